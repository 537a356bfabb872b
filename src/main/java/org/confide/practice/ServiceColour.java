package org.confide.practice;

import java.util.Locale;

/**
 * The colours a service may have on the calendar: the edge of its sessions, beside a label that says the same in words.
 * None of them is a colour of the vault. Each has a token of its name in the style sheets.
 */
public enum ServiceColour {
    /** The practice's own green-blue, and what a service has until somebody chooses. */
    SPRUCE("Spruce"),
    /** Blue. */
    BLUE("Blue"),
    /** Violet. */
    VIOLET("Violet"),
    /** Rose. */
    ROSE("Rose"),
    /** The brown of clay. */
    CLAY("Clay"),
    /** Yellow-green. */
    OLIVE("Olive"),
    /** Grey. */
    SLATE("Slate");

    private final String label;

    ServiceColour(String label) {
        this.label = label;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }

    /** {@return the class of the style sheets that gives it to an element} */
    public String style() {
        return "service-" + name().toLowerCase(Locale.ROOT);
    }
}
