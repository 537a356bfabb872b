package org.confide.note;

import org.confide.practice.SigningRule;
import org.confide.practice.SigningRule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands between a draft and its signature, or is worth a look before.
 *
 * @param place where to jump to
 * @param section which section, where the place is one; else null
 * @param words what is missing, such as "Risk is not documented"
 * @param severity how far it binds
 * @param citation where that comes from, or an empty text
 */
public record Finding(Place place, @Nullable NoteSection section, String words, Severity severity, String citation) {

    /** The parts of the editor. */
    public enum Place {
        /** Started and ended. */
        TIMES("times"),
        /** The service. */
        SERVICE("service"),
        /** Where it was held. */
        PLACE("place"),
        /** Who took part. */
        PRESENT("presence"),
        /** A section. */
        SECTION("section");

        private final String label;

        Place(String label) {
            this.label = label;
        }

        /** {@return its name on screen} */
        public String label() {
            return label;
        }
    }

    /**
     * What does not meet a rule.
     *
     * @param rule the rule
     * @param place where to jump to
     * @param section which section, where the place is one; else null
     * @param words what is missing
     */
    public Finding(SigningRule rule, Place place, @Nullable NoteSection section, String words) {
        this(place, section, words, rule.severity(), rule.citation());
    }

    /** {@return whether the note can't be signed with it} */
    public boolean required() {
        return severity != Severity.ADVICE;
    }

    /** {@return what the jump is called, such as "Risk"} */
    public String target() {
        return section == null ? place.label() : section.label();
    }

    /** {@return how far it binds and why, such as "Required by law: 45 CFR 164.501"} */
    public String why() {
        return citation.isEmpty() ? severity.label() : severity.label() + ": " + citation;
    }
}
