package org.confide.client.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.confide.client.ClientField;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;

/** Asks a privacy officer why, before a client's final notes open. */
class ReasonDialog extends Dialog {

    static final String WORDS = "Read notes with a reason";

    private final Consumer<String> open;
    private final TextArea reason = new TextArea("Reason");

    /**
     * Makes the dialog.
     *
     * @param open opens the notes with the reason given
     */
    ReasonDialog(Consumer<String> open) {
        this.open = open;
        setHeaderTitle(WORDS);
        setWidth("520px");
        Paragraph lead = new Paragraph("This client's final progress notes open to you for 60 minutes, to read only."
                + " Drafts stay closed. The audit trail keeps your reason, and each reading.");
        lead.addClassName("dialog-lead");
        Counter.on(reason, ClientField.REASON.limit());
        reason.setHelperText("Such as the complaint, request or incident you are looking into.");
        Div form = new Div(lead, reason);
        form.addClassName("form-column");
        add(form);
        Button back = new Button("Leave them closed", event -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClassName("dialog-start");
        Button read = new Button(WORDS, event -> read());
        read.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(back, read);
        reason.focus();
    }

    private void read() {
        if (!Say.beside(reason, ClientField.REASON.problem(reason.getValue()))) {
            return;
        }
        try {
            open.accept(reason.getValue());
            close();
        } catch (BadInput problem) {
            Say.beside(reason, problem.getMessage());
        }
    }
}
