package org.confide.exchange;

import java.util.List;
import org.confide.client.Client;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file, looked at and not stored.
 *
 * @param number where it stands in the file, the heading being 1
 * @param name the name in it, as typed
 * @param born the date of birth in it, as typed
 * @param state what becomes of it
 * @param reasons why it can't be imported, or whom it may be the same as
 * @param client filled in, or null where it can't be imported
 */
public record ImportLine(
        int number,
        String name,
        String born,
        State state,
        List<String> reasons,
        @Nullable Client client) {

    /** What becomes of a line. */
    public enum State {
        /** Nothing stands against it. */
        READY("Ready"),
        /** Somebody like that is there already, or stands in the file twice. */
        PERHAPS_THERE("May be here already"),
        /** It can't be imported. */
        REFUSED("Refused"),
        /** It was imported. */
        IMPORTED("Imported");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** {@return its name on screen} */
        public String label() {
            return label;
        }
    }

    /** Copies the reasons. */
    public ImportLine {
        reasons = List.copyOf(reasons);
    }

    ImportLine become(State next, List<String> why) {
        return new ImportLine(number, name, born, next, why, client);
    }

    /** Says which without the name. */
    @Override
    public String toString() {
        return "ImportLine[" + number + ", " + state + "]";
    }
}
