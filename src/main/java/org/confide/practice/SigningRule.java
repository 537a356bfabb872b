package org.confide.practice;

import java.util.Map;

/**
 * Something that is looked at before a note is signed.
 *
 * @param id the name it is stored under, such as {@code times}
 * @param label what it asks, for the practice's own screen
 * @param severity how far it binds in this practice
 * @param words what is said where it is not met, with a name in braces for each thing that is only known then
 * @param citation where it comes from, in a few words
 */
public record SigningRule(String id, String label, Severity severity, String words, String citation) {

    /** How far a rule binds. */
    public enum Severity {
        /** The law asks for it, so the practice can't do without. */
        LAW("Required by law"),
        /** The practice asks for it. */
        PRACTICE("Required by the practice"),
        /** It is said, and the note can be signed. */
        ADVICE("Advice");

        private final String label;

        Severity(String label) {
            this.label = label;
        }

        /** {@return its name on screen} */
        public String label() {
            return label;
        }
    }

    /** {@return whether a note that does not meet it can't be signed} */
    public boolean required() {
        return severity != Severity.ADVICE;
    }

    /**
     * Says what is missing.
     *
     * @param known what stands for each name in braces
     * @return the sentence
     */
    public String words(Map<String, String> known) {
        String sentence = words;
        for (Map.Entry<String, String> each : known.entrySet()) {
            sentence = sentence.replace("{" + each.getKey() + "}", each.getValue());
        }
        return sentence;
    }

    /** The same rule as the practice has it. */
    SigningRule as(boolean required) {
        return new SigningRule(id, label, required ? Severity.PRACTICE : Severity.ADVICE, words, citation);
    }
}
