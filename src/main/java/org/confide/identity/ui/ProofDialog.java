package org.confide.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.confide.identity.FreshProof;
import org.confide.identity.StepUp;
import org.confide.shared.ui.Fields;

/** Asks who is at the screen, before something that outlives it: the password and, where there is one, the second factor. */
public final class ProofDialog extends Dialog {

    /** Takes what was typed; refuses with {@link org.confide.shared.BadInput}. Usually {@link StepUp#prove}. */
    @FunctionalInterface
    public interface Proving {

        /**
         * Proves.
         *
         * @param password what was typed
         * @param code what was typed, or an empty text where no code is asked for
         * @return the proof
         */
        FreshProof prove(String password, String code);
    }

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

    /**
     * Prepares the dialog.
     *
     * @param title what the button says too, such as "Save roles"
     * @param lead what will be done
     * @param asksForCode whether the person has a second factor
     * @param proving looks at what was typed
     * @param act what is done then
     */
    public ProofDialog(String title, String lead, boolean asksForCode, Proving proving, Act act) {
        setHeaderTitle(title);
        setWidth("460px");
        Paragraph words = new Paragraph(lead);
        words.addClassName("dialog-lead");
        password.getElement().setAttribute("autocomplete", "current-password");
        code.setHelperText("Six digits from your authenticator app, or a recovery code.");
        code.setMaxLength(40);
        code.setVisible(asksForCode);
        code.getElement().setAttribute("autocomplete", "one-time-code");
        Div form = new Div(password, code);
        form.addClassName("form-column");
        add(words, form);
        Button leave = new Button("Change nothing", event -> close());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.addClassName("dialog-start");
        Button go = new Button(title, event -> prove(proving, act));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(leave, go);
        password.focus();
    }

    private void prove(Proving proving, Act act) {
        FreshProof[] given = new FreshProof[1];
        if (fields.attempt(() -> given[0] = proving.prove(password.getValue(), code.getValue()))) {
            close();
            act.with(given[0]);
        }
    }
}
