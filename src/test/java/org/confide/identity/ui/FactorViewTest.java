package org.confide.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.confide.identity.FactorResets;
import org.confide.identity.IdentityPaths;
import org.confide.identity.Role;
import org.confide.identity.SampleFactor;
import org.confide.identity.SampleFactor.App;
import org.confide.identity.SampleProof;
import org.confide.identity.SignedIn;
import org.confide.support.As;
import org.confide.support.SampleDoor;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.confide.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One's own second factor, and the other half of a reset, on the account's screen. */
@ViewTest
class FactorViewTest {

    @LocalServerPort
    int port;

    @Autowired
    SampleDoor door;

    @Autowired
    SampleFactor sample;

    @Autowired
    FactorResets resets;

    private static void prove(String button, String password, String code) {
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Your sign-in password")), password);
        _find(TextField.class, spec -> spec.withLabel("Code")).forEach(field -> _setValue(field, code));
        Screens.press(button);
    }

    private void scan() {
        String letters = Screens.field(TextField.class, "Key to type instead").getValue();
        _setValue(
                Screens.field(TextField.class, "Code from the app"),
                sample.app(letters).code());
        Screens.press("Use this app");
    }

    @Test
    void an_app_is_set_up_after_the_password_and_is_asked_for_at_the_next_sign_in() {
        SignedIn person = door.person(Role.CLINICIAN);
        Visitor elsewhere = new Visitor(port);
        elsewhere.signIn(person.signInName(), SampleDoor.PASSWORD);
        Screens.open(person, IdentityPaths.ACCOUNT);
        Screens.press("Set up an authenticator app");
        prove("Go on", "not it at all", "");
        _assertNone(TextField.class, spec -> spec.withLabel("Key to type instead"));
        prove("Go on", SampleDoor.PASSWORD, "");
        scan();
        assertThat(_find(ListItem.class)).hasSize(10);
        Screens.press("I have kept them");
        assertThat(Screens.words()).contains("10 recovery codes are left.");
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
        assertThat(Visitor.target(new Visitor(port).signIn(person.signInName(), SampleDoor.PASSWORD)))
                .isEqualTo("/login/code");
    }

    @Test
    void an_app_is_replaced_by_password_and_current_code_and_the_old_one_opens_nothing() {
        SignedIn person = door.person(Role.CLINICIAN);
        App old = sample.of(person);
        Screens.open(person, IdentityPaths.ACCOUNT);
        Screens.press("Replace the app");
        prove("Go on", SampleDoor.PASSWORD, "000000");
        assertThat(Screens.field(TextField.class, "Code").isInvalid()).isTrue();
        prove("Go on", SampleDoor.PASSWORD, old.code());
        scan();
        Visitor visitor = new Visitor(port);
        visitor.signIn(person.signInName(), SampleDoor.PASSWORD);
        assertThat(Visitor.target(visitor.code(old.code(1)))).isEqualTo("/login/code?error");
        assertThat(Visitor.target(visitor.code(old.recovery().getFirst()))).isEqualTo("/login/code?error");
    }

    @Test
    void used_recovery_codes_are_counted_and_new_ones_replace_them_all() {
        SignedIn person = door.person(Role.CLINICIAN);
        App app = sample.of(person);
        Visitor visitor = new Visitor(port);
        visitor.signIn(person.signInName(), SampleDoor.PASSWORD);
        visitor.code(app.recovery().getFirst());
        Screens.open(person, IdentityPaths.ACCOUNT);
        assertThat(Screens.words()).contains("9 recovery codes are left.");
        Screens.press("New recovery codes");
        prove("Make new codes", SampleDoor.PASSWORD, app.code());
        assertThat(_find(ListItem.class)).hasSize(10);
        Screens.press("I have kept them");
        assertThat(Screens.words()).contains("10 recovery codes are left.");
    }

    @Test
    void a_second_person_confirms_a_reset_on_their_own_account_s_screen() {
        SignedIn person = door.person(Role.CLINICIAN);
        SignedIn admin = door.person(Role.PRACTICE_ADMIN);
        SignedIn operator = door.person(Role.SYSTEM_ADMIN);
        sample.of(person);
        As.as(admin, () -> resets.ask(person.account(), SampleProof.of(admin)));
        // Everybody among the samples has the same name: the others' resets go first.
        As.as(
                operator,
                () -> resets.waiting().stream()
                        .filter(reset -> !reset.account().equals(person.account()))
                        .forEach(reset -> resets.drop(reset.id())));
        Screens.open(operator, IdentityPaths.ACCOUNT);
        Screens.press("Confirm the reset for Robin Vale");
        prove("Confirm the reset", SampleDoor.PASSWORD, "");
        assertThat(sample.has(person)).isFalse();
        assertThat(Screens.words()).doesNotContain("Second factors to reset");
    }
}
