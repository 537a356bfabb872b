package org.confide.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.confide.shared.ui.Counter;

/** Says what of hours and skills stands against a booking, and asks for a reason to want it all the same. */
class OutOfHoursDialog extends Dialog {

    private static final int REASON_LIMIT = 200;

    OutOfHoursDialog(List<String> reasons, String verb, SerializableConsumer<String> because) {
        setHeaderTitle("This takes a reason");
        reasons.forEach(sentence -> add(new Paragraph(sentence)));
        TextField reason = new TextField("Reason");
        reason.setWidthFull();
        reason.setHelperText("It is kept in the audit trail. Nothing clinical.");
        Counter.on(reason, REASON_LIMIT);
        add(reason);
        Button keep = new Button("Choose another time", event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClassName("dialog-start");
        Button go = new Button(verb, event -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage("Say why it is wanted at this time.");
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            close();
            because.accept(reason.getValue());
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, go);
        keep.focus();
    }
}
