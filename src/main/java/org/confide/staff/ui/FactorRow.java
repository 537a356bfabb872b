package org.confide.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.confide.identity.WaitingReset;
import org.confide.shared.ui.Fields;
import org.confide.staff.StaffPerson;

/** A person's second factor as an administrator sees it: whether there is one, and the first half of a reset. */
class FactorRow extends Div {

    private final PersonPanelParts parts;
    private final StaffPerson person;

    FactorRow(PersonPanelParts parts, StaffPerson person) {
        this.parts = parts;
        this.person = person;
        addClassName("form-column");
        show();
    }

    private void show() {
        removeAll();
        boolean has = parts.resets().has(person.account());
        boolean asked =
                parts.resets().waiting().stream().map(WaitingReset::account).anyMatch(person.account()::equals);
        Paragraph words = new Paragraph(words(has, asked));
        words.addClassNames("small", "sub");
        add(words);
        if (has && !asked) {
            Div actions = new Div(new Button("Ask to reset the second factor", event -> ask()));
            actions.addClassName("form-actions");
            add(actions);
        }
    }

    private static String words(boolean has, boolean asked) {
        if (!has) {
            return "No second factor is set up yet.";
        }
        return asked
                ? "A reset of the second factor waits: another practice admin, system admin or privacy officer confirms "
                        + "it under Account."
                : "Phone and recovery codes lost? You ask for a reset, and another person confirms it.";
    }

    private void ask() {
        Fields fields = new Fields();
        parts.ask("Ask for the reset", "Another person has to confirm it within three days.", proof -> {
            if (fields.attempt(() -> parts.resets().ask(person.account(), proof))) {
                show();
            }
        });
    }
}
