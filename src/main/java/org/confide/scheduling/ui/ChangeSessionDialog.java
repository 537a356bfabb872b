package org.confide.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableBiFunction;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.confide.practice.Room;
import org.confide.practice.RoomId;
import org.confide.scheduling.SeriesChange;
import org.confide.scheduling.SeriesPlace;
import org.confide.scheduling.SeriesScope;
import org.confide.scheduling.SessionRow;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Fields;
import org.confide.staff.StaffRow;
import org.jspecify.annotations.Nullable;

/** Changes time, length, clinician or place of a session, alone or with others of its series. */
class ChangeSessionDialog extends Dialog {

    private record Place(String label, @Nullable RoomId room, boolean telehealth) implements java.io.Serializable {}

    private final long version;
    private final DatePicker date = new DatePicker("Date");
    private final TimePicker start = new TimePicker("Start");
    private final IntegerField minutes = new IntegerField("Minutes");
    private final ComboBox<StaffRow> clinician = new ComboBox<>("Clinician");
    private final Select<Place> place = new Select<>();
    private final @Nullable RadioButtonGroup<SeriesScope> scope;
    private final @Nullable RepeatRow repeat;
    private final Fields fields = new Fields()
            .field("date", date)
            .field("time", start)
            .field("minutes", minutes)
            .field("clinician", clinician)
            .field("room", place)
            .field("telehealth", place);

    /**
     * Shows a session as it is planned.
     *
     * @param row the session
     * @param begins its start by the practice's clocks
     * @param of its series, or null
     * @param people who may conduct it
     * @param rooms where it may be
     * @param effect says what another rule would make of the series; it may throw {@link BadInput}
     * @param change does it; it is called with the dialog open
     */
    ChangeSessionDialog(
            SessionRow row,
            LocalDateTime begins,
            @Nullable SeriesPlace of,
            List<StaffRow> people,
            List<Room> rooms,
            SerializableBiFunction<SeriesScope, SeriesChange, String> effect,
            SerializableBiConsumer<SeriesScope, SeriesChange> change) {
        version = row.version();
        setHeaderTitle("Change session");
        setWidth("560px");
        date.setValue(begins.toLocalDate());
        start.setStep(Duration.ofMinutes(15));
        start.setLocale(Locale.US);
        start.setValue(begins.toLocalTime());
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        minutes.setValue((int) Duration.between(row.start(), row.end()).toMinutes());
        clinician.setItems(people);
        clinician.setItemLabelGenerator(StaffRow::signature);
        people.stream()
                .filter(person -> person.account().equals(row.clinician()))
                .findFirst()
                .ifPresent(clinician::setValue);
        places(row, rooms);
        Div form = new Div(date, start, minutes, clinician, place);
        form.addClassName("form-grid");
        add(form);
        scope = of == null ? null : SeriesQuestionDialog.scopes(of);
        repeat = of == null
                ? null
                : RepeatRow.changing(
                        of.last(), rule -> effect.apply(chosenScope(), planned().by(rule)));
        if (of != null && scope != null && repeat != null) {
            add(new Paragraph(of.words() + ". Sessions that have begun stay as they are."), scope, repeat);
            repeat.in(fields);
            recurring(scope, repeat);
        }
        Button keep = new Button("Keep as it is", event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClassName("dialog-start");
        Button go =
                new Button("Change session", event -> fields.attempt(() -> change.accept(chosenScope(), entered())));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, go);
    }

    /** The rule of one session alone is none; what comes of another is said anew when something else changes. */
    private void recurring(RadioButtonGroup<SeriesScope> reach, RepeatRow rule) {
        rule.setVisible(false);
        reach.addValueChangeListener(event -> {
            rule.setVisible(event.getValue() != SeriesScope.THIS);
            rule.refresh();
        });
        date.addValueChangeListener(event -> rule.refresh());
        start.addValueChangeListener(event -> rule.refresh());
    }

    private void places(SessionRow row, List<Room> rooms) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("No room yet", null, false));
        rooms.forEach(room -> places.add(new Place(room.name(), room.id(), false)));
        places.add(new Place("Telehealth", null, true));
        place.setLabel("Place");
        place.setItems(places);
        place.setItemLabelGenerator(Place::label);
        place.setValue(places.stream()
                .filter(it -> row.telehealth() ? it.telehealth() : it.label().equals(row.room()))
                .findFirst()
                .orElse(places.getFirst()));
    }

    private SeriesScope chosenScope() {
        return scope == null ? SeriesScope.THIS : scope.getValue();
    }

    private SeriesChange entered() {
        return repeat != null && repeat.repeats() && chosenScope() != SeriesScope.THIS
                ? planned().by(repeat.rule())
                : planned();
    }

    private SeriesChange planned() {
        if (date.getValue() == null) {
            throw new BadInput("date", "Choose the date.");
        }
        if (start.getValue() == null) {
            throw new BadInput("time", "Choose the start, such as 2:15 PM.");
        }
        if (clinician.getValue() == null) {
            throw new BadInput("clinician", "Choose who conducts the session.");
        }
        Place where = place.getValue();
        return new SeriesChange(
                version,
                date.getValue().atTime(start.getValue()),
                Objects.requireNonNullElse(minutes.getValue(), 0),
                clinician.getValue().account(),
                where.room(),
                where.telehealth(),
                null);
    }
}
