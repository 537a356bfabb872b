package org.confide.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Collectors;
import org.confide.identity.Account;
import org.confide.identity.Role;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Facts;
import org.confide.shared.ui.Fields;
import org.confide.staff.StaffMember;
import org.confide.staff.StaffPerson;

/** One person: name, roles, licences, supervision, and the way in. */
class PersonPanel extends Aside {

    private final PersonPanelParts parts;
    private final boolean mayChange;
    private final SerializableRunnable changed;

    PersonPanel(PersonPanelParts parts, boolean mayChange, SerializableRunnable changed) {
        this.parts = parts;
        this.mayChange = mayChange;
        this.changed = changed;
        addClassNames("side", "pane");
        getElement().setAttribute("aria-label", "Person");
        add(new EmptyState("Choose a person to see roles, licences and supervision."));
    }

    void show(StaffPerson person) {
        removeAll();
        H2 heading = new H2(person.name());
        heading.addClassName("section-heading");
        if (mayChange) {
            Div details = details(person);
            details.addComponentAsFirst(heading);
            add(details, roles(person));
        } else {
            add(
                    heading,
                    new Facts()
                            .fact("Sign-in name", person.signInName())
                            .fact("Credentials", person.credentials())
                            .fact("NPI", person.npi())
                            .fact("Roles", words(person)));
        }
        add(new SkillChoice(parts, person, mayChange));
        add(new LicenceRows(parts, person, mayChange, () -> reload(person)));
        add(new SupervisionRows(parts, person, mayChange, () -> reload(person)));
        parts.others().forEach(other -> other.section(person, mayChange).ifPresent(this::add));
        if (mayChange) {
            add(wayIn(person));
        }
    }

    private void reload(StaffPerson person) {
        changed.run();
        show(parts.record().get(person.account()));
    }

    private Div details(StaffPerson person) {
        TextField name = new TextField("Name");
        TextField credentials = new TextField("Credentials");
        TextField npi = new TextField("NPI");
        name.setValue(person.name());
        credentials.setValue(person.credentials());
        npi.setValue(person.npi());
        Counter.on(name, Account.NAME_LIMIT);
        Counter.on(credentials, StaffMember.CREDENTIALS_LIMIT);
        Fields fields = new Fields()
                .field("name", name)
                .field("credentials", credentials)
                .field("npi", npi);
        Button save = new Button("Save person", event -> {
            boolean done = fields.attempt(() -> parts.administration()
                    .change(person.account(), name.getValue(), credentials.getValue(), npi.getValue()));
            if (done) {
                reload(person);
            }
        });
        return column(name, credentials, npi, actions(save));
    }

    private Div roles(StaffPerson person) {
        CheckboxGroup<Role> roles = new CheckboxGroup<>("Roles");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(Role::label);
        roles.setValue(person.roles());
        Fields fields = new Fields().field("roles", roles);
        Button save = new Button(
                "Save roles",
                event -> parts.ask(
                        "Change roles", "The roles of " + person.name() + " change with the next click.", proof -> {
                            if (fields.attempt(
                                    () -> parts.administration().grant(person.account(), roles.getValue(), proof))) {
                                reload(person);
                            }
                        }));
        return column(roles, actions(save));
    }

    private Div wayIn(StaffPerson person) {
        H3 heading = new H3("The way in");
        heading.addClassName("label");
        Div shown = new Div();
        Button link = new Button("Make password link", event -> {
            shown.removeAll();
            shown.add(new LinkShownOnce(parts.administration().passwordLink(person.account())));
        });
        Fields fields = new Fields();
        Button access = new Button(person.enabled() ? "Keep out" : "Let in again", event -> {
            if (fields.attempt(() -> parts.administration().enable(person.account(), !person.enabled()))) {
                reload(person);
            }
        });
        access.addClassName(person.enabled() ? "danger" : "grow");
        Paragraph words = new Paragraph(
                person.enabled()
                        ? "Hand a password link over yourself. It works once, for three days."
                        : "This person can't sign in. What they wrote stays.");
        words.addClassNames("small", "sub");
        return column(
                heading,
                words,
                person.enabled() ? actions(link, access) : actions(access),
                shown,
                new FactorRow(parts, person));
    }

    private static Div column(com.vaadin.flow.component.Component... components) {
        Div column = new Div(components);
        column.addClassNames("form-column", "form-section");
        return column;
    }

    private static Div actions(Button... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("form-actions");
        return actions;
    }

    private static String words(StaffPerson person) {
        return person.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }
}
