package org.confide.shared.ui;

import com.vaadin.flow.component.html.Span;

/**
 * A drawn sign beside a word. It carries no meaning of its own: screen readers skip it, so a word or an accessible
 * name always stands with it.
 */
public final class Icon extends Span {

    /**
     * Draws a sign.
     *
     * @param name the icon's class without its prefix, such as {@code day} for {@code i-day} in {@code tokens.css}
     */
    public Icon(String name) {
        addClassNames("i", "i-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
