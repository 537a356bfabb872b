package org.confide.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.confide.identity.FactorResets;
import org.confide.identity.StepUp;
import org.confide.identity.WaitingReset;
import org.confide.shared.NotFound;
import org.confide.shared.ui.Notice;

/** Resets of lost second factors that wait for a second person; nothing at all where none does. */
class WaitingResets extends Div {

    private final FactorResets resets;
    private final StepUp stepUp;

    WaitingResets(FactorResets resets, StepUp stepUp) {
        this.resets = resets;
        this.stepUp = stepUp;
        addClassName("form-column");
        show();
    }

    private void show() {
        removeAll();
        resets.waiting().forEach(this::row);
        if (getChildren().findAny().isPresent()) {
            addComponentAsFirst(new H2("Second factors to reset"));
        }
    }

    private void row(WaitingReset reset) {
        Div actions = new Div();
        actions.addClassName("form-actions");
        if (reset.mayConfirm()) {
            actions.add(new Button("Confirm the reset for " + reset.name(), event -> confirm(reset)));
        }
        actions.add(new Button("Drop it", event -> settle(() -> resets.drop(reset.id()))));
        add(
                new Paragraph(reset.askedBy() + " asks to reset the second factor of " + reset.name() + "."
                        + (reset.mayConfirm()
                                ? " Speak with " + reset.name() + " in person or by a number you know first."
                                : " Another person has to confirm it within three days.")),
                actions);
    }

    private void confirm(WaitingReset reset) {
        new Proving(stepUp)
                .ask(
                        "Confirm the reset",
                        reset.name() + " sets up a new app at the next sign-in and is told of you both.",
                        proof -> settle(() -> resets.confirm(reset.id(), proof)));
    }

    private void settle(Runnable act) {
        try {
            act.run();
        } catch (NotFound meanwhile) {
            Notice.show("Somebody settled this meanwhile.");
        }
        show();
    }
}
