package org.confide.vault;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;

/** Renewed keys for an open vault, against the passphrase, which stays. */
final class VaultRenewal extends Div {

    /**
     * Makes the form.
     *
     * @param since since when there are the keys in use, in words
     * @param renew takes the passphrase
     * @param back leaves them as they are
     */
    VaultRenewal(String since, Consumer<String> renew, Runnable back) {
        addClassName("vault-body");
        Paragraph what = new Paragraph("Your keys are from " + since + ". Renew them once a year, or when somebody may"
                + " have got at them. The passphrase and the notes stay; each note is sealed anew while your vault is"
                + " open. Pages you have open in it are saved and locked. Backups made before still open with the"
                + " keys of then.");
        what.addClassName("sub");
        PasswordField phrase = VaultLock.field("Vault passphrase");
        Button save = new Button("Renew the keys", click -> VaultLock.attempt(phrase, renew));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button leave = new Button("Keep them", click -> back.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        add(what, phrase, save, leave);
    }
}
