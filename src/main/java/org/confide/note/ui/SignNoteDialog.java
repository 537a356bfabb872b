package org.confide.note.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.function.Consumer;
import org.confide.note.Finding;
import org.confide.note.WrongNoteStatus;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Facts;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.KeyHint;

/** Asks for the password and says what signing does. */
public final class SignNoteDialog extends Dialog {

    /** What pressing the button does with the password; refuses it by throwing. */
    public interface Signing {

        /**
         * Signs.
         *
         * @param password what was typed
         */
        void sign(String password);
    }

    private final PasswordField password = new PasswordField("Your sign-in password");
    private final Signing signing;
    private final Paragraph refusal = new Paragraph();

    /**
     * Prepares the dialog.
     *
     * @param title what the button says too, "Sign note" or "Submit for review"
     * @param lead what it does
     * @param facts what is signed
     * @param advice what is worth a look before
     * @param jump goes there instead of signing
     * @param state that nothing is missing, and whether it is in time
     * @param signing what is done with the password
     */
    public SignNoteDialog(
            String title,
            String lead,
            Facts facts,
            List<Finding> advice,
            Consumer<Finding> jump,
            String state,
            Signing signing) {
        this.signing = signing;
        setHeaderTitle(title.equals("Sign note") ? "Sign this note" : title);
        setWidth("520px");
        Paragraph opening = new Paragraph(lead);
        opening.addClassName("dialog-lead");
        facts.addClassName("boxed");
        Paragraph ready = new Paragraph(new Icon("check"), new Span(state));
        ready.addClassName("ok-line");
        password.setHelperText("The one you signed in with, not the vault passphrase.");
        password.setWidthFull();
        password.setAutofocus(true);
        password.getElement().setAttribute("autocomplete", "current-password");
        refusal.addClassName("missing-line");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        Div content = new Div(opening, facts);
        advice.forEach(finding -> content.add(look(finding, jump)));
        content.add(ready, password, refusal);
        content.addClassName("sign-dialog");
        add(content);

        Button keep = KeyHint.on(new Button("Keep writing", event -> close()), "Esc");
        keep.addClassName("dialog-start");
        Button sign = KeyHint.on(new Button(title, event -> sign()), "Enter");
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(keep, sign);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                password.focus();
            }
        });
    }

    private Paragraph look(Finding finding, Consumer<Finding> jump) {
        Span why = new Span(finding.why());
        why.addClassNames("tiny", "sub");
        Div words = new Div(new Span("Worth a look: " + finding.words()), why);
        words.addClassNames("two-lines", "grow");
        Button go = new Button("Go to " + finding.target(), event -> {
            close();
            jump.accept(finding);
        });
        go.addThemeVariants(ButtonVariant.TERTIARY);
        go.addClassName("link");
        Paragraph look = new Paragraph(new Icon("warn"), words, go);
        look.addClassName("look-line");
        return look;
    }

    private void sign() {
        password.setInvalid(false);
        refusal.setVisible(false);
        try {
            signing.sign(password.getValue());
            close();
        } catch (BadInput refused) {
            if (refused.field().equals("password")) {
                password.setErrorMessage(refused.getMessage());
                password.setInvalid(true);
                password.focus();
            } else {
                refuse(refused);
            }
        } catch (WrongNoteStatus meanwhile) {
            refuse(meanwhile);
        }
    }

    private void refuse(RuntimeException why) {
        refusal.setText(why.getMessage());
        refusal.setVisible(true);
    }
}
