package org.confide.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/**
 * The one header of a screen: a way back, the heading, facts beside it, the screen's actions at the end. The shell
 * moves the focus to the heading after a navigation.
 */
public final class ScreenHeader extends Header {

    private final H1 heading = new H1();
    private final Div facts = new Div();
    private final Div actions = new Div();

    /**
     * Makes a header.
     *
     * @param title the heading, such as "My day" or the client's name
     */
    public ScreenHeader(String title) {
        addClassName("screen-header");
        heading.getElement().setAttribute("tabindex", "-1");
        facts.addClassName("facts");
        actions.addClassName("actions");
        add(heading, facts, actions);
        title(title);
    }

    /**
     * Changes the heading.
     *
     * @param title the new one
     * @return this
     */
    public ScreenHeader title(String title) {
        heading.setText(title);
        return this;
    }

    /** {@return the heading} */
    public String title() {
        return heading.getText();
    }

    /**
     * Puts a way back before the heading.
     *
     * @param path the route it opens, without a leading slash
     * @param label what it is called, such as "Back to my day"
     * @return this
     */
    public ScreenHeader back(String path, String label) {
        Anchor back = new Anchor(path, new Icon("left"));
        back.addClassNames("icon-link", "back");
        back.setAriaLabel(label);
        back.setTitle(label);
        getChildren().filter(child -> child.hasClassName("back")).toList().forEach(this::remove);
        addComponentAsFirst(back);
        return this;
    }

    /**
     * Shows small facts beside the heading, instead of those there were.
     *
     * @param components badges, texts made with {@link #fact}, small buttons
     * @return this
     */
    public ScreenHeader facts(Component... components) {
        facts.removeAll();
        facts.add(components);
        return this;
    }

    /**
     * Shows the screen's actions at the end, instead of those there were. Facts that belong to them stand before them.
     *
     * @param components buttons, at most one of them primary
     * @return this
     */
    public ScreenHeader actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        return this;
    }

    /**
     * Makes a fact for {@link #facts} or {@link #actions}.
     *
     * @param words such as "34, she/her"
     * @return a quiet text; give it the class {@code wide-only} where a phone can do without
     */
    public static Span fact(String words) {
        Span fact = new Span(words);
        fact.addClassName("fact");
        return fact;
    }

    /** Moves the focus to the heading, so that a screen reader says where the person is. */
    public void focusHeading() {
        heading.getElement().executeJs("setTimeout(() => this.focus({preventScroll: true}), 0)");
    }
}
