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
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confide.identity.AccountId;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Fields;
import org.confide.staff.Period;
import org.confide.staff.StaffPerson;
import org.confide.staff.StaffRow;
import org.confide.staff.SupervisionRelation;

/** Who supervises a person, and whom the person supervises. */
class SupervisionRows extends Section {

    private final PersonPanelParts parts;
    private final StaffPerson person;
    private final SerializableRunnable changed;

    SupervisionRows(PersonPanelParts parts, StaffPerson person, boolean mayChange, SerializableRunnable changed) {
        this.parts = parts;
        this.person = person;
        this.changed = changed;
        addClassName("form-section");
        H3 heading = new H3("Supervision");
        heading.addClassName("label");
        add(heading);
        List<SupervisionRelation> relations = parts.record().supervision(person.account());
        if (relations.isEmpty()) {
            Paragraph none = new Paragraph("Nobody supervises this person, and they supervise nobody.");
            none.addClassNames("small", "sub");
            add(none);
        } else {
            add(list(relations, mayChange));
        }
        if (mayChange) {
            Details add = new Details("Add supervisor", form());
            add.addClassName("card-details");
            add(add);
        }
    }

    private UnorderedList list(List<SupervisionRelation> relations, boolean mayChange) {
        Map<AccountId, StaffRow> names = parts.directory()
                .named(relations.stream()
                        .flatMap(relation -> Stream.of(relation.supervisor(), relation.supervisee()))
                        .distinct()
                        .toList());
        UnorderedList list = new UnorderedList();
        list.addClassName("card");
        relations.forEach(relation -> list.add(row(relation, names, mayChange)));
        return list;
    }

    private ListItem row(SupervisionRelation relation, Map<AccountId, StaffRow> names, boolean mayChange) {
        boolean supervised = relation.supervisee().equals(person.account());
        StaffRow other = names.get(supervised ? relation.supervisor() : relation.supervisee());
        String name = other == null ? "" : other.name();
        Span what = new Span((supervised ? "Supervised by " : "Supervises ") + name);
        Period period = relation.period();
        Span when = new Span("From " + parts.time().date(period.from())
                + (period.to() == null ? "" : " to " + parts.time().date(period.to())));
        when.addClassName("what");
        Div who = new Div(what, when);
        who.addClassName("who");
        Div row = new Div(who);
        row.addClassName("list-row");
        if (mayChange && period.to() == null) {
            row.add(end(relation, name));
        }
        return new ListItem(row);
    }

    private Button end(SupervisionRelation relation, String name) {
        Button end = new Button("End today", event -> {
            boolean done = new Fields()
                    .attempt(() -> parts.qualification()
                            .endSupervision(
                                    relation.supervisee(),
                                    relation.id(),
                                    parts.time().today()));
            if (done) {
                changed.run();
            }
        });
        end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        end.setAriaLabel("End supervision with " + name + " today");
        return end;
    }

    private Div form() {
        ComboBox<StaffRow> supervisor = new ComboBox<>("Supervisor");
        supervisor.setItems(parts.directory().supervisors());
        supervisor.setItemLabelGenerator(StaffRow::signature);
        DatePicker from = new DatePicker("First day", parts.time().today());
        DatePicker to = new DatePicker("Last day");
        to.setHelperText("Leave it empty while none is known.");
        Fields fields =
                new Fields().field("supervisor", supervisor).field("from", from).field("to", to);
        Button add = new Button("Add supervisor", event -> {
            boolean done = fields.attempt(() -> {
                if (supervisor.getValue() == null) {
                    throw new BadInput("supervisor", "Choose the supervisor.");
                }
                if (from.getValue() == null) {
                    throw new BadInput("from", "Choose the first day.");
                }
                parts.qualification()
                        .supervise(
                                person.account(),
                                supervisor.getValue().account(),
                                new Period(from.getValue(), to.getValue()));
            });
            if (done) {
                changed.run();
            }
        });
        Div form = new Div(supervisor, from, to, add);
        form.addClassName("form-column");
        return form;
    }
}
