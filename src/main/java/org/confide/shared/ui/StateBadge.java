package org.confide.shared.ui;

import com.vaadin.flow.component.badge.Badge;
import java.time.Duration;
import java.util.Locale;

/** A state as a word, an icon and a colour; without the colour nothing is lost. */
public final class StateBadge extends Badge {

    /** What kind of state; it picks the colour. */
    public enum Kind {
        /** Signed, saved, done. */
        SIGNED,
        /** A draft, or due soon. */
        DUE,
        /** Past its time. */
        OVERDUE,
        /** Came back with a comment. */
        RETURNED,
        /** Worth a look, without a judgement. */
        ACCENT,
        /** A plain fact. */
        NEUTRAL
    }

    /**
     * Shows a state on its soft ground.
     *
     * @param kind its colour
     * @param icon the icon's name without prefix
     * @param words what it says, such as "Due Fri"
     */
    public StateBadge(Kind kind, String icon, String words) {
        super(words, new Icon(icon));
        addClassNames("state", kind.name().toLowerCase(Locale.ROOT));
    }

    /**
     * Shows a state without an icon, where a word alone says it ("Draft").
     *
     * @param kind its colour
     * @param words what it says
     */
    public StateBadge(Kind kind, String words) {
        super(words);
        addClassNames("state", kind.name().toLowerCase(Locale.ROOT));
    }

    /**
     * Takes the ground away, for lists where every row has a state.
     *
     * @return this
     */
    public StateBadge bare() {
        addClassName("bare");
        return this;
    }

    /**
     * Says until when something is to be done, or for how long it should have been.
     *
     * @param over how long its time has passed; negative while it has not
     * @param until the day, such as "Fri Nov 27"
     * @return "Due Fri Nov 27", "Overdue 1 day"
     */
    public static StateBadge due(Duration over, String until) {
        if (over.isNegative()) {
            return new StateBadge(Kind.DUE, "clock", "Due " + until);
        }
        long days = over.toDays();
        long hours = Math.max(1, over.toHours());
        String words = days > 0 ? days + (days == 1 ? " day" : " days") : hours + (hours == 1 ? " hour" : " hours");
        return new StateBadge(Kind.OVERDUE, "warn", "Overdue " + words);
    }
}
