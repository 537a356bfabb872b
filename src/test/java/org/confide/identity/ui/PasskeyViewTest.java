package org.confide.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.confide.identity.FactorState;
import org.confide.identity.IdentityPaths;
import org.confide.identity.OwnFactor;
import org.confide.identity.Role;
import org.confide.identity.SampleFactor;
import org.confide.identity.SamplePasskey;
import org.confide.identity.SignedIn;
import org.confide.support.SampleDoor;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Passkeys on the screens of the door and of one's account, as far as they need no browser that has them. */
@ViewTest
class PasskeyViewTest {

    @Autowired
    SampleDoor door;

    @Autowired
    SampleFactor sample;

    @Autowired
    SamplePasskey passkeys;

    @Autowired
    OwnFactor factor;

    @Test
    void a_passkey_is_listed_by_its_name_and_removed_after_a_proof() {
        SignedIn person = door.person(Role.CLINICIAN);
        passkeys.of(person, "My old phone");
        String code = sample.of(person).code();
        Screens.open(person, IdentityPaths.ACCOUNT);
        assertThat(Screens.words()).contains("My old phone: made", "not used yet");
        _click(_get(Button.class, spec -> spec.withText("Remove")));
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Your sign-in password")), SampleDoor.PASSWORD);
        _setValue(Screens.field(TextField.class, "Code"), code);
        Screens.press("Remove passkey");
        assertThat(Screens.words()).doesNotContain("My old phone");
        _assertNone(Button.class, spec -> spec.withText("Remove"));
        FactorState left = factor.state();
        assertThat(left.means().passkey()).isFalse();
        assertThat(left.means().app()).isTrue();
    }

    @Test
    void no_passkey_is_offered_before_the_browser_has_said_that_it_can_have_one() {
        SignedIn person = door.person(Role.CLINICIAN);
        Screens.open(person, IdentityPaths.ACCOUNT);
        _assertNone(Button.class, spec -> spec.withText("Add a passkey"));
        assertThat(Screens.words()).contains("where Confide is opened as localhost");
    }

    @Test
    void who_has_a_passkey_and_no_app_makes_none_at_the_door() {
        SignedIn person = door.person(Role.CLINICIAN);
        passkeys.of(person, "My phone");
        sample.atTheThreshold(person);
        UI.getCurrent().navigate(IdentityPaths.ENROLL);
        assertThat(Screens.path()).isEqualTo(IdentityPaths.CODE);
        assertThat(Screens.field(TextField.class, "Recovery code").getHelperText())
                .contains("opened as localhost");
    }

    @Test
    void a_passkey_that_was_refused_is_said_and_nothing_else_is_called_wrong() {
        UI.getCurrent().navigate(IdentityPaths.LOGIN, QueryParameters.fromString("error=passkey"));
        assertThat(Screens.words()).contains("That passkey was not accepted.");
        assertThat(_get(com.vaadin.flow.component.login.LoginForm.class).isError())
                .isFalse();
        UI.getCurrent().navigate(IdentityPaths.LOGIN);
        assertThat(_find(ListItem.class)).isEmpty();
        assertThat(_get(com.vaadin.flow.component.login.LoginForm.class).isError())
                .isFalse();
    }
}
