package org.confide.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.confide.note.EnteredInError;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;

/** Says that a signed note stands in the wrong chart. */
class EnteredInErrorDialog extends Dialog {

    /** Says so; refuses by throwing. */
    interface Marking {
        void mark(String reason, String password);
    }

    EnteredInErrorDialog(Marking marking) {
        setHeaderTitle("Mark as entered in error");
        setWidth("520px");
        Paragraph lead =
                new Paragraph("For a note that stands in the wrong chart. It is kept as it was signed and leaves"
                        + " the chart's timeline, the last note and print; a line says that there was one. Its author and the privacy"
                        + " officer can still read it. The session waits for its note again.");
        lead.addClassName("dialog-lead");
        TextField reason = new TextField("How it came there");
        reason.setWidthFull();
        reason.setHelperText("Without anything clinical.");
        Counter.on(reason, EnteredInError.REASON_LIMIT);
        PasswordField password = new PasswordField("Your sign-in password");
        password.setWidthFull();
        password.setHelperText("The one you signed in with, not the vault passphrase.");
        Fields fields = new Fields().field("reason", reason).field("password", password);
        Div content = new Div(lead, reason, password);
        content.addClassName("sign-dialog");
        add(content);
        Button keep = new Button("Keep the note where it is", event -> close());
        keep.addClassName("dialog-start");
        Button mark = new Button("Mark as entered in error", event -> {
            if (fields.attempt(() -> marking.mark(reason.getValue(), password.getValue()))) {
                close();
            }
        });
        mark.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, mark);
        addOpenedChangeListener(event -> reason.focus());
    }
}
