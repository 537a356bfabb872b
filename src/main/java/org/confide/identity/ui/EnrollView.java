package org.confide.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.confide.identity.DoorEnrollment;
import org.confide.identity.IdentityPaths;
import org.confide.identity.NewFactor;
import org.confide.identity.NewPasskey;
import org.confide.identity.PasskeyHome;
import org.confide.identity.Threshold;
import org.confide.identity.WrongPasskey;
import org.confide.shared.ui.Notice;

/** The second step at the door for somebody who has no second factor yet and needs one. */
@Route(value = IdentityPaths.ENROLL, autoLayout = false)
@PageTitle("Second factor")
@AnonymousAllowed
class EnrollView extends Div implements BeforeEnterObserver {

    private final DoorEnrollment enrollment;
    private final transient PasskeyHome home;
    private final Main column = new Main();

    EnrollView(DoorEnrollment enrollment, PasskeyHome home) {
        this.enrollment = enrollment;
        this.home = home;
        addClassName("sign-in");
        column.addClassName("column");
        add(new LoginView.TwoSheets(), column);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Threshold threshold = Threshold.ofThisPage().orElse(null);
        if (threshold == null) {
            event.forwardTo(IdentityPaths.LOGIN);
        } else if (threshold.enrolled()) {
            event.forwardTo(IdentityPaths.CODE);
        } else {
            ask(threshold);
        }
    }

    private void ask(Threshold threshold) {
        NewFactor fresh = enrollment.begin(threshold);
        Paragraph lead =
                lead("Besides your password, your practice wants a code from your phone each time you sign in. "
                        + "Set it up now; it takes a minute.");
        show(
                new H1("Your second factor"),
                lead,
                new FactorSetUp(fresh, code -> codes(enrollment.confirm(threshold, fresh, code))));
        if (!home.host().isEmpty()) {
            PasskeyScript.ifPossible(column, home.host(), () -> column.add(passkey(threshold)));
        }
        enrollment.reset(threshold).map(EnrollView::lead).ifPresent(told -> column.addComponentAtIndex(2, told));
    }

    private Button passkey(Threshold threshold) {
        return new Button("Use a passkey instead", event -> {
            NewPasskey fresh = enrollment.beginPasskey(threshold);
            PasskeyScript.make(column, fresh, answer -> {
                if (answer != null) {
                    make(threshold, fresh, answer);
                }
            });
        });
    }

    private void make(Threshold threshold, NewPasskey fresh, String answer) {
        try {
            codes(enrollment.confirmPasskey(threshold, fresh, PasskeyDialog.thisBrowser(), answer));
        } catch (WrongPasskey refused) {
            Notice.show(String.valueOf(refused.getMessage()));
        }
    }

    private void codes(List<String> codes) {
        DoorForm form = new DoorForm();
        form.add(form.submit("I have kept them. Continue"));
        show(
                new H1("Keep your recovery codes"),
                lead("Your second factor is set up."),
                new CodesShownOnce(codes),
                form);
    }

    private void show(com.vaadin.flow.component.Component... content) {
        column.removeAll();
        column.add(new LoginView.Mark());
        column.add(content);
    }

    private static Paragraph lead(String words) {
        Paragraph lead = new Paragraph(words);
        lead.addClassName("lead");
        return lead;
    }
}
