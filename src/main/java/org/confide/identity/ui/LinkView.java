package org.confide.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.confide.identity.IdentityPaths;
import org.confide.identity.OneTimeLinks;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;

/** Where a person chooses a password by the link their administrator handed over. */
@Route(value = IdentityPaths.LINK, autoLayout = false)
@PageTitle("Choose a password")
@AnonymousAllowed
class LinkView extends Main implements BeforeEnterObserver {

    private final OneTimeLinks links;
    private final TextField signInName = new TextField("Sign-in name");
    private final PasswordField password = new PasswordField("New password");
    private final PasswordField again = new PasswordField("The same again");
    private String token = "";

    LinkView(OneTimeLinks links) {
        this.links = links;
        addClassName("door-form");
        signInName.setReadOnly(true);
        password.setHelperText("At least 12 characters. Four or five unrelated words are easy to keep in mind.");
        password.setMaxLength(128);
        again.setMaxLength(128);
        Button choose = new Button("Choose password", event -> choose());
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        choose.addClickShortcut(Key.ENTER);
        add(
                new H1("Choose your password"),
                new Paragraph("You sign in with it from now on. Nobody else here can see it."),
                signInName,
                password,
                again,
                choose);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        signInName.setValue(links.signInNameOf(token).orElseThrow(NotFound::new));
    }

    private void choose() {
        password.setInvalid(false);
        again.setInvalid(false);
        if (!password.getValue().equals(again.getValue())) {
            again.setErrorMessage("The two are not the same. Type the new password again.");
            again.setInvalid(true);
            return;
        }
        try {
            links.choosePassword(token, password.getValue());
            getUI().ifPresent(ui -> ui.getPage().setLocation("/" + IdentityPaths.LOGIN));
        } catch (BadInput refused) {
            password.setErrorMessage(refused.getMessage());
            password.setInvalid(true);
        }
    }
}
