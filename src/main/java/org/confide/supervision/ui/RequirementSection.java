package org.confide.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;
import org.confide.staff.StaffPerson;
import org.confide.staff.spi.PersonSection;
import org.confide.supervision.HoursRequired;
import org.confide.supervision.HoursTotal;
import org.confide.supervision.Requirement;
import org.confide.supervision.SupervisionTerms;
import org.jspecify.annotations.Nullable;

/** Hangs into a supervised person's panel how many hours they need, and how many there are. */
@org.springframework.stereotype.Component
class RequirementSection implements PersonSection {

    private final HoursRequired hours;
    private final SupervisionTerms terms;
    private final PracticeTime time;

    RequirementSection(HoursRequired hours, SupervisionTerms terms, PracticeTime time) {
        this.hours = hours;
        this.terms = terms;
        this.time = time;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> section(StaffPerson person, boolean mayChange) {
        Optional<Requirement> required = hours.of(person.account());
        if (required.isEmpty() && terms.of(person.account()).isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section();
        section.addClassName("form-section");
        fill(section, person, required.orElse(null), mayChange);
        return Optional.of(section);
    }

    private void fill(Section section, StaffPerson person, @Nullable Requirement required, boolean mayChange) {
        section.removeAll();
        H3 heading = new H3("Hours of supervision");
        heading.addClassName("label");
        int minutes = hours.total(person.account()).all();
        Paragraph words = new Paragraph(
                required == null
                        ? HoursTotal.hours(minutes) + " hours signed by both. Nothing is required yet."
                        : required.label() + ": " + HoursTotal.hours(minutes) + " of " + required.hours()
                                + " hours signed by both since " + time.date(required.countedFrom()) + ".");
        words.addClassNames("small", "sub");
        section.add(heading, words);
        if (mayChange) {
            Details change = new Details("Change what is required", form(section, person, required));
            change.addClassName("card-details");
            section.add(change);
        }
    }

    private Div form(Section section, StaffPerson person, @Nullable Requirement now) {
        TextField label = new TextField("For");
        label.setHelperText("Such as the licence and its state.");
        Counter.on(label, Requirement.LABEL_LIMIT);
        IntegerField all = new IntegerField("Hours in all");
        IntegerField individual = new IntegerField("Of them individual, at least");
        DatePicker from = new DatePicker("Counted from", time.today());
        if (now != null) {
            label.setValue(now.label());
            all.setValue(now.hours());
            individual.setValue(now.individualHours());
            from.setValue(now.countedFrom());
        }
        Fields fields = new Fields()
                .field("label", label)
                .field("hours", all)
                .field("individualHours", individual)
                .field("countedFrom", from);
        Button save = new Button(
                "Save required hours",
                event -> fields.attempt(() -> {
                    if (from.getValue() == null) {
                        throw new BadInput("countedFrom", "Choose the day.");
                    }
                    Requirement wanted =
                            new Requirement(label.getValue(), number(all), number(individual), from.getValue());
                    hours.require(person.account(), wanted);
                    fill(section, person, wanted, true);
                }));
        Div form = new Div(label, all, individual, from, save);
        form.addClassName("form-column");
        return form;
    }

    private static int number(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? 0 : value;
    }
}
