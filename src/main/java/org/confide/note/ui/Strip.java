package org.confide.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.confide.note.DocumentedTime;
import org.confide.note.NoteDraft;
import org.confide.note.NoteFormat;
import org.confide.note.NoteFormats;
import org.confide.note.Occasion;
import org.confide.note.OpenedNote;
import org.confide.note.PlaceChoice;
import org.confide.note.Present;
import org.confide.practice.OfferedService;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceCatalogue;
import org.jspecify.annotations.Nullable;

/** The facts above the text: when it began and ended, which service, where, who was there, in which format. */
class Strip extends Div {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final PracticeTime time;
    private final LocalDate day;
    private final boolean contact;
    private final Runnable changed;
    private final TimePicker started = picker("Started");
    private final TimePicker ended = picker("Ended");
    private final Div documented = new Div();
    private final Span minutes = new Span();
    private final Button startedNow = link("Now");
    private final Button endedNow = link("Now");
    private final Button confirm = link("Confirm");
    private final Select<OfferedService> service = new Select<>();
    private final Select<PlaceChoice> place = new Select<>();
    private final MultiSelectComboBox<Present> present = new MultiSelectComboBox<>("Present");
    private final Select<NoteFormat> format = new Select<>();
    private final Span folded = new Span();
    private @Nullable NoteDraft draft;

    Strip(PracticeTime time, OpenedNote opened, ServiceCatalogue services, NoteFormats formats, Runnable changed) {
        this.time = time;
        this.day = time.dateOf(opened.begins());
        this.contact = opened.occasion() instanceof Occasion.Contact;
        this.changed = changed;
        addClassName("strip");

        service.setLabel("Service");
        service.addClassName("service");
        service.setItems(services.offered());
        service.setItemLabelGenerator(OfferedService::label);
        place.setLabel("Place");
        place.addClassName("place");
        place.setItems(PlaceChoice.all());
        place.setItemLabelGenerator(PlaceChoice::label);
        present.addClassName("present");
        present.setItems(Arrays.asList(Present.values()));
        present.setItemLabelGenerator(Present::label);
        format.setLabel("Format");
        format.addClassName("format");
        format.setItems(formats.all());
        format.setItemLabelGenerator(NoteFormat::label);

        started.addValueChangeListener(event -> byHand(event.isFromClient()));
        ended.addValueChangeListener(event -> byHand(event.isFromClient()));
        startedNow.addClickListener(event -> takeClock(started));
        startedNow.setAriaLabel("Started now");
        endedNow.addClickListener(event -> takeClock(ended));
        endedNow.setAriaLabel("Ended now");
        confirm.addClickListener(event -> confirm());
        confirm.setAriaLabel("Confirm start and stop");

        Span label = new Span("Documented");
        label.addClassName("label");
        documented.add(label, new Div(minutes, confirm));
        documented.addClassName("minutes");
        add(timeField(started, startedNow), timeField(ended, endedNow), documented);
        if (contact) {
            started.setLabel("At");
            ended.setLabel("Until");
        } else {
            add(service, place, present, format, foldedLine());
        }
    }

    /** Shows a draft and follows it. */
    void bind(Binder<NoteDraft> binder, NoteDraft shown, ServiceCatalogue services, NoteFormats formats) {
        draft = null;
        if (!contact) {
            bindFacts(binder, services, formats);
        }
        show(shown);
    }

    private void bindFacts(Binder<NoteDraft> binder, ServiceCatalogue services, NoteFormats formats) {
        binder.forField(service)
                .bind(
                        bound -> services.get(Objects.requireNonNull(bound.service())),
                        (bound, value) -> bound.render(value.id()));
        binder.forField(place)
                .bind(
                        bound -> PlaceChoice.of(bound.place(), bound.audioOnly()),
                        (bound, value) ->
                                bound.holdAt(value == null ? null : value.place(), value != null && value.audioOnly()));
        binder.forField(present).bind(NoteDraft::present, NoteDraft::attend);
        binder.forField(format).bind(bound -> formats.get(bound.format()), (bound, value) -> bound.writeAs(value.id()));
    }

    /** Shows the times of a draft; the other facts are bound. */
    void show(NoteDraft shown) {
        draft = null;
        started.setValue(local(shown.time().started()));
        ended.setValue(local(shown.time().ended()));
        draft = shown;
        tell(shown);
    }

    void focusTimes() {
        if (started.isEmpty()) {
            started.focus();
        } else {
            ended.focus();
        }
    }

    void focusPlace() {
        addClassName("unfolded");
        place.focus();
    }

    void focusPresent() {
        addClassName("unfolded");
        present.focus();
    }

    private void byHand(boolean fromClient) {
        if (fromClient) {
            document(true);
        }
    }

    private void takeClock(TimePicker field) {
        field.setValue(time.local(time.now()).toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        document(false);
    }

    private void confirm() {
        document(true);
    }

    private void document(boolean confirmed) {
        NoteDraft shown = draft;
        if (shown == null) {
            return;
        }
        shown.document(new DocumentedTime(instant(started.getValue(), day), endOf()), confirmed);
        tell(shown);
        changed.run();
    }

    private void tell(NoteDraft shown) {
        DocumentedTime times = shown.time();
        String problem = times.problem(time.now());
        ended.setInvalid(problem != null);
        ended.setErrorMessage(problem == null ? "" : problem);
        Long elapsed = times.minutes();
        minutes.setText(elapsed == null || problem != null ? "" : elapsed + " min");
        documented.setVisible(!contact || elapsed != null);
        boolean today = day.equals(time.today());
        startedNow.setVisible(today && times.started() == null);
        endedNow.setVisible(today && !contact && times.ended() == null && times.started() != null);
        confirm.setVisible(times.isComplete() && problem == null && !shown.timeConfirmed());
        PlaceChoice where = PlaceChoice.of(shown.place(), shown.audioOnly());
        folded.setText((where == null ? "Place not documented" : where.label()) + ", "
                + (shown.present().isEmpty()
                        ? "presence not documented"
                        : shown.present().stream()
                                        .map(who -> who.label().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + " present"));
    }

    private @Nullable Instant endOf() {
        LocalTime from = started.getValue();
        LocalTime until = ended.getValue();
        // A session of the late evening may end after midnight; any other end before its start is a slip.
        boolean overnight = from != null && until != null && from.isAfter(EVENING) && until.isBefore(MORNING);
        return instant(until, overnight ? day.plusDays(1) : day);
    }

    private @Nullable Instant instant(@Nullable LocalTime value, LocalDate date) {
        return value == null ? null : time.instant(date.atTime(value));
    }

    private @Nullable LocalTime local(@Nullable Instant instant) {
        return instant == null ? null : time.local(instant).toLocalTime();
    }

    private Paragraph foldedLine() {
        Button change = link("Change");
        change.setAriaLabel("Change place and presence");
        change.addClickListener(event -> addClassName("unfolded"));
        Paragraph line = new Paragraph(folded, new Span(" "), change);
        line.addClassName("folded-places");
        return line;
    }

    private static Div timeField(TimePicker picker, Button now) {
        Div field = new Div(picker, now);
        field.addClassName("time-field");
        return field;
    }

    private static TimePicker picker(String label) {
        TimePicker picker = new TimePicker(label);
        picker.setLocale(Locale.US);
        picker.setStep(Duration.ofMinutes(1));
        picker.setAutoOpen(false);
        return picker;
    }

    private static Button link(String words) {
        Button button = new Button(words);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("link");
        return button;
    }
}
