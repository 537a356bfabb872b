package org.confide.waitlist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.confide.client.ClientRow;
import org.confide.practice.OfferedService;
import org.confide.practice.Skill;
import org.confide.shared.BadInput;
import org.confide.shared.Hours;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;
import org.confide.staff.StaffRow;
import org.confide.waitlist.NewWaiting;
import org.confide.waitlist.Urgency;
import org.confide.waitlist.WaitlistEntry;
import org.jspecify.annotations.Nullable;

/** Puts a client on the waitlist: what for, with whom, when, how soon. */
class AddToWaitlistDialog extends Dialog {

    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    /** Finds a part of the clients whom the person may list. */
    interface Clients extends Serializable {
        List<ClientRow> page(String text, int offset, int limit);
    }

    /** What can be chosen from. */
    record Choices(List<OfferedService> services, List<StaffRow> people, List<Skill> skills, Clients clients) {}

    private final ComboBox<ClientRow> client = new ComboBox<>("Client");
    private final Select<OfferedService> service = new Select<>();
    private final MultiSelectComboBox<StaffRow> people = new MultiSelectComboBox<>("Clinicians");
    private final Select<Skill> skill = new Select<>();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>("Days");
    private final TimePicker from = new TimePicker("From");
    private final TimePicker until = new TimePicker("Until");
    private final Checkbox telehealth = new Checkbox("By telehealth");
    private final Select<Urgency> urgency = new Select<>();
    private final TextField note = new TextField("Note");
    private final Fields fields = new Fields()
            .field("client", client)
            .field("service", service)
            .field("days", days)
            .field("from", from)
            .field("hours", until)
            .field("until", until)
            .field("telehealth", telehealth)
            .field("note", note);

    AddToWaitlistDialog(Choices choices, SerializableConsumer<NewWaiting> add) {
        setHeaderTitle("Add to waitlist");
        setWidth("560px");
        offer(choices);
        Div form = new Div(client, service, urgency, people, skill, days, from, until, telehealth, note);
        form.addClassName("form-grid");
        for (com.vaadin.flow.component.Component wide : List.of(client, days, telehealth, note)) {
            wide.addClassName("wide");
        }
        days.addClassName("weekdays");
        add(form);
        Button cancel = new Button("Add nobody", event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClassName("dialog-start");
        Button done = new Button("Add to waitlist", event -> {
            if (fields.attempt(() -> add.accept(entered()))) {
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, done);
        client.focus();
    }

    private void offer(Choices choices) {
        client.setItemLabelGenerator(row -> row.name() + ", born " + BORN.format(row.birthDate()));
        client.setItems(query ->
                choices.clients().page(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        service.setLabel("Service");
        service.setItems(choices.services());
        service.setItemLabelGenerator(OfferedService::label);
        choices.services().stream().findFirst().ifPresent(service::setValue);
        urgency.setLabel("Urgency");
        urgency.setItems(Urgency.values());
        urgency.setItemLabelGenerator(Urgency::label);
        urgency.setValue(Urgency.ROUTINE);
        people.setItems(choices.people());
        people.setItemLabelGenerator(StaffRow::signature);
        people.setPlaceholder("Anybody");
        skill.setLabel("Skill");
        skill.setItems(choices.skills());
        skill.setItemLabelGenerator(it -> it == null ? "Any" : it.name());
        skill.setEmptySelectionAllowed(true);
        skill.setEmptySelectionCaption("Any");
        skill.setVisible(!choices.skills().isEmpty());
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, Locale.US));
        days.setValue(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        for (TimePicker picker : List.of(from, until)) {
            picker.setStep(Duration.ofMinutes(30));
            picker.setLocale(Locale.US);
        }
        from.setValue(LocalTime.of(8, 0));
        until.setValue(LocalTime.of(20, 0));
        Counter.on(note, WaitlistEntry.NOTE_LIMIT);
        note.setHelperText("Scheduling only, such as After school, or Can come at short notice. Nothing clinical.");
    }

    private NewWaiting entered() {
        Skill wanted = skill.getValue();
        return new NewWaiting(
                chosen("client", client.getValue(), "Choose the client.").client(),
                chosen("service", service.getValue(), "Choose the service.").id(),
                people.getValue().stream().map(StaffRow::account).collect(Collectors.toSet()),
                wanted == null ? null : wanted.id(),
                days.getValue(),
                new Hours(
                        chosen("from", from.getValue(), "Choose a time, such as 3:00 PM."),
                        chosen("until", until.getValue(), "Choose a time, such as 8:00 PM.")),
                telehealth.getValue(),
                urgency.getValue(),
                note.getValue());
    }

    private static <T> T chosen(String field, @Nullable T value, String sentence) {
        if (value == null) {
            throw new BadInput(field, sentence);
        }
        return value;
    }
}
