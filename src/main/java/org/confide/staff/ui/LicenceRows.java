package org.confide.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;
import org.confide.staff.Licence;
import org.confide.staff.NewLicence;
import org.confide.staff.Period;
import org.confide.staff.StaffPerson;
import org.confide.staff.States;

/** A person's licences. */
class LicenceRows extends Section {

    private final PersonPanelParts parts;
    private final StaffPerson person;
    private final SerializableRunnable changed;

    LicenceRows(PersonPanelParts parts, StaffPerson person, boolean mayChange, SerializableRunnable changed) {
        this.parts = parts;
        this.person = person;
        this.changed = changed;
        addClassName("form-section");
        H3 heading = new H3("Licences");
        heading.addClassName("label");
        add(heading);
        List<Licence> licences = parts.record().licences(person.account());
        if (licences.isEmpty()) {
            add(words("No licence entered."));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("card");
            licences.forEach(licence -> list.add(row(licence, mayChange)));
            add(list);
        }
        if (mayChange) {
            Details add = new Details("Add licence", form());
            add.addClassName("card-details");
            add(add);
        }
    }

    private ListItem row(Licence licence, boolean mayChange) {
        Span what = new Span(licence.state() + " " + licence.kind() + " " + licence.number());
        Span when = words(licence.period());
        when.addClassName("what");
        Div who = new Div(what, when);
        if (licence.enteredBy().equals(person.account())) {
            Span own = new Span("Entered by its holder, so it proves nothing");
            own.addClassNames("what", "text-due");
            who.add(own);
        }
        who.addClassName("who");
        Div row = new Div(who);
        row.addClassName("list-row");
        if (mayChange && licence.period().to() == null) {
            row.add(end(licence));
        }
        return new ListItem(row);
    }

    private Button end(Licence licence) {
        Button end = new Button("End today", event -> {
            boolean done = new Fields()
                    .attempt(() -> parts.qualification()
                            .endLicence(
                                    person.account(), licence.id(), parts.time().today()));
            if (done) {
                changed.run();
            }
        });
        end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        end.setAriaLabel("End licence " + licence.number() + " today");
        return end;
    }

    private Div form() {
        TextField kind = new TextField("Kind");
        kind.setHelperText("Such as LCSW, LMHC, PsyD.");
        TextField number = new TextField("Number");
        Counter.on(kind, Licence.TEXT_LIMIT);
        Counter.on(number, Licence.TEXT_LIMIT);
        ComboBox<String> state = new ComboBox<>("State", States.ALL);
        DatePicker from = new DatePicker("First day");
        DatePicker to = new DatePicker("Last day");
        to.setHelperText("Leave it empty while none is known.");
        Fields fields = new Fields()
                .field("kind", kind)
                .field("number", number)
                .field("state", state)
                .field("from", from)
                .field("to", to);
        Button add = new Button("Add licence", event -> {
            boolean done = fields.attempt(() -> {
                if (from.getValue() == null) {
                    throw new BadInput("from", "Choose the first day of the licence.");
                }
                parts.qualification()
                        .license(
                                person.account(),
                                new NewLicence(
                                        kind.getValue(),
                                        number.getValue(),
                                        Objects.requireNonNullElse(state.getValue(), ""),
                                        new Period(from.getValue(), to.getValue())));
            });
            if (done) {
                changed.run();
            }
        });
        Div form = new Div(kind, number, state, from, to, add);
        form.addClassName("form-column");
        return form;
    }

    private Span words(Period period) {
        String from = "From " + parts.time().date(period.from());
        return new Span(
                period.to() == null ? from : from + " to " + parts.time().date(period.to()));
    }

    private static Paragraph words(String sentence) {
        Paragraph words = new Paragraph(sentence);
        words.addClassNames("small", "sub");
        return words;
    }
}
