package org.confide.client;

/**
 * What everybody who opens the chart must not overlook. Derived from what is recorded, never stored.
 *
 * @param kind what it is about
 * @param label what the badge says, such as "Minor, 15"
 */
public record ClientAlert(Kind kind, String label) {

    /** What an alert is about. */
    public enum Kind {
        /** Not yet of age. */
        MINOR("heart"),
        /** No phone number takes a voicemail. */
        NO_VOICEMAIL("phone"),
        /** No longer in care here. */
        DISCHARGED("clock");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        /** {@return the icon's class without its prefix} */
        public String icon() {
            return icon;
        }
    }
}
