package org.confide.vault;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.BiConsumer;
import org.confide.shared.BadInput;

/** Another passphrase for an open vault: the one until now, then the new one twice. */
final class VaultChange extends Div {

    /**
     * Makes the form.
     *
     * @param change takes the passphrase until now and the new one
     * @param back leaves it as it is
     */
    VaultChange(BiConsumer<String, String> change, Runnable back) {
        addClassName("vault-body");
        Paragraph what = new Paragraph("The notes stay as they are. From then on only the new passphrase opens them."
                + " Backups made before still open with the old one.");
        what.addClassName("sub");
        PasswordField old = VaultLock.field("Passphrase until now");
        NewPassphrase fields = new NewPassphrase();
        Button save = new Button(
                "Change passphrase",
                click -> fields.take(chosen -> {
                    old.setInvalid(false);
                    try {
                        change.accept(old.getValue(), chosen);
                    } catch (BadInput refused) {
                        if (!refused.field().equals(Vault.OLD)) {
                            throw refused;
                        }
                        old.clear();
                        VaultLock.tell(old, refused.getMessage());
                    }
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button leave = new Button("Keep it", click -> back.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        add(what, old, fields, save, leave);
    }
}
