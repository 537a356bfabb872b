package org.confide.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list has nothing: one sentence, and the one thing to do about it. */
public final class EmptyState extends Div {

    /**
     * Says that there is nothing, where nothing is to be done.
     *
     * @param sentence such as "Nothing waits for your signature."
     */
    public EmptyState(String sentence) {
        addClassName("empty-state");
        add(new Paragraph(sentence));
    }

    /**
     * Says that there is nothing, and what to do next.
     *
     * @param sentence such as "No sessions today."
     * @param action a button or a link
     */
    public EmptyState(String sentence, Component action) {
        this(sentence);
        add(action);
    }
}
