package org.confide.vault;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.KeyHint;
import org.confide.shared.ui.Keys;

/** The band at the head of whatever shows the vault: whether it is open, and the way to lock it. */
final class SealBand extends Div {

    private final Div end = new Div();
    private Icon lock = new Icon("lock");

    SealBand(String heading) {
        addClassName("vault-band");
        add(lock, new H2(heading), end);
    }

    /** Shows an open vault; the button locks it now. */
    void open(Runnable lockNow) {
        become("open");
        Button button = KeyHint.on(new Button("Lock now", click -> lockNow.run()), "Alt L");
        Keys.alt(button, Key.KEY_L, lockNow::run);
        end.add(button);
    }

    /** Shows a closed vault with one word for it, such as "Locked". */
    void closed(String word) {
        become("lock");
        Span said = new Span(word);
        said.addClassName("brass");
        end.add(said);
    }

    private void become(String name) {
        Icon icon = new Icon(name);
        icon.addClassName("brass");
        replace(lock, icon);
        lock = icon;
        end.removeAll();
    }
}
