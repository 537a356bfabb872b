package org.confide.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.confide.note.Addendum;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;

/** Adds text below a signed note. */
class AddendumDialog extends Dialog {

    /** Adds it; refuses by throwing. */
    interface Adding {
        void add(String reason, String text, String password);
    }

    private final TextField reason = new TextField("Reason");
    private final TextArea text = new TextArea("Addendum");
    private final PasswordField password = new PasswordField("Your sign-in password");
    private final Paragraph worth = new Paragraph();
    private final Button add = new Button("Add addendum", event -> add());
    private final Function<String, List<String>> look;
    private final Adding adding;
    private String looked = "";

    /**
     * @param look says what of the text is worth a look before it is added
     * @param adding adds it
     */
    AddendumDialog(Function<String, List<String>> look, Adding adding) {
        this.look = look;
        this.adding = adding;
        setHeaderTitle("Add an addendum");
        setWidth("520px");
        Paragraph lead = new Paragraph(
                "The note stays as it was signed. What you add stands below it with your name, the time and the reason.");
        lead.addClassName("dialog-lead");
        reason.setWidthFull();
        text.setWidthFull();
        text.setMinRows(4);
        password.setWidthFull();
        password.setHelperText("The one you signed in with, not the vault passphrase.");
        Counter.on(reason, Addendum.REASON_LIMIT);
        Counter.on(text, Addendum.TEXT_LIMIT);
        worth.addClassName("text-due");
        worth.getElement().setAttribute("role", "alert");
        worth.setVisible(false);
        Div content = new Div(lead, reason, text, worth, password);
        content.addClassName("sign-dialog");
        add(content);
        Button keep = new Button("Keep the note as it is", event -> close());
        keep.addClassName("dialog-start");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, add);
        addOpenedChangeListener(event -> reason.focus());
    }

    /** What is worth a look is said once; the second click adds it. */
    private boolean stopsToLook() {
        if (text.getValue().equals(looked)) {
            return false;
        }
        looked = text.getValue();
        List<String> found = look.apply(looked);
        worth.setVisible(!found.isEmpty());
        worth.setText("Worth a look: " + String.join(". ", found) + ". Change it, or add it all the same.");
        add.setText(found.isEmpty() ? "Add addendum" : "Add it all the same");
        return !found.isEmpty();
    }

    private void add() {
        Map<String, TextFieldBase<?, String>> fields = Map.of("reason", reason, "text", text, "password", password);
        fields.values().forEach(field -> field.setInvalid(false));
        if (stopsToLook()) {
            return;
        }
        try {
            adding.add(reason.getValue(), text.getValue(), password.getValue());
            close();
        } catch (BadInput refused) {
            TextFieldBase<?, String> field = fields.getOrDefault(refused.field(), text);
            field.setErrorMessage(refused.getMessage());
            field.setInvalid(true);
            field.focus();
        }
    }
}
