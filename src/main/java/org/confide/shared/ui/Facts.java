package org.confide.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;

/** Labels and their values in two columns: the facts of a profile, what a dialog is about to sign. */
public final class Facts extends DescriptionList {

    /** Starts an empty list. */
    public Facts() {
        addClassName("facts-list");
    }

    /**
     * Adds a fact.
     *
     * @param label such as "Chart number"
     * @param value its value; an empty one is left out
     * @return this
     */
    public Facts fact(String label, String value) {
        if (!value.isBlank()) {
            add(new Term(label), new Description(value));
        }
        return this;
    }

    /**
     * Adds a fact made of components.
     *
     * @param label such as "Contacts"
     * @param value what stands there
     * @return this
     */
    public Facts fact(String label, Component... value) {
        add(new Term(label), new Description(value));
        return this;
    }
}
