package org.confide.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Style;
import java.util.List;
import org.confide.scheduling.ui.Lanes.Lane;
import org.confide.shared.Hours;

/**
 * Puts things where their time is: the one place that writes styles, because a time of day has no class. An hour is as
 * high as {@code calendar.css} draws it.
 */
final class Placement {

    /** Pixels an hour. */
    static final int HOUR = 71;

    private static final int MINUTES = 60;
    private static final int LEAST = 17;

    private Placement() {}

    /** Shows a span of minutes below the top of its column, in its share of the width. */
    static void put(Component block, int fromMinute, int minutes, Lane lane) {
        Style style = block.getElement().getStyle();
        style.set("top", pixels(fromMinute) + 1 + "px");
        style.set("height", Math.max(LEAST, pixels(fromMinute + minutes) - pixels(fromMinute) - 2) + "px");
        if (lane.of() > 1) {
            style.set("left", "calc(" + 100 * lane.number() / lane.of() + "% + 3px)");
            style.set("width", "calc(" + 100 / lane.of() + "% - 6px)");
        } else {
            style.remove("left");
            style.remove("width");
        }
    }

    /** Shows a line at a minute. */
    static void line(Component line, int fromMinute) {
        line.getElement().getStyle().set("top", pixels(fromMinute) + "px");
    }

    /** Tells the style sheet how large the grid is. */
    static void size(Component grid, int columns, int hours) {
        Style style = grid.getElement().getStyle();
        style.set("--cal-columns", Integer.toString(columns));
        style.set("--cal-hours", Integer.toString(hours));
    }

    /** Tells the style sheet which parts of a column are out of hours; the grid begins at {@code firstMinute}. */
    static void shade(Component column, List<Hours> open, int firstMinute) {
        StringBuilder stops = new StringBuilder("linear-gradient(");
        int shutFrom = 0;
        for (Hours span : open) {
            int from = Math.max(0, pixels(span.fromMinute() - firstMinute));
            int to = Math.max(0, pixels(span.toMinute() - firstMinute));
            stops.append("var(--cal-shut) %dpx %dpx,transparent %dpx %dpx,".formatted(shutFrom, from, from, to));
            shutFrom = to;
        }
        stops.append("var(--cal-shut) %1$dpx,var(--cal-shut) %1$dpx)".formatted(shutFrom));
        column.getElement().getStyle().set("--cal-hours-shut", stops.toString());
    }

    /** {@return which minute a pixel is, to the quarter of an hour} */
    static int quarter(double pixel) {
        return (int) Math.floor(pixel * MINUTES / HOUR / 15) * 15;
    }

    /** {@return which minute a pixel is nearest to, in quarters of an hour} */
    static int nearestQuarter(double pixel) {
        return (int) Math.round(pixel * MINUTES / HOUR / 15) * 15;
    }

    static int pixels(int minutes) {
        return Math.round(minutes * HOUR / (float) MINUTES);
    }
}
