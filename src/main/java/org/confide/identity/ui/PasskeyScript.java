package org.confide.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableConsumer;
import org.confide.identity.NewPasskey;
import org.confide.identity.PasskeyChallenge;
import org.jspecify.annotations.Nullable;

/** What only the browser can do with passkeys ({@code passkeys.js}). */
final class PasskeyScript {

    private PasskeyScript() {}

    /** Hides a button until the browser has said that this page can have passkeys, and lets it sign in with one; a field of the form says from where. */
    static void door(Button button, String host, String field, String value) {
        load(button);
        button.getElement().executeJs("confidePasskeys.door(this, $0, {[$1]: $2})", host, field, value);
    }

    /** Asks the browser whether this page can have passkeys. */
    static void ifPossible(Component here, String host, Runnable then) {
        load(here);
        here.getElement().executeJs("return confidePasskeys.possible($0)", host).then(Boolean.class, can -> {
            if (can) {
                then.run();
            }
        });
    }

    /** Asks the browser to make a passkey. */
    static void make(Component here, NewPasskey fresh, SerializableConsumer<@Nullable String> then) {
        here.getElement()
                .executeJs("return confidePasskeys.make($0)", fresh.json())
                .then(String.class, then);
    }

    /** Asks the browser for a passkey. */
    static void show(Component here, PasskeyChallenge asked, SerializableConsumer<@Nullable String> then) {
        here.getElement()
                .executeJs("return confidePasskeys.show($0)", asked.json())
                .then(String.class, then);
    }

    private static void load(Component here) {
        here.addAttachListener(attached -> attached.getUI().getPage().addJavaScript("passkeys.js"));
        here.getUI().ifPresent(ui -> ui.getPage().addJavaScript("passkeys.js"));
    }
}
