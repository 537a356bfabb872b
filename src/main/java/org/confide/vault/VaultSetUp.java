package org.confide.vault;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;

/** First use: a passphrase that only the author knows, typed twice. */
final class VaultSetUp extends Div {

    VaultSetUp(Consumer<String> setUp) {
        addClassName("vault-body");
        Paragraph loss = new Paragraph("Until there are recovery officers, a lost passphrase loses the notes: nobody"
                + " can open them without it.");
        loss.addClassName("sub");
        PasswordField phrase = VaultLock.field("New vault passphrase");
        phrase.setHelperText("Four or more unrelated words. Not your sign-in password.");
        PasswordField again = VaultLock.field("The same passphrase again");
        Checkbox kept = new Checkbox("I have written it down and keep it in a safe place");
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
        Button button = new Button("Set up the vault", click -> {
            phrase.setInvalid(false);
            again.setInvalid(false);
            if (!Passphrase.normal(phrase.getValue()).equals(Passphrase.normal(again.getValue()))) {
                VaultLock.tell(again, "The two are not the same. Type it again.");
            } else if (!kept.getValue()) {
                VaultLock.tell(again, "Write it down first and say so below: nobody can tell it to you later.");
            } else {
                again.clear();
                VaultLock.attempt(phrase, setUp);
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(VaultLock.promise(), loss, offer, words, phrase, again, kept, button);
    }
}
