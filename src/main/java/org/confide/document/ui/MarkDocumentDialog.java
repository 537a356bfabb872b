package org.confide.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.confide.document.ChartDocuments;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;

/** Asks why a document does not belong where it is. */
class MarkDocumentDialog extends Dialog {

    /**
     * Makes the dialog.
     *
     * @param name what the document is called
     * @param mark takes the reason; it is called with the dialog open
     */
    MarkDocumentDialog(String name, SerializableConsumer<String> mark) {
        setHeaderTitle("Entered in error");
        setWidth("440px");
        Paragraph lead = new Paragraph(name + " stays in the chart, listed last, with your reason.");
        lead.addClassName("dialog-lead");
        TextField reason = new TextField("Reason");
        reason.setWidthFull();
        reason.setHelperText("Such as “belongs to another client”. Nothing clinical.");
        Counter.on(reason, ChartDocuments.REASON_LIMIT);
        add(lead, reason);
        Fields fields = new Fields().field("reason", reason);
        Button keep = new Button("It is right", event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClassName("dialog-start");
        Button go = new Button("Entered in error", event -> {
            if (fields.attempt(() -> mark.accept(reason.getValue()))) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, go);
        reason.focus();
    }
}
