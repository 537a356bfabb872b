package org.confide.supervision.ui;

import com.vaadin.flow.component.Component;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Fields;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffPerson;
import org.confide.staff.StaffRow;
import org.confide.staff.spi.PersonSection;
import org.confide.supervision.Delegation;
import org.confide.supervision.SupervisionTerms;

/** Hangs into a supervisor's panel who stands in while they are away. */
@org.springframework.stereotype.Component
class DelegationSection implements PersonSection {

    private final SupervisionTerms terms;
    private final StaffDirectory directory;
    private final PracticeTime time;

    DelegationSection(SupervisionTerms terms, StaffDirectory directory, PracticeTime time) {
        this.terms = terms;
        this.directory = directory;
        this.time = time;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> section(StaffPerson person, boolean mayChange) {
        if (!person.roles().contains(Role.SUPERVISOR)) {
            return Optional.empty();
        }
        Section section = new Section();
        section.addClassName("form-section");
        fill(section, person, mayChange);
        return Optional.of(section);
    }

    private void fill(Section section, StaffPerson person, boolean mayChange) {
        section.removeAll();
        H3 heading = new H3("While away");
        heading.addClassName("label");
        section.add(heading);
        List<Delegation> delegations = terms.delegations(person.account());
        if (delegations.isEmpty()) {
            Paragraph none = new Paragraph("Nobody stands in for this supervisor.");
            none.addClassNames("small", "sub");
            section.add(none);
        } else {
            Map<AccountId, StaffRow> names = directory.named(
                    delegations.stream().map(Delegation::delegate).distinct().toList());
            UnorderedList list = new UnorderedList();
            list.addClassName("card");
            delegations.forEach(each -> list.add(row(each, names, section, person, mayChange)));
            section.add(list);
        }
        if (mayChange) {
            Details add = new Details("Add stand-in", form(section, person));
            add.addClassName("card-details");
            section.add(add);
        }
    }

    private ListItem row(
            Delegation each, Map<AccountId, StaffRow> names, Section section, StaffPerson person, boolean mayChange) {
        StaffRow delegate = names.get(each.delegate());
        String name = delegate == null ? "" : delegate.name();
        Span what = new Span(time.date(each.from()) + " to " + time.date(each.to()));
        what.addClassName("what");
        Div who = new Div(new Span(name), what);
        who.addClassName("who");
        Div line = new Div(who);
        line.addClassName("list-row");
        if (mayChange && each.to().isAfter(time.today())) {
            Button end = new Button("End today", event -> {
                if (new Fields().attempt(() -> terms.endDelegation(person.account(), each.id()))) {
                    fill(section, person, true);
                }
            });
            end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            end.setAriaLabel("End standing in by " + name + " today");
            line.add(end);
        }
        return new ListItem(line);
    }

    private Div form(Section section, StaffPerson person) {
        ComboBox<StaffRow> delegate = new ComboBox<>("Stand-in");
        delegate.setItems(directory.supervisors().stream()
                .filter(row -> !row.account().equals(person.account()))
                .toList());
        delegate.setItemLabelGenerator(StaffRow::signature);
        DatePicker from = new DatePicker("First day away", time.today());
        DatePicker to = new DatePicker("Last day away");
        Fields fields =
                new Fields().field("delegate", delegate).field("from", from).field("to", to);
        Button add = new Button("Add stand-in", event -> {
            boolean done = fields.attempt(() -> {
                if (delegate.getValue() == null) {
                    throw new BadInput("delegate", "Choose the stand-in.");
                }
                if (from.getValue() == null) {
                    throw new BadInput("from", "Choose the first day.");
                }
                if (to.getValue() == null) {
                    throw new BadInput("to", "Choose the last day. A stand-in acts for a time only.");
                }
                terms.delegate(person.account(), delegate.getValue().account(), from.getValue(), to.getValue());
            });
            if (done) {
                fill(section, person, true);
            }
        });
        Div form = new Div(delegate, from, to, add);
        form.addClassName("form-column");
        return form;
    }
}
