package org.confide.group.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Fields;

/** Asks for the last day of a membership. */
class EndMembershipDialog extends Dialog {

    /**
     * Makes the dialog.
     *
     * @param name whose membership
     * @param today the practice's day
     * @param end ends it; it is called with the dialog open
     */
    EndMembershipDialog(String name, LocalDate today, SerializableConsumer<LocalDate> end) {
        setHeaderTitle("End membership");
        setWidth("440px");
        Paragraph lead = new Paragraph(name
                + ". Sessions after that day no longer carry this member; those that have begun stay as they are.");
        lead.addClassName("dialog-lead");
        DatePicker lastDay = new DatePicker("Last day");
        lastDay.setValue(today);
        lastDay.setWidthFull();
        Fields fields = new Fields().field("lastDay", lastDay);
        add(lead, lastDay);
        Button keep = new Button("Keep member", event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClassName("dialog-start");
        Button go = new Button("End membership", event -> {
            boolean done = fields.attempt(() -> {
                LocalDate day = lastDay.getValue();
                if (day == null) {
                    throw new BadInput("lastDay", "Choose the last day.");
                }
                end.accept(day);
            });
            if (done) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, go);
        lastDay.focus();
    }
}
