package org.confide.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.confide.practice.OfferedService;
import org.confide.practice.Skill;
import org.confide.scheduling.FreeTime;
import org.confide.scheduling.FreeTimeWish;
import org.confide.scheduling.SchedulingPaths;
import org.confide.shared.BadInput;
import org.confide.shared.Hours;
import org.confide.shared.ui.Fields;
import org.confide.staff.StaffRow;
import org.jspecify.annotations.Nullable;

/** Looks for a free time: what, how long, with whom, when, where; then the next times, each with a button that books it. */
class FindTimeDialog extends Dialog {

    /** What can be chosen from. */
    record Choices(
            List<OfferedService> services,
            List<StaffRow> people,
            List<Skill> skills,
            List<Whereabouts> places,
            LocalDate today) {}

    private final Select<OfferedService> service = new Select<>();
    private final IntegerField minutes = new IntegerField("Minutes");
    private final MultiSelectComboBox<StaffRow> people = new MultiSelectComboBox<>("Clinicians");
    private final Select<Skill> skill = new Select<>();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>("Days");
    private final TimePicker from = new TimePicker("From");
    private final TimePicker until = new TimePicker("Until");
    private final DatePicker first = new DatePicker("First day");
    private final Select<Whereabouts> place = new Select<>();
    private final Fields fields = new Fields()
            .field("service", service)
            .field("minutes", minutes)
            .field("days", days)
            .field("from", from)
            .field("hours", until)
            .field("until", until)
            .field("first", first)
            .field("place", place);
    private final FreeTimeList found;
    private final SerializableFunction<FreeTimeWish, List<FreeTime>> search;

    FindTimeDialog(
            Choices choices,
            FreeTimeList found,
            SerializableFunction<FreeTimeWish, List<FreeTime>> search,
            SerializableConsumer<Slot> book) {
        this.search = search;
        this.found = found;
        setHeaderTitle("Find a free time");
        setWidth("640px");
        offer(choices);
        found.whenChosen((free, of) -> {
            close();
            book.accept(Slot.at(free, of));
        });
        Div form = new Div(service, minutes, people, skill, days, from, until, first, place);
        form.addClassName("form-grid");
        days.addClassNames("wide", "weekdays");
        add(form, found);
        Button cancel = new Button("Book nothing", event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClassName("dialog-start");
        Button find = new Button("Find times", event -> fields.attempt(this::find));
        find.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor waitlist = new Anchor(SchedulingPaths.WAITLIST, "Open waitlist");
        waitlist.addClassName("small");
        getFooter().add(cancel, waitlist, find);
        service.focus();
    }

    private void offer(Choices choices) {
        service.setLabel("Service");
        service.setItems(choices.services());
        service.setItemLabelGenerator(OfferedService::label);
        service.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                minutes.setValue(event.getValue().minutes());
            }
        });
        choices.services().stream().findFirst().ifPresent(service::setValue);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        people.setItems(choices.people());
        people.setItemLabelGenerator(StaffRow::signature);
        people.setPlaceholder("Anybody");
        // Whoever books for nobody else looks among their own times.
        people.setVisible(choices.people().size() > 1);
        skill.setLabel("Skill");
        skill.setItems(choices.skills());
        skill.setItemLabelGenerator(it -> it == null ? "Any" : it.name());
        skill.setEmptySelectionAllowed(true);
        skill.setEmptySelectionCaption("Any");
        skill.setVisible(!choices.skills().isEmpty() && choices.people().size() > 1);
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, Locale.US));
        days.setValue(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        for (TimePicker picker : List.of(from, until)) {
            picker.setStep(Duration.ofMinutes(30));
            picker.setLocale(Locale.US);
        }
        from.setValue(LocalTime.of(8, 0));
        until.setValue(LocalTime.of(20, 0));
        first.setValue(choices.today());
        place.setLabel("Place");
        place.setItems(choices.places());
        place.setItemLabelGenerator(Whereabouts::label);
        place.setValue(choices.places().getFirst());
    }

    private void find() {
        FreeTimeWish wish = entered();
        found.show(wish, search.apply(wish));
    }

    private FreeTimeWish entered() {
        Skill wanted = skill.getValue();
        return new FreeTimeWish(
                chosen("service", service.getValue(), "Choose the service.").id(),
                Objects.requireNonNullElse(minutes.getValue(), 0),
                people.getValue().stream().map(StaffRow::account).collect(Collectors.toSet()),
                wanted == null ? null : wanted.id(),
                days.getValue(),
                new Hours(
                        chosen("from", from.getValue(), "Choose a time, such as 3:00 PM."),
                        chosen("until", until.getValue(), "Choose a time, such as 8:00 PM.")),
                chosen("first", first.getValue(), "Choose the first day."),
                place.getValue().rooms(),
                place.getValue().telehealth(),
                null);
    }

    private static <T> T chosen(String field, @Nullable T value, String sentence) {
        if (value == null) {
            throw new BadInput(field, sentence);
        }
        return value;
    }
}
