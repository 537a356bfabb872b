package org.confide.group.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.confide.group.Meetings;
import org.confide.practice.PracticeTime;
import org.confide.practice.Room;
import org.confide.practice.RoomId;
import org.confide.scheduling.Repeat;
import org.confide.scheduling.SeriesRule;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Fields;
import org.jspecify.annotations.Nullable;

/** Books the sessions of a group; days against which something stands are left out if that is wanted. */
class BookGroupDialog extends Dialog {

    private record Place(String label, @Nullable RoomId room, boolean telehealth) implements java.io.Serializable {}

    private final DatePicker date = new DatePicker("First session");
    private final TimePicker start = new TimePicker("Start");
    private final Select<Repeat> repeat = new Select<>();
    private final IntegerField times = new IntegerField("Number of sessions");
    private final Select<Place> place = new Select<>();
    private final TakenDays against;
    private final SerializableBiConsumer<Meetings, Set<LocalDate>> book;
    private final Fields fields = new Fields()
            .field("date", date)
            .field("time", start)
            .field("times", times)
            .field("room", place)
            .field("telehealth", place);

    /**
     * Makes the dialog.
     *
     * @param group the group's name
     * @param clock says days
     * @param rooms where it may be
     * @param book books the sessions without some days; it is called with the dialog open
     */
    BookGroupDialog(
            String group, PracticeTime clock, List<Room> rooms, SerializableBiConsumer<Meetings, Set<LocalDate>> book) {
        this.book = book;
        against = new TakenDays(clock, "Book without these days", this::book);
        setHeaderTitle("Book group sessions");
        setWidth("560px");
        Paragraph lead = new Paragraph(group + ". Each session carries the members of its day.");
        lead.addClassName("dialog-lead");
        date.setValue(clock.today().plusDays(1));
        start.setStep(Duration.ofMinutes(15));
        start.setLocale(Locale.US);
        start.setValue(LocalTime.of(16, 0));
        repeat.setLabel("Repeat");
        repeat.setItems(Repeat.values());
        repeat.setItemLabelGenerator(BookGroupDialog::words);
        repeat.setValue(Repeat.WEEKLY);
        times.setStepButtonsVisible(true);
        times.setValue(12);
        places(rooms);
        Div form = new Div(date, start, repeat, times, place);
        form.addClassName("form-grid");
        add(lead, form, against);
        Button keep = new Button("Book nothing", event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClassName("dialog-start");
        Button go = new Button("Book group sessions", event -> book(Set.of()));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, against.without(), go);
        date.focus();
    }

    private void places(List<Room> rooms) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("No room yet", null, false));
        rooms.forEach(room -> places.add(new Place(room.name(), room.id(), false)));
        places.add(new Place("Telehealth", null, true));
        place.setLabel("Place");
        place.setItems(places);
        place.setItemLabelGenerator(Place::label);
        place.setValue(places.getFirst());
    }

    private void book(Set<LocalDate> leftOut) {
        if (against.attempt(fields, () -> book.accept(entered(), leftOut))) {
            close();
        }
    }

    private Meetings entered() {
        if (date.getValue() == null) {
            throw new BadInput("date", "Choose the day of the first session.");
        }
        if (start.getValue() == null) {
            throw new BadInput("time", "Choose the start, such as 4:00 PM.");
        }
        return new Meetings(
                date.getValue().atTime(start.getValue()),
                SeriesRule.times(repeat.getValue(), Objects.requireNonNullElse(times.getValue(), 0)),
                place.getValue().room(),
                place.getValue().telehealth());
    }

    private static String words(Repeat often) {
        return switch (often) {
            case WEEKLY -> "Every week";
            case EVERY_TWO_WEEKS -> "Every two weeks";
            case MONTHLY -> "Every month, same weekday";
        };
    }
}
