package org.confide.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.confide.identity.FactorState;
import org.confide.identity.FreshProof;
import org.confide.identity.NewFactor;
import org.confide.identity.OwnFactor;
import org.confide.identity.StepUp;

/** A person's own second factor: what there is, how many recovery codes are left, and the way to other ones. */
class FactorSection extends Div {

    private static final int FEW = 3;

    private final OwnFactor own;
    private final StepUp stepUp;

    FactorSection(OwnFactor own, StepUp stepUp) {
        this.own = own;
        this.stepUp = stepUp;
        addClassNames("form-column");
        show();
    }

    final void show() {
        removeAll();
        FactorState state = own.state();
        add(new H2("Second factor"), new Paragraph(words(state)));
        if (state.reset() != null) {
            add(new Paragraph(state.reset()));
        }
        Button set = new Button(
                state.means().app() ? "Replace the app" : "Set up an authenticator app",
                event -> ask("Go on", "A code is asked for at every sign-in from then on.", this::setUp));
        Div actions = new Div(set);
        actions.addClassName("form-actions");
        if (state.means().any()) {
            actions.add(new Button(
                    "New recovery codes",
                    event -> ask("Make new codes", "The recovery codes you have stop working.", this::newCodes)));
        }
        add(actions);
    }

    private static String words(FactorState state) {
        if (!state.means().any()) {
            return "You sign in with your password alone. A code from your phone keeps others out who learn it.";
        }
        return (state.means().app()
                        ? "You sign in with your password and an authenticator app. "
                        : "You sign in with a passkey. ")
                + (state.codesLeft() == 1 ? "1 recovery code is" : state.codesLeft() + " recovery codes are")
                + " left" + (state.codesLeft() < FEW ? ": make new ones now." : ".");
    }

    private void ask(String title, String lead, ProofDialog.Act act) {
        new Proving(stepUp).ask(title, lead, act);
    }

    private void setUp(FreshProof proof) {
        NewFactor fresh = own.begin(proof);
        FactorDialog dialog = new FactorDialog(fresh, code -> own.confirm(proof, fresh, code));
        closing(dialog);
    }

    private void newCodes(FreshProof proof) {
        closing(new FactorDialog(own.newCodes(proof)));
    }

    private void closing(FactorDialog dialog) {
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                show();
            }
        });
        dialog.open();
    }
}
