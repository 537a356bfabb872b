package org.confide.practice;

/** Where a service is rendered, by the two-digit codes that claims use. */
public enum PlaceOfService {
    /** The practice's own rooms. */
    OFFICE("11", "Office", false),
    /** Video or telephone, the client at home. */
    TELEHEALTH_AT_HOME("10", "Telehealth, client at home", true),
    /** Video or telephone, the client elsewhere. */
    TELEHEALTH_ELSEWHERE("02", "Telehealth, client not at home", true),
    /** The client's home, the clinician visiting. */
    HOME("12", "Client's home", false),
    /** A school. */
    SCHOOL("03", "School", false),
    /** A community mental health center. */
    COMMUNITY_CENTER("53", "Community mental health center", false),
    /** A non-residential facility for substance use treatment. */
    SUBSTANCE_USE_FACILITY("57", "Substance use treatment facility", false);

    private final String code;
    private final String label;
    private final boolean telehealth;

    PlaceOfService(String code, String label, boolean telehealth) {
        this.code = code;
        this.label = label;
        this.telehealth = telehealth;
    }

    /** {@return the two digits} */
    public String code() {
        return code;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }

    /** {@return whether client and clinician are in different places} */
    public boolean telehealth() {
        return telehealth;
    }
}
