package org.confide.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.confide.client.ClientRow;
import org.confide.practice.OfferedService;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.Booking;
import org.confide.scheduling.Session;
import org.confide.scheduling.SlotTaken;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.KeyHint;
import org.confide.staff.StaffRow;
import org.jspecify.annotations.Nullable;

/** Books a session. What stands against the time is said as soon as client, time and place are chosen. */
class BookingDialog extends Dialog {

    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    private final CalendarParts parts;
    private final SerializableConsumer<LocalDate> booked;
    private final MultiSelectComboBox<ClientRow> clients = new MultiSelectComboBox<>("Client");
    private final Select<OfferedService> service = new Select<>();
    private final IntegerField minutes = new IntegerField("Minutes");
    private final ClinicianPicker clinician = new ClinicianPicker();
    private final Select<Place> place = new Select<>();
    private final DatePicker date = new DatePicker("Date");
    private final TimePicker start = new TimePicker("Start");
    private final TextField groupName = new TextField("Name of the group");
    private final RepeatRow repeat;
    private final Fields fields = new Fields()
            .field("clients", clients)
            .field("service", service)
            .field("minutes", minutes)
            .field("end", minutes)
            .field("clinician", clinician)
            .field("colleague", clinician)
            .field("room", place)
            .field("telehealth", place)
            .field("date", date)
            .field("time", start)
            .field("groupName", groupName);
    private final SlotSays says = new SlotSays(this::at);
    private final Button book = new Button("Book session", event -> book(false));
    private final Button anyway = new Button("Book anyway", event -> book(true));

    BookingDialog(CalendarParts parts, Slot slot, SerializableConsumer<LocalDate> booked) {
        this.parts = parts;
        this.booked = booked;
        repeat = RepeatRow.booking(
                date, start, other -> parts.series().closures().on(other).isPresent());
        repeat.in(fields);
        setHeaderTitle("Book session");
        setWidth("560px");
        offer(slot);
        Div form = new Div(clients, service, minutes, clinician, place, date, start, groupName);
        form.addClassName("form-grid");
        clients.addClassName("wide");
        groupName.addClassName("wide");
        HistoryLines history = new HistoryLines(parts.histories());
        clients.addValueChangeListener(event -> history.show(event.getValue()));
        add(form, history, repeat, says);
        Button cancel = new Button("Book nothing", event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClassName("dialog-start");
        book.addThemeVariants(ButtonVariant.PRIMARY);
        book.addClickShortcut(com.vaadin.flow.component.Key.ENTER, com.vaadin.flow.component.KeyModifier.CONTROL)
                .listenOn(this);
        getFooter().add(cancel, anyway, KeyHint.on(book, "Ctrl Enter"));
        anyway.setVisible(false);
        watch();
        clients.focus();
    }

    private void offer(Slot slot) {
        clients.setItemLabelGenerator(ClientRow::name);
        clients.setHelperText("Name, year of birth, phone or chart number. Several for a couple, family or group.");
        clients.setItemsWithFilterConverter(
                query ->
                        parts.search().page(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                text -> text.length() > org.confide.client.ClientSearch.LONGEST
                        ? text.substring(0, org.confide.client.ClientSearch.LONGEST)
                        : text);
        clients.setRenderer(new com.vaadin.flow.data.renderer.TextRenderer<>(
                row -> row.name() + ", born " + BORN.format(row.birthDate())));
        service.setLabel("Service");
        service.setItems(parts.catalogue().offered());
        service.setItemLabelGenerator(OfferedService::label);
        service.addValueChangeListener(event -> lengthOf(event.getValue()));
        parts.catalogue().offered().stream()
                .filter(it -> slot.service() == null || it.id().equals(slot.service()))
                .findFirst()
                .ifPresent(service::setValue);
        if (slot.minutes() > 0) {
            minutes.setValue(slot.minutes());
        }
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        List<StaffRow> people = parts.reading().calendars();
        clinician.offer(people);
        people.stream()
                .filter(row -> people.size() == 1 || row.account().equals(slot.clinician()))
                .findFirst()
                .ifPresent(clinician::setValue);
        List<Place> places = Place.all(parts.rooms().all());
        place.setLabel("Place");
        place.setItems(places);
        place.setItemLabelGenerator(Place::label);
        place.setPlaceholder("No room yet");
        place.setValue(Place.of(places, slot.room(), slot.telehealth()));
        date.setValue(slot.day());
        start.setStep(Duration.ofMinutes(15));
        start.setLocale(Locale.US);
        start.setValue(Objects.requireNonNullElse(slot.time(), LocalTime.of(9, 0)));
        Counter.on(groupName, Session.NAME_LIMIT);
        groupName.setHelperText("Neutral words, such as Tuesday group: everybody who keeps the calendar reads them.");
    }

    private void lengthOf(@Nullable OfferedService chosen) {
        if (chosen != null) {
            minutes.setValue(chosen.minutes());
        }
        clinician.first(
                chosen == null ? null : parts.checking().givers(chosen.id()).orElse(null));
        groupName.setVisible(chosen != null && chosen.kind() == ServiceKind.GROUP);
    }

    /** Looks at the time again whenever something that decides about it is chosen. */
    private void watch() {
        clients.addValueChangeListener(event -> check());
        service.addValueChangeListener(event -> check());
        minutes.addValueChangeListener(event -> check());
        clinician.addValueChangeListener(event -> check());
        place.addValueChangeListener(event -> check());
        date.addValueChangeListener(event -> check());
        start.addValueChangeListener(event -> check());
        repeat.whenChosen(this::check);
    }

    private void check() {
        boolean complete = !clients.isEmpty()
                && service.getValue() != null
                && minutes.getValue() != null
                && clinician.getValue() != null
                && date.getValue() != null
                && start.getValue() != null;
        if (!complete) {
            free();
            says.nothing();
            return;
        }
        try {
            Booking wanted = entered();
            List<String> against = parts.checking().against(wanted);
            if (against.isEmpty()) {
                free();
                says.free(wanted.start());
            } else {
                taken(against, wanted);
            }
        } catch (BadInput | NotFound saidWhenItIsBooked) {
            free();
            says.nothing();
        }
    }

    private void free() {
        book.setVisible(true);
        anyway.setVisible(false);
    }

    private void taken(List<String> against, Booking wanted) {
        // Of a series each day is asked about, once it is known which are taken.
        boolean over = !repeat.repeats() && parts.checking().mayOverride();
        book.setVisible(!over);
        anyway.setVisible(over);
        says.taken(wanted.start(), against, parts.checking().alternatives(wanted));
    }

    private void at(LocalDateTime other) {
        date.setValue(other.toLocalDate());
        start.setValue(other.toLocalTime());
    }

    private void book(boolean anyway) {
        if (repeat.repeats()) {
            fields.attempt(this::bookSeries);
            return;
        }
        book(() -> parts.booking().book(entered(), anyway), anyway);
    }

    private void bookSeries() {
        Booking first = entered();
        SeriesActs.attempt(
                parts,
                choice -> parts.series().booking().book(first, repeat.rule(), repeat.keepsHolidays(), choice),
                SeriesActs.SeriesWords.BOOK,
                () -> {
                    close();
                    booked.accept(first.start().toLocalDate());
                });
    }

    private void book(Runnable act, boolean anyway) {
        try {
            boolean done = fields.attempt(act);
            if (done) {
                close();
                booked.accept(date.getValue());
            }
        } catch (SlotTaken meanwhile) {
            taken(meanwhile.reasons(), entered());
            if (anyway && meanwhile.needsReason()) {
                new OutOfHoursDialog(
                                meanwhile.reasons(),
                                "Book anyway",
                                reason -> book(() -> parts.booking().book(entered(), reason), true))
                        .open();
            }
        }
    }

    private Booking entered() {
        Place where = place.getValue();
        return new Booking(
                chosen("clinician", clinician.getValue(), "Choose who conducts the session.")
                        .account(),
                null,
                clients.getValue().stream().map(ClientRow::client).toList(),
                chosen("service", service.getValue(), "Choose the service.").id(),
                chosen("date", date.getValue(), "Choose the date.")
                        .atTime(chosen("time", start.getValue(), "Choose the start, such as 2:15 PM.")),
                Objects.requireNonNullElse(minutes.getValue(), 0),
                where == null ? null : where.room(),
                where != null && where.telehealth(),
                groupName.isVisible() ? groupName.getValue() : "");
    }

    private static <T> T chosen(String field, @Nullable T value, String sentence) {
        if (value == null) {
            throw new BadInput(field, sentence);
        }
        return value;
    }
}
