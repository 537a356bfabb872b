package org.confide.groupnote.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;
import org.confide.shared.ui.Facts;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.KeyHint;

/** Asks once for the password that signs several notes, each in a chart of its own. */
class SignAllDialog extends Dialog {

    private final PasswordField password = new PasswordField("Your sign-in password");

    /**
     * @param words what the button says
     * @param lead what it does
     * @param facts what is signed
     * @param signing takes the password; refuses it by throwing
     */
    SignAllDialog(String words, String lead, Facts facts, Consumer<String> signing) {
        setHeaderTitle(words);
        setWidth("520px");
        Paragraph what = new Paragraph(lead);
        what.addClassName("dialog-lead");
        facts.addClassName("boxed");
        password.setHelperText("The one you signed in with, not the vault passphrase.");
        password.setWidthFull();
        password.setAutofocus(true);
        password.getElement().setAttribute("autocomplete", "current-password");
        Div content = new Div(what, facts, password);
        content.addClassName("sign-dialog");
        add(content);
        Fields fields = new Fields().field("password", password);
        Button keep = KeyHint.on(new Button("Keep writing", event -> close()), "Esc");
        keep.addClassName("dialog-start");
        Button sign = KeyHint.on(
                new Button(words, event -> {
                    if (fields.attempt(() -> signing.accept(password.getValue()))) {
                        close();
                    }
                }),
                "Enter");
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(keep, sign);
    }
}
