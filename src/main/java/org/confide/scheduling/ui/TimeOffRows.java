package org.confide.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.Availability;
import org.confide.scheduling.TimeOff;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.Icon;
import org.confide.staff.StaffRow;

/** When somebody is away. */
class TimeOffRows extends Section {

    private final Availability availability;
    private final PracticeTime time;
    private final StaffRow person;
    private final Div list = new Div();
    private final DateTimePicker from = new DateTimePicker("Away from");
    private final DateTimePicker to = new DateTimePicker("Away until");
    private final TextField label = new TextField("Label");
    private final Fields fields =
            new Fields().field("from", from).field("to", to).field("label", label);

    TimeOffRows(Availability availability, PracticeTime time, StaffRow person) {
        this.availability = availability;
        this.time = time;
        this.person = person;
        addClassName("form-section");
        H2 heading = new H2("Time off");
        heading.addClassName("section-heading");
        for (DateTimePicker picker : List.of(from, to)) {
            picker.setLocale(Locale.US);
            picker.setStep(Duration.ofMinutes(15));
        }
        Counter.on(label, TimeOff.LABEL_LIMIT);
        label.setHelperText("Neutral words, such as Vacation: everybody who keeps the calendar reads them.");
        Button add = new Button("Add time off", new Icon("plus"), event -> add());
        Div form = new Div(from, to, label);
        form.addClassName("form-grid");
        Div actions = new Div(add);
        actions.addClassName("form-actions");
        add(heading, list, form, actions);
        load();
    }

    private void load() {
        list.removeAll();
        List<TimeOff> away = availability.timesOff(person.account());
        if (away.isEmpty()) {
            Paragraph none = new Paragraph("No time off to come.");
            none.addClassNames("small", "sub");
            list.add(none);
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("card");
        away.forEach(timeOff -> rows.add(row(timeOff)));
        list.add(rows);
    }

    private ListItem row(TimeOff timeOff) {
        String when = time.dateTime(timeOff.from()) + " to " + time.dateTime(timeOff.to());
        Span words = new Span(timeOff.label());
        words.addClassName("what");
        Div who = new Div(new Span(when), words);
        who.addClassName("who");
        Button back = new Button("Take out", event -> {
            availability.back(person.account(), timeOff.id());
            load();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        back.setAriaLabel("Take out time off from " + when);
        Div row = new Div(who, back);
        row.addClassName("list-row");
        return new ListItem(row);
    }

    private void add() {
        boolean done = fields.attempt(() -> availability.away(
                person.account(), chosen("from", from.getValue()), chosen("to", to.getValue()), label.getValue()));
        if (done) {
            from.clear();
            to.clear();
            label.clear();
            load();
        }
    }

    private static LocalDateTime chosen(String field, @org.jspecify.annotations.Nullable LocalDateTime value) {
        if (value == null) {
            throw new BadInput(field, "Choose day and time.");
        }
        return value;
    }
}
