package org.confide.vault;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Icon;
import org.jspecify.annotations.Nullable;

/** The locked panel: the same words for everybody, and a field. */
final class VaultLock extends Div {

    VaultLock(Consumer<String> unlock) {
        addClassName("vault-body");
        PasswordField phrase = field("Vault passphrase");
        phrase.setPlaceholder("Not your sign-in password");
        phrase.setPrefixComponent(new Icon("key"));
        Button button = new Button("Unlock");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(click -> attempt(phrase, unlock));
        button.addClickShortcut(Key.ENTER).listenOn(phrase);
        Div row = new Div(phrase, button);
        row.addClassName("vault-unlock");
        add(promise(), row);
    }

    /** {@return what the vault promises, in both its closed states} */
    static Paragraph promise() {
        Span only = new Span("Only you can read this.");
        only.addClassName("strong");
        Span rest = new Span(" It is not part of the record. No supervisor, owner or administrator can open it.");
        rest.addClassName("sub");
        return new Paragraph(only, rest);
    }

    static PasswordField field(String label) {
        PasswordField field = new PasswordField(label);
        field.setAutocomplete(Autocomplete.OFF);
        field.setRevealButtonVisible(true);
        field.setManualValidation(true);
        return field;
    }

    /** Takes the words out of the field whatever becomes of them. */
    static void attempt(PasswordField field, Consumer<String> act) {
        String typed = field.getValue();
        field.clear();
        try {
            act.accept(typed);
        } catch (BadInput refused) {
            tell(field, refused.getMessage());
        } catch (SealedShut shut) {
            tell(field, shut.getMessage());
        }
    }

    static void tell(PasswordField field, @Nullable String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }
}
