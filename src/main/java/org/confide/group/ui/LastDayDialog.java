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

/** Asks for the last day of a membership, or of a whole group. */
class LastDayDialog extends Dialog {

    private LastDayDialog(
            String verb, String lose, String words, LocalDate today, SerializableConsumer<LocalDate> end) {
        setHeaderTitle(verb);
        setWidth("440px");
        Paragraph lead = new Paragraph(words);
        lead.addClassName("dialog-lead");
        DatePicker lastDay = new DatePicker("Last day");
        lastDay.setValue(today);
        lastDay.setWidthFull();
        Fields fields = new Fields().field("lastDay", lastDay);
        add(lead, lastDay);
        Button keep = new Button(lose, event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClassName("dialog-start");
        Button go = new Button(verb, event -> {
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

    /**
     * Ends a membership.
     *
     * @param name whose
     * @param today the practice's day
     * @param end ends it; it is called with the dialog open
     */
    static LastDayDialog ofMember(String name, LocalDate today, SerializableConsumer<LocalDate> end) {
        return new LastDayDialog(
                "End membership",
                "Keep member",
                name + ". Sessions after that day no longer carry this member; those that have begun stay as they are.",
                today,
                end);
    }

    /**
     * Ends a group.
     *
     * @param name its name
     * @param today the practice's day
     * @param end ends it; it is called with the dialog open
     */
    static LastDayDialog ofGroup(String name, LocalDate today, SerializableConsumer<LocalDate> end) {
        return new LastDayDialog(
                "End group",
                "Keep group",
                name + ". Memberships end on that day, and planned sessions after it are cancelled; those that have"
                        + " begun stay as they are.",
                today,
                end);
    }
}
