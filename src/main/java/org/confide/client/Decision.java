package org.confide.client;

/** What a rule says about an act. */
sealed interface Decision {

    /**
     * The act may go on.
     *
     * @param rule the name of the rule that lets it
     */
    record Allowed(String rule) implements Decision {}

    /**
     * The act may not go on.
     *
     * @param reason for the person, or for the trail
     */
    record Denied(String reason) implements Decision {}

    /** {@return whether the act may go on} */
    default boolean allowed() {
        return this instanceof Allowed;
    }
}
