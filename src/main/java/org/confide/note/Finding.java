package org.confide.note;

import org.jspecify.annotations.Nullable;

/**
 * Something that stands between a draft and its signature.
 *
 * @param place where to jump to
 * @param section which section, where the place is one; else null
 * @param words what is missing, such as "Risk is not documented"
 */
public record Finding(Place place, @Nullable NoteSection section, String words) {

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

    /** {@return what the jump is called, such as "Risk"} */
    public String target() {
        return section == null ? place.label() : section.label();
    }
}
