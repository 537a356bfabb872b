package org.confide.vault;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.confide.identity.WrongPassword;
import org.confide.shared.BadInput;
import org.confide.shared.ui.StateBadge;

/** Pieces of the screens for recovery cases. */
final class CaseParts {

    private CaseParts() {}

    static StateBadge badge(CaseState.Stage stage) {
        return switch (stage) {
            case OPEN -> new StateBadge(StateBadge.Kind.DUE, "Waits for a second person");
            case WAITING -> new StateBadge(StateBadge.Kind.DUE, "Waiting time");
            case READY -> new StateBadge(StateBadge.Kind.ACCENT, "Waits for the sheets");
            case DONE -> new StateBadge(StateBadge.Kind.SIGNED, "Done");
            case CLOSED -> new StateBadge(StateBadge.Kind.NEUTRAL, "Closed");
        };
    }

    /** A password and a button; what is refused is told at the password. */
    static Component withPassword(String what, String label, Consumer<String> act) {
        PasswordField password = password();
        Button button = new Button(label, click -> {
            String typed = password.getValue();
            password.clear();
            password.setInvalid(false);
            attempt(password, () -> act.accept(typed));
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Div part = new Div(new Paragraph(what), password, button);
        part.addClassName("form-column");
        return part;
    }

    /** The words of a sheet and the password of whoever types it. */
    static Component sheet(BiConsumer<String, String> bring) {
        TextArea words = new TextArea("The words of your sheet");
        words.setHelperText("All 32, line by line. Capitals and line breaks do not matter.");
        words.getElement().setAttribute("autocomplete", "off");
        words.getElement().setAttribute("spellcheck", "false");
        PasswordField password = password();
        Button button = new Button("Bring the sheet", click -> {
            words.setInvalid(false);
            password.setInvalid(false);
            String typed = password.getValue();
            password.clear();
            try {
                bring.accept(typed, words.getValue());
                words.clear();
            } catch (WrongPassword wrong) {
                password.setErrorMessage(wrong.getMessage());
                password.setInvalid(true);
            } catch (BadInput | SealedShut refused) {
                words.setErrorMessage(refused.getMessage());
                words.setInvalid(true);
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Div part = new Div(words, password, button);
        part.addClassName("form-column");
        return part;
    }

    /** A button whose refusal stands below it. */
    static Component act(String what, String label, Runnable act) {
        Paragraph refusal = new Paragraph();
        refusal.addClassName("text-overdue");
        refusal.getElement().setAttribute("role", "alert");
        Button button = new Button(label, click -> {
            try {
                act.run();
            } catch (BadInput | SealedShut refused) {
                refusal.setText(refused.getMessage());
            }
        });
        Div part = new Div(new Paragraph(what), button, refusal);
        part.addClassName("form-column");
        return part;
    }

    static void attempt(PasswordField field, Runnable act) {
        try {
            act.run();
        } catch (BadInput | SealedShut refused) {
            field.setErrorMessage(refused.getMessage());
            field.setInvalid(true);
        }
    }

    private static PasswordField password() {
        PasswordField password = new PasswordField("Your password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        return password;
    }
}
