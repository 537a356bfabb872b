package org.confide.identity;

/**
 * What an account may be. An account may hold several; its rights are the union, each bound to the relationship it
 * needs (treatment team, supervision, authorship). No role opens the vault.
 */
public enum Role {
    /** Treats clients and writes notes; needs an active licence. */
    CLINICIAN("Clinician"),
    /** Reviews and co-signs the progress notes of supervisees. */
    SUPERVISOR("Supervisor"),
    /** Treats clients under supervision; notes need a co-signature. */
    TRAINEE("Trainee"),
    /** Registers clients and schedules sessions. */
    FRONT_DESK("Front desk"),
    /** Bills what is signed. */
    BILLER("Biller"),
    /** Runs the practice: people, roles, policies. */
    PRACTICE_ADMIN("Practice admin"),
    /** Answers for privacy: releases, the audit trail. */
    PRIVACY_OFFICER("Privacy officer"),
    /** Keeps the server running. */
    SYSTEM_ADMIN("System admin"),
    /** Reads a sample, with a reason. */
    AUDITOR("Auditor");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** {@return the role's name on screen} */
    public String label() {
        return label;
    }
}
