package org.confide.groupnote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Consumer;
import org.confide.note.DocumentedTime;
import org.confide.practice.PracticeTime;
import org.jspecify.annotations.Nullable;

/** When it began and ended, for everybody or for one client, and whether that is confirmed. */
class TimePair extends Div {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final PracticeTime time;
    private final LocalDate day;
    private final TimePicker started;
    private final TimePicker ended;
    private final Span minutes = new Span();
    private final Button confirm = new Button("Confirm");
    private boolean showing;

    /**
     * @param whose behind the fields' names for a screen reader; empty for everybody's
     * @param documented takes both ends once they are said or confirmed by hand
     */
    TimePair(PracticeTime time, LocalDate day, String whose, Consumer<DocumentedTime> documented) {
        this.time = time;
        this.day = day;
        addClassName("time-pair");
        started = picker("Started", whose);
        ended = picker("Ended", whose);
        confirm.addThemeVariants(ButtonVariant.TERTIARY);
        confirm.addClassName("link");
        confirm.setAriaLabel("Confirm start and stop" + (whose.isEmpty() ? "" : ", " + whose));
        confirm.addClickListener(event -> documented.accept(said()));
        for (TimePicker picker : new TimePicker[] {started, ended}) {
            picker.addValueChangeListener(event -> {
                if (!showing) {
                    documented.accept(said());
                }
            });
        }
        Div beside = new Div(minutes, confirm);
        beside.addClassName("minutes");
        add(started, ended, beside);
    }

    void show(DocumentedTime shown, boolean confirmed) {
        showing = true;
        started.setValue(local(shown.started()));
        ended.setValue(local(shown.ended()));
        showing = false;
        String problem = shown.problem(time.now());
        ended.setInvalid(problem != null);
        ended.setErrorMessage(problem == null ? "" : problem);
        Long elapsed = shown.minutes();
        minutes.setText(elapsed == null || problem != null ? "" : elapsed + " min");
        confirm.setVisible(shown.isComplete() && problem == null && !confirmed);
    }

    void focusTimes() {
        (started.isEmpty() ? started : ended).focus();
    }

    private DocumentedTime said() {
        LocalTime from = started.getValue();
        LocalTime until = ended.getValue();
        // A session of the late evening may end after midnight; any other end before its start is a slip.
        boolean overnight = from != null && until != null && from.isAfter(EVENING) && until.isBefore(MORNING);
        return new DocumentedTime(instant(from, day), instant(until, overnight ? day.plusDays(1) : day));
    }

    private @Nullable Instant instant(@Nullable LocalTime value, LocalDate date) {
        return value == null ? null : time.instant(date.atTime(value));
    }

    private @Nullable LocalTime local(@Nullable Instant instant) {
        return instant == null ? null : time.local(instant).toLocalTime();
    }

    private static TimePicker picker(String label, String whose) {
        TimePicker picker = new TimePicker(label);
        picker.setLocale(Locale.US);
        picker.setStep(Duration.ofMinutes(1));
        picker.setAutoOpen(false);
        if (!whose.isEmpty()) {
            picker.setAriaLabel(label + ", " + whose);
        }
        return picker;
    }
}
