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
import java.util.Map;
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
    private final Adding adding;

    AddendumDialog(Adding adding) {
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
        Div content = new Div(lead, reason, text, password);
        content.addClassName("sign-dialog");
        add(content);
        Button keep = new Button("Keep the note as it is", event -> close());
        keep.addClassName("dialog-start");
        Button add = new Button("Add addendum", event -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, add);
        addOpenedChangeListener(event -> reason.focus());
    }

    private void add() {
        Map<String, TextFieldBase<?, String>> fields = Map.of("reason", reason, "text", text, "password", password);
        fields.values().forEach(field -> field.setInvalid(false));
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
