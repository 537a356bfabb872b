package org.confide.practice;

/** The kinds of service, as far as the rules tell them apart. */
public enum ServiceKind {
    /** Psychotherapy with one client. */
    INDIVIDUAL("Individual", 1, 1),
    /** Psychotherapy with a couple, each partner with a chart of his own. */
    COUPLE("Couple", 1, 2),
    /** Psychotherapy with a family. */
    FAMILY("Family", 1, 12),
    /** Psychotherapy with a group: documentation for each member. */
    GROUP("Group", 1, 16),
    /** The first evaluation. */
    INTAKE("Intake", 1, 4),
    /** Help in a crisis. */
    CRISIS("Crisis", 1, 4);

    private final String label;
    private final int fewest;
    private final int most;

    ServiceKind(String label, int fewest, int most) {
        this.label = label;
        this.fewest = fewest;
        this.most = most;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }

    /** {@return the fewest clients a session of this kind has} */
    public int fewestClients() {
        return fewest;
    }

    /** {@return the most clients a session of this kind has} */
    public int mostClients() {
        return most;
    }
}
