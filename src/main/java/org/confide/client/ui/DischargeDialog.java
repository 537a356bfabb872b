package org.confide.client.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.confide.client.DischargeReason;
import org.confide.client.Episode;
import org.confide.shared.BadInput;
import org.springframework.dao.OptimisticLockingFailureException;

/** Ends an episode of care. */
class DischargeDialog extends Dialog {

    static final String WORDS = "Discharge client";

    private final BiConsumer<LocalDate, DischargeReason> discharge;
    private final DatePicker on = new DatePicker("Discharged on");
    private final Select<DischargeReason> reason = new Select<>();
    private final Div message = new Div();

    /**
     * Makes the dialog.
     *
     * @param open the episode that ends
     * @param booked how many sessions are still booked
     * @param today the practice's day
     * @param discharge ends the episode
     */
    DischargeDialog(Episode open, int booked, LocalDate today, BiConsumer<LocalDate, DischargeReason> discharge) {
        this.discharge = discharge;
        setHeaderTitle(WORDS);
        setWidth("520px");
        Paragraph lead = new Paragraph("The episode of care that began on " + Say.born(open.openedOn())
                + " ends. Notes and treatment team stay as they are; a later readmission opens a new episode.");
        lead.addClassName("dialog-lead");
        Div form = new Div(lead);
        form.addClassName("form-column");
        if (booked > 0) {
            Paragraph still = new Paragraph((booked == 1 ? "1 session is" : booked + " sessions are")
                    + " still booked. The calendar keeps what you do not cancel there.");
            still.addClassName("strong");
            form.add(still);
        }
        on.setLocale(Locale.US);
        on.setAutoOpen(false);
        on.setMin(open.openedOn());
        on.setMax(today);
        on.setValue(today);
        reason.setLabel("Reason");
        reason.setItems(DischargeReason.values());
        reason.setItemLabelGenerator(DischargeReason::label);
        form.add(on, reason, message);
        add(form);
        Button back = new Button("Keep in care", event -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClassName("dialog-start");
        Button end = new Button(WORDS, event -> end());
        end.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(back, end);
    }

    private void end() {
        message.removeAll();
        LocalDate day = on.getValue();
        DischargeReason why = reason.getValue();
        boolean fine = Say.all(
                Say.beside(on, day == null ? "Enter the day of the discharge." : null),
                Say.beside(reason, why == null ? "Choose a reason." : null));
        if (!fine || day == null || why == null) {
            return;
        }
        try {
            discharge.accept(day, why);
            close();
        } catch (BadInput problem) {
            Say.beside(on, problem.getMessage());
        } catch (OptimisticLockingFailureException changed) {
            message.add(Say.alert(Say.CHANGED_MEANWHILE));
        }
    }
}
