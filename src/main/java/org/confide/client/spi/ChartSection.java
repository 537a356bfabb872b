package org.confide.client.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * A part of the chart that another room contributes. The frame has already decided that this person may open this
 * chart; the section decides what of its own to show.
 */
public interface ChartSection {

    /** Where on the chart a section stands. */
    enum Place {
        /** A tab of its own, opened on demand. */
        TAB,
        /** A card in the side pane, always shown. */
        SIDE
    }

    /** {@return where it stands} */
    Place place();

    /**
     * {@return its place in the order, lowest first; the first tab is open when the chart opens, and tabs over 50 come
     * after profile and treatment team}
     */
    int order();

    /** {@return the tab's label, or the card's accessible name} */
    String label();

    /**
     * Tells whether this person is offered the section at all, before anything of it is read. Usually a tab is for
     * those who read clinical content, a card for everybody who may open the chart.
     *
     * @param chart whose chart is open
     * @return whether its tab or card has a place in this person's chart
     */
    default boolean offered(OpenChart chart) {
        return place() == Place.SIDE || chart.clinical();
    }

    /**
     * Makes the section for one chart.
     *
     * @param chart whose chart is open
     * @return what to show, or nothing when this person has nothing to see here
     */
    Optional<Component> content(OpenChart chart);
}
