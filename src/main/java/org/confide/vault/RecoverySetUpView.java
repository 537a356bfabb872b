package org.confide.vault;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.confide.identity.StepUp;
import org.confide.identity.ui.Proving;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.ScreenHeader;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;

/** A practice admin names the recovery officers and sees who has their sheet on paper, or signs that there are none. */
@Route(RecoverySetUpView.PATH)
@PageTitle("Set up recovery")
@RolesAllowed("PRACTICE_ADMIN")
class RecoverySetUpView extends Div implements BeforeEnterObserver {

    static final String PATH = "recovery/set-up";

    private static final String NONE = "The practice keeps no recovery for psychotherapy notes. If an author loses the"
            + " vault passphrase, leaves or dies, the notes are lost for good.";

    private final Recovery recovery;
    private final RecoverySetUp setUp;
    private final StaffDirectory staff;
    private final Proving proving;

    RecoverySetUpView(Recovery recovery, RecoverySetUp setUp, StaffDirectory staff, StepUp stepUp) {
        this.recovery = recovery;
        this.setUp = setUp;
        this.staff = staff;
        this.proving = new Proving(stepUp);
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<Recovery.Receiver> receivers = recovery.receivers();
        Div body = new Div();
        body.addClassNames("screen-body", "stack");
        if (receivers.isEmpty()) {
            body.add(steps(), form());
            if (recovery.officers() == null) {
                body.add(waiver());
            }
        } else {
            body.add(progress(receivers));
        }
        add(new ScreenHeader("Set up recovery").back(RecoveryView.PATH, "Back to recovery"), body);
    }

    private Component steps() {
        OrderedList steps = new OrderedList(
                new ListItem("Name the officers. Any account can be one. Take people who do not sit together: an"
                        + " owner, the practice's attorney, a colleague outside. At least one should find clients in"
                        + " Confide: a case that hands notes over names one."),
                new ListItem("Each officer signs in within the hour, opens Recovery at their own name, and prints their"
                        + " sheet. You never see it."),
                new ListItem("When the last has confirmed, recovery is valid. Until then everything stays as it was."));
        steps.addClassName("recovery-steps");
        Div what = new Div(steps);
        if (recovery.officers() != null) {
            what.add(new Paragraph("There are officers already. With new ones a new key is made; each author's keys"
                    + " change over when they unlock next. Keep the old sheets until the list of authors says so."));
        }
        what.addClassName("form-column");
        return what;
    }

    private Component form() {
        MultiSelectComboBox<StaffRow> officers = new MultiSelectComboBox<>("Recovery officers");
        officers.setItems(staff.everyone());
        officers.setItemLabelGenerator(StaffRow::name);
        IntegerField needed = new IntegerField("How many of them together");
        needed.setValue(Shares.FEWEST);
        needed.setMin(Shares.FEWEST);
        needed.setMax(Shares.MOST);
        needed.setStepButtonsVisible(true);
        needed.setManualValidation(true);
        Fields fields = new Fields().field(RecoverySetUp.OFFICERS, officers).field(RecoverySetUp.NEEDED, needed);
        CaseParts.Refusal refusal = new CaseParts.Refusal();
        Button begin = new Button(
                "Make the sheets",
                click -> proving.ask(
                        "Make the sheets",
                        "Sheets wait for each officer, for an hour.",
                        proof -> refusal.attempt(() -> fields.attempt(() -> {
                            Integer number = needed.getValue();
                            setUp.begin(
                                    proof,
                                    officers.getValue().stream()
                                            .map(StaffRow::account)
                                            .toList(),
                                    number == null ? 0 : number);
                            show();
                        }))));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(officers, needed, begin, refusal);
        form.addClassName("form-column");
        return form;
    }

    private Component progress(List<Recovery.Receiver> receivers) {
        UnorderedList names = new UnorderedList();
        names.addClassName("recovery-names");
        receivers.forEach(receiver -> names.add(
                new ListItem(receiver.name() + (receiver.done() ? ": on paper" : ": has not printed it yet"))));
        Button again = new Button("Look again", click -> show());
        Button drop = new Button("Drop these sheets", click -> {
            setUp.drop();
            show();
        });
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        Div part = new Div(
                new H2("Sheets that wait"),
                names,
                new Paragraph("They wait for an hour at most, and not beyond a restart. Each officer signs in and opens"
                        + " Recovery in the menu at their own name."),
                again,
                drop);
        part.addClassName("form-column");
        return part;
    }

    private Component waiver() {
        TextArea words = new TextArea("What the practice decides");
        words.setValue(NONE);
        Fields fields = new Fields().field(RecoverySetUp.WORDS, words);
        Button sign = new Button(
                "Sign that there is no recovery",
                click -> proving.ask(
                        "Sign that there is no recovery",
                        "You sign what stands in the field.",
                        proof -> fields.attempt(() -> {
                            setUp.waive(proof, words.getValue());
                            getUI().ifPresent(ui -> ui.navigate(RecoveryView.PATH));
                        })));
        Div form = new Div(words, sign);
        form.addClassName("form-column");
        return new Details("Rather no recovery", form);
    }
}
