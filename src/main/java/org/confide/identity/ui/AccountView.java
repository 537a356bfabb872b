package org.confide.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.confide.identity.CurrentUser;
import org.confide.identity.FactorResets;
import org.confide.identity.IdentityPaths;
import org.confide.identity.OwnAccount;
import org.confide.identity.OwnFactor;
import org.confide.identity.OwnPasskeys;
import org.confide.identity.OwnSessions;
import org.confide.identity.PasskeyHome;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.identity.StepUp;
import org.confide.identity.WrongPassword;
import org.confide.identity.spi.AccountPart;
import org.confide.identity.spi.SignInSettings;
import org.confide.shared.BadInput;
import org.springframework.beans.factory.ObjectProvider;

/** A person's own account: what they are here, their password and second factor, and what other rooms let them choose. */
@Route(IdentityPaths.ACCOUNT)
@PageTitle("Account")
@PermitAll
class AccountView extends Div {

    private static final String NOT_THE_OLD_ONE =
            "That is not the password you sign in with. Nothing was changed. After several tries, wait a minute.";

    private final OwnAccount account;
    private final PasswordField old = new PasswordField("Password until now");
    private final PasswordField chosen = new PasswordField("New password");

    AccountView(
            OwnAccount account,
            CurrentUser currentUser,
            OwnFactor factor,
            OwnPasskeys passkeys,
            PasskeyHome home,
            FactorResets resets,
            StepUp stepUp,
            OwnSessions sessions,
            ObjectProvider<SignInSettings> settings,
            List<AccountPart> parts) {
        this.account = account;
        addClassName("screen");
        SignedIn person = currentUser.get();
        Header header = new Header(new H1("Account"));
        header.addClassName("screen-header");
        Section body = new Section(
                new H2(person.name()),
                new Paragraph("Signs in as " + person.signInName() + ". "
                        + person.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "))),
                new H2("Change the password"),
                old,
                chosen,
                change());
        parts.forEach(part -> part.part(person).ifPresent(body::add));
        body.addClassName("form-column");
        SignInSettings practice = settings.getIfAvailable();
        ZoneId zone = practice == null ? ZoneOffset.UTC : practice.zone();
        FactorSection second = new FactorSection(factor, stepUp);
        SessionList list = new SessionList(sessions, zone);
        body.add(second, new PasskeySection(passkeys, home, stepUp, zone, second::show), list);
        if (person.isAny(Role.PRACTICE_ADMIN, Role.PRIVACY_OFFICER, Role.SYSTEM_ADMIN)) {
            body.add(new WaitingResets(resets, stepUp));
        }
        add(header, body);
    }

    private Button change() {
        old.setMaxLength(128);
        chosen.setMaxLength(128);
        chosen.setHelperText("At least 12 characters. Four or five unrelated words are easy to keep in mind.");
        Button change = new Button("Change password", event -> save());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        return change;
    }

    private void save() {
        old.setInvalid(false);
        chosen.setInvalid(false);
        try {
            account.changePassword(old.getValue(), chosen.getValue());
            // The change ended every session, this one included.
            getUI().ifPresent(ui -> ui.getPage().setLocation("/" + IdentityPaths.LOGIN));
        } catch (BadInput refused) {
            boolean wrong = refused instanceof WrongPassword;
            PasswordField field = wrong ? old : chosen;
            field.setErrorMessage(wrong ? NOT_THE_OLD_ONE : refused.getMessage());
            field.setInvalid(true);
        }
    }
}
