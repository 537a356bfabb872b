package org.confide.document;

/** What a document is, which decides who may open it. */
public enum DocumentKind {
    /** That the client received the notice of privacy practices (45 CFR 164.520(c)(2)(ii)). */
    PRIVACY_NOTICE("Privacy notice, acknowledged", false),
    /** Informed consent to treatment. */
    CONSENT("Consent to treatment", false),
    /** Consent to sessions by telehealth. */
    TELEHEALTH_CONSENT("Consent to telehealth", false),
    /** Insurance card, both sides. */
    INSURANCE_CARD("Insurance card", false),
    /** Proof of identity, of guardianship, of a power of attorney. */
    IDENTITY("Identity or authority", false),
    /** A letter received or sent. */
    LETTER("Letter", true),
    /** A report or record of another provider. */
    OUTSIDE_RECORD("Outside record", true),
    /** An order, a subpoena, a report to a court. */
    COURT("Court document", true),
    /** Anything else that tells of the treatment. */
    OTHER("Other clinical document", true);

    private final String label;
    private final boolean clinical;

    DocumentKind(String label, boolean clinical) {
        this.label = label;
        this.clinical = clinical;
    }

    /** {@return its name on the screen} */
    public String label() {
        return label;
    }

    /** {@return whether the practice wants it of everybody, so that the chart says whether it is there} */
    public boolean signedByEveryClient() {
        return this == CONSENT || this == PRIVACY_NOTICE;
    }

    /** {@return whether only those open it who may read clinical content} */
    public boolean clinical() {
        return clinical;
    }
}
