package org.confide.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/**
 * Shows a key where it works. It is drawn only: the name of a button stays its words, and the key is told to screen
 * readers by {@code aria-keyshortcuts}.
 */
public final class KeyHint extends Span {

    /**
     * Shows one key or chord.
     *
     * @param keys such as "Ctrl Enter"
     */
    public KeyHint(String keys) {
        super(keys);
        addClassName("kbd");
        getElement().setAttribute("aria-hidden", "true");
    }

    /**
     * Shows a key on its button. Register the key itself with {@link Keys}.
     *
     * @param button the button that does the same
     * @param keys such as "Ctrl Enter"
     * @return the button
     */
    public static Button on(Button button, String keys) {
        button.setSuffixComponent(new KeyHint(keys));
        button.getElement()
                .setAttribute(
                        "aria-keyshortcuts", keys.replace("Ctrl", "Control").replace(' ', '+'));
        return button;
    }
}
