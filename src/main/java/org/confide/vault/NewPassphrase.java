package org.confide.vault;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;

/** The fields for a passphrase that somebody chooses: words on offer, typed twice, written down. */
final class NewPassphrase extends Div {

    private final PasswordField phrase = VaultLock.field("New vault passphrase");
    private final PasswordField again = VaultLock.field("The same passphrase again");
    private final Checkbox kept = new Checkbox("I have written it down and keep it in a safe place");

    NewPassphrase() {
        addClassName("vault-new");
        phrase.setHelperText("Four or more unrelated words. Not your sign-in password.");
        Div words = new Div();
        words.addClassName("vault-words");
        words.setVisible(false);
        words.getElement().setAttribute("role", "status");
        Button offer = new Button("Offer five words", click -> {
            words.removeAll();
            words.setVisible(true);
            for (String word : Passphrase.suggest()) {
                words.add(new Span(word + " "));
            }
        });
        offer.addThemeVariants(ButtonVariant.TERTIARY);
        add(offer, words, phrase, again, kept);
    }

    /** Hands the passphrase on when it was typed twice and kept; what is refused is told beside the field. */
    void take(Consumer<String> act) {
        phrase.setInvalid(false);
        again.setInvalid(false);
        if (!Passphrase.normal(phrase.getValue()).equals(Passphrase.normal(again.getValue()))) {
            VaultLock.tell(again, "The two are not the same. Type it again.");
        } else if (!kept.getValue()) {
            VaultLock.tell(again, "Write it down first and say so below: nobody can tell it to you later.");
        } else {
            again.clear();
            VaultLock.attempt(phrase, act);
        }
    }
}
