package org.confide.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import org.confide.identity.FreshProof;
import org.confide.identity.Means;
import org.confide.identity.PasskeyChallenge;
import org.confide.shared.ui.Fields;

/**
 * Asks who is at the screen, before something that outlives it: the password and, where there is one, the second
 * factor, or a passkey instead of both.
 */
public final class ProofDialog extends Dialog {

    /** What is done with the proof, once the dialog is closed. */
    @FunctionalInterface
    public interface Act {

        /**
         * Acts.
         *
         * @param proof just given
         */
        void with(FreshProof proof);
    }

    private final PasswordField password = new PasswordField("Your sign-in password");
    private final TextField code = new TextField("Code");
    private final Fields fields = new Fields().field("password", password).field("code", code);
    private final transient Proving proving;
    private final transient Act act;

    /**
     * Prepares the dialog.
     *
     * @param title what the button says too, such as "Save roles"
     * @param lead what will be done
     * @param proving looks at what was typed
     * @param act what is done then
     */
    ProofDialog(String title, String lead, Proving proving, Act act) {
        this.proving = proving;
        this.act = act;
        setHeaderTitle(title);
        setWidth("460px");
        Paragraph words = new Paragraph(lead);
        words.addClassName("dialog-lead");
        password.getElement().setAttribute("autocomplete", "current-password");
        code.setHelperText("Six digits from your authenticator app, or a recovery code.");
        code.setMaxLength(40);
        Means means = proving.means();
        code.setVisible(means.any());
        if (!means.app()) {
            code.setHelperText("One of your recovery codes.");
        }
        code.getElement().setAttribute("autocomplete", "one-time-code");
        Div form = new Div(password, code);
        form.addClassName("form-column");
        add(words, form);
        Button leave = new Button("Change nothing", event -> close());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.addClassName("dialog-start");
        Button go = new Button(title, event -> prove(() -> proving.typed(password.getValue(), code.getValue())));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(leave);
        if (means.passkey()) {
            offerPasskey();
        }
        getFooter().add(go);
        password.focus();
    }

    private void offerPasskey() {
        Button passkey = new Button("Use a passkey");
        passkey.addClickListener(event -> {
            PasskeyChallenge asked = proving.askPasskey();
            PasskeyScript.show(this, asked, answer -> {
                if (answer != null) {
                    prove(() -> proving.shown(asked, answer));
                }
            });
        });
        passkey.setVisible(false);
        getFooter().add(passkey);
        PasskeyScript.ifPossible(this, proving.passkeyHost(), () -> passkey.setVisible(true));
    }

    private void prove(Supplier<FreshProof> by) {
        FreshProof[] given = new FreshProof[1];
        if (fields.attempt(() -> given[0] = by.get())) {
            close();
            act.with(given[0]);
        }
    }
}
