package org.confide.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;

/** A named part of a screen that a screen reader can jump to. */
public final class Region extends Section {

    /**
     * Makes a region.
     *
     * @param name what it is called, such as "Progress note"
     * @param components what it holds
     */
    public Region(String name, Component... components) {
        super(components);
        getElement().setAttribute("aria-label", name);
    }

    /**
     * Adds style classes.
     *
     * @param names the classes
     * @return this
     */
    public Region styled(String... names) {
        addClassNames(names);
        return this;
    }
}
