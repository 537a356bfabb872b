package org.confide.absence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.confide.absence.MissedSessions;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;

/** Asks why a client is let off a charge. */
class WaiveChargeDialog extends Dialog {

    /**
     * Makes the dialog.
     *
     * @param words which charge
     * @param waive takes the reason; it is called with the dialog open
     */
    WaiveChargeDialog(String words, SerializableConsumer<String> waive) {
        setHeaderTitle("Waive charge");
        setWidth("440px");
        Paragraph lead = new Paragraph(words);
        lead.addClassName("dialog-lead");
        TextField reason = new TextField("Reason");
        reason.setWidthFull();
        reason.setHelperText("It is kept with the charge and in the audit trail. Nothing clinical.");
        Counter.on(reason, MissedSessions.REASON_LIMIT);
        add(lead, reason);
        Fields fields = new Fields().field("reason", reason);
        Button keep = new Button("Keep charge", event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClassName("dialog-start");
        Button go = new Button("Waive charge", event -> {
            if (fields.attempt(() -> waive.accept(reason.getValue()))) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, go);
        reason.focus();
    }
}
