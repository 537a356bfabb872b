package org.confide.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Consumer;
import org.confide.note.ContactKind;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.Fields;

/** Asks when it was, before something that happened outside of a session is written. */
class NewEntryDialog extends Dialog {

    private final DatePicker day = new DatePicker("Day");
    private final TimePicker clock = new TimePicker("Time");
    private final PracticeTime time;
    private final Consumer<Instant> begin;
    private final Fields fields = new Fields().field("at", clock).field("day", day);

    /**
     * @param kind what happened
     * @param begin takes when it was; refuses it by throwing
     */
    NewEntryDialog(ContactKind kind, PracticeTime time, Consumer<Instant> begin) {
        this.time = time;
        this.begin = begin;
        setHeaderTitle(kind.label());
        setWidth("400px");
        day.setLocale(Locale.US);
        day.setMax(time.today());
        day.setValue(time.today());
        day.setWidthFull();
        clock.setLocale(Locale.US);
        clock.setStep(Duration.ofMinutes(1));
        clock.setAutoOpen(false);
        clock.setValue(time.local(time.now()).toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        clock.setWidthFull();
        Div form = new Div(day, clock);
        form.addClassName("stack");
        add(form);
        Button close = new Button("Close without entry", event -> close());
        close.addClassName("dialog-start");
        Button write = new Button("Write entry", event -> write());
        write.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close, write);
    }

    private void write() {
        LocalDate date = day.getValue();
        LocalTime at = clock.getValue();
        if (date == null) {
            fields.say("day", "Choose the day.");
        } else if (at == null) {
            fields.say("at", "Enter the time.");
        } else if (fields.attempt(() -> begin.accept(time.instant(date.atTime(at))))) {
            close();
        }
    }
}
