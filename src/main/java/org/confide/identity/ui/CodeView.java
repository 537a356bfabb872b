package org.confide.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.confide.identity.DoorKeyMissing;
import org.confide.identity.IdentityPaths;
import org.confide.identity.Means;
import org.confide.identity.PasskeyHome;
import org.confide.identity.Threshold;
import org.confide.identity.WrongCode;
import org.confide.identity.WrongPasskey;

/** The second step at the door, for somebody who has just given the password. Nobody is signed in here yet. */
@Route(value = IdentityPaths.CODE, autoLayout = false)
@PageTitle("Code")
@AnonymousAllowed
class CodeView extends Div implements BeforeEnterObserver {

    private final TextField code = new TextField("Code");
    private final Button passkey = new Button("Use a passkey");
    private final Paragraph refused = new Paragraph(String.valueOf(new WrongPasskey().getMessage()));
    private final transient PasskeyHome home;

    CodeView(PasskeyHome home) {
        this.home = home;
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        passkey.addClassName("passkey");
        passkey.getElement().setAttribute("hidden", true);
        addClassName("sign-in");
        code.setHelperText("Six digits from your authenticator app, or one of your recovery codes.");
        code.setErrorMessage("This is not the code of this moment, or it was used already. Wait for the next one and "
                + "type it; after several tries, wait some minutes. " + WrongCode.CLOCKS);
        code.setManualValidation(true);
        code.setMaxLength(40);
        code.setAutofocus(true);
        code.getElement().setAttribute("name", "code").setAttribute("autocomplete", "one-time-code");
        DoorForm form = new DoorForm();
        form.add(code, form.submit("Continue"));
        Paragraph lost =
                new Paragraph("Phone and recovery codes lost? Two people of your practice can reset your second "
                        + "factor; ask your practice administrator.");
        lost.addClassName("aside");
        Paragraph lead = new Paragraph("Your password was right.");
        lead.addClassName("lead");
        Main column = new Main(new LoginView.Mark(), new H1("One more step"), lead, refused, form, passkey, lost);
        column.addClassName("column");
        add(new LoginView.TwoSheets(), column);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Threshold> threshold = Threshold.ofThisPage();
        if (threshold.isEmpty()) {
            event.forwardTo(IdentityPaths.LOGIN);
        } else if (!threshold.get().enrolled()) {
            event.forwardTo(IdentityPaths.ENROLL);
        }
        QueryParameters said = event.getLocation().getQueryParameters();
        if (said.getSingleParameter("error").filter("key"::equals).isPresent()) {
            code.setErrorMessage(new DoorKeyMissing().getMessage());
        }
        refused.setVisible(
                said.getSingleParameter("error").filter("passkey"::equals).isPresent());
        code.setInvalid(said.getParameters().containsKey("error") && !refused.isVisible());
        threshold.map(Threshold::means).ifPresent(this::offer);
    }

    private void offer(Means means) {
        if (!means.app()) {
            code.setLabel("Recovery code");
            code.setHelperText(
                    "One of your recovery codes, or use your passkey where Confide is opened as " + home.host() + ".");
        }
        if (means.passkey() && !home.host().isEmpty()) {
            PasskeyScript.door(passkey, home.host(), "second", "yes");
        }
    }
}
