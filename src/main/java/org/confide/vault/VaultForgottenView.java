package org.confide.vault;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.confide.identity.StepUp;
import org.confide.identity.ui.Proving;
import org.confide.shared.ui.ScreenHeader;

/** An author who lost the passphrase asks the recovery officers to help. */
@Route(VaultForgottenView.PATH)
@PageTitle("Lost passphrase")
@RolesAllowed({"CLINICIAN", "TRAINEE", "SUPERVISOR"})
class VaultForgottenView extends Div implements BeforeEnterObserver {

    static final String PATH = "vault/lost";

    private final RecoveryCases cases;
    private final Recovery recovery;
    private final StepUp stepUp;

    VaultForgottenView(RecoveryCases cases, Recovery recovery, StepUp stepUp) {
        this.cases = cases;
        this.recovery = recovery;
        this.stepUp = stepUp;
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<CaseState> running = cases.own();
        if (running.isPresent()) {
            event.forwardTo(RecoveryCasePart.path(running.get().row().id()));
            return;
        }
        removeAll();
        Div body = new Div();
        body.addClassNames("screen-body", "stack");
        if (recovery.officers() == null) {
            body.add(
                    new Paragraph("There are no recovery officers, so nobody can help. Look for the sheet you wrote the"
                            + " passphrase on."));
        } else {
            body.add(CaseParts.proven(
                    new Proving(stepUp),
                    "You open a case. A recovery officer or the privacy officer agrees to it, enough officers type"
                            + " their sheets, each in their own session, and you choose a new passphrase within a"
                            + " quarter of an hour of the first. Your notes stay as they are.",
                    "Ask the recovery officers",
                    proof -> {
                        var id = cases.openOwn(proof);
                        getUI().ifPresent(ui -> ui.navigate(RecoveryCasePart.path(id)));
                    }));
        }
        add(new ScreenHeader("Lost passphrase").back(VaultView.PATH, "Back to my vault"), body);
    }
}
