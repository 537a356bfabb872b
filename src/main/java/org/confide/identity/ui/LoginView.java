package org.confide.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.confide.identity.CurrentUser;
import org.confide.identity.IdentityPaths;
import org.confide.identity.PasskeyHome;
import org.confide.identity.Place;
import org.confide.identity.WrongPasskey;
import org.confide.identity.spi.SignInSettings;
import org.springframework.beans.factory.ObjectProvider;

/** The door: the practice's name, a name and a password. It says the same whatever was wrong. */
@Route(value = IdentityPaths.LOGIN, autoLayout = false)
@PageTitle("Sign in")
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver {

    private static final String CLOSED =
            "This screen was closed because nobody used it, or because its session was ended. Notes are saved as they "
                    + "are written. Sign in to go on where you were.";

    private final LoginForm form = new LoginForm();
    private final Paragraph lead = text("lead", "The record of your sessions, and a place for what stays with you.");
    private final Button passkey = new Button("Sign in with a passkey");
    private final Paragraph refused = text("refused", String.valueOf(new WrongPasskey().getMessage()));
    private final transient CurrentUser currentUser;
    private final transient PasskeyHome home;

    LoginView(ObjectProvider<SignInSettings> settings, CurrentUser currentUser, PasskeyHome home) {
        this.currentUser = currentUser;
        this.home = home;
        addClassName("sign-in");
        SignInSettings practice = settings.getIfAvailable();
        String name = practice == null ? "" : practice.practiceName();
        form.setAction(IdentityPaths.LOGIN);
        form.setI18n(words());
        form.setForgotPasswordButtonVisible(false);
        Paragraph forgotten =
                text("aside", "Forgot your password? Your practice administrator can give you a one-time link.");
        Paragraph foot = text("foot", "Confide runs on this practice’s own server.");
        Main column = new Main(
                new Mark(), new H1(name.isBlank() ? "Sign in" : name), lead, refused, form, passkey, forgotten, foot);
        refused.getElement().setAttribute("role", "alert");
        passkey.addClassName("passkey");
        passkey.getElement().setAttribute("hidden", true);
        column.addClassName("column");
        add(new TwoSheets(), column);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> place = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Place.PARAMETER)
                .flatMap(Place::of);
        if (currentUser.find().isPresent()) {
            event.forwardTo(place.orElse(""));
            return;
        }
        place.ifPresent(at -> {
            form.setAction(Place.signInPage(at));
            lead.setText(CLOSED);
        });
        QueryParameters said = event.getLocation().getQueryParameters();
        refused.setVisible(
                said.getSingleParameter("error").filter("passkey"::equals).isPresent());
        form.setError(said.getParameters().containsKey("error") && !refused.isVisible());
        if (!home.host().isEmpty()) {
            PasskeyScript.door(passkey, home.host(), Place.PARAMETER, place.orElse(""));
        }
    }

    private static Paragraph text(String className, String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName(className);
        return paragraph;
    }

    private static LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form form = words.getForm();
        form.setTitle("");
        form.setUsername("Sign-in name");
        form.setPassword("Password");
        form.setSubmit("Sign in");
        words.setForm(form);
        LoginI18n.ErrorMessage refused = words.getErrorMessage();
        refused.setTitle("Not signed in.");
        refused.setMessage("This name and password do not go together, or the name is paused for some minutes after "
                + "several tries. Type both again.");
        refused.setUsername("Type your sign-in name.");
        refused.setPassword("Type your password.");
        words.setErrorMessage(refused);
        return words;
    }

    /** Confide's mark and name. */
    static class Mark extends Div {

        Mark() {
            addClassName("brand");
            Span mark = new Span();
            mark.addClassName("mark");
            mark.getElement().setAttribute("aria-hidden", "true");
            add(mark, new Span("Confide"));
        }
    }

    /** The two sheets, drawn: one shared, one sealed. Decoration only. */
    static class TwoSheets extends Div {

        private static final String[] RECORD = {
            "head", "", "", "w9", "sub gap", "", "w6", "sub gap", "", "", "w8", "sub gap", "w9", "w4"
        };

        TwoSheets() {
            addClassName("art");
            getElement().setAttribute("aria-hidden", "true");
            Div record = new Div();
            record.addClassNames("drawn-sheet", "record-sheet");
            for (String line : RECORD) {
                record.add(line(line));
            }
            Div sealed = new Div(line("band"));
            sealed.addClassNames("drawn-sheet", "vault-sheet");
            for (int i = 0; i < 15; i++) {
                sealed.add(line(""));
            }
            add(record, sealed);
        }

        private static Span line(String classes) {
            Span line = new Span();
            if (!classes.isEmpty()) {
                line.addClassNames(classes.split(" ", -1));
            }
            return line;
        }
    }
}
