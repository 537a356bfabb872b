package org.confide.practice.spi;

import com.vaadin.flow.component.Component;

/** A part of the practice's screen that another room contributes; only a practice admin sees it. */
public interface PracticeSection {

    /** {@return its place below the practice's own parts, lowest first} */
    int order();

    /** {@return the part, as it is now} */
    Component content();
}
