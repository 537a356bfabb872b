package org.confide.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import org.confide.identity.IdentityPaths;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.support.SampleDoor;
import org.confide.support.Screens;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.confide.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ViewTest
class AccountViewTest {

    private static final String NEW = "saffron-kettle-orchard-58";

    @LocalServerPort
    int port;

    @Autowired
    SampleDoor door;

    @Autowired
    Stored stored;

    SignedIn person;

    @BeforeEach
    void somebody_with_a_password() {
        person = door.person(Role.FRONT_DESK);
    }

    private void open() {
        Screens.open(person, IdentityPaths.ACCOUNT);
    }

    private static PasswordField old() {
        return Screens.field(PasswordField.class, "Password until now");
    }

    private static PasswordField chosen() {
        return Screens.field(PasswordField.class, "New password");
    }

    private static void change(String from, String to) {
        _setValue(old(), from, true);
        _setValue(chosen(), to, true);
        Screens.press("Change password");
    }

    private boolean letsIn(String password) {
        return !Visitor.target(new Visitor(port).signIn(person.signInName(), password))
                .startsWith("/login");
    }

    private int timesChosen() {
        return stored.facts(person, "account.password");
    }

    @ParameterizedTest
    @CsvSource({
        "short-one, Use at least 12 characters.",
        "password1234, This is easily guessed.",
        "robinvale12345, This is easily guessed.",
        SampleDoor.PASSWORD + ", This is the password you have now. Choose another.",
    })
    void a_new_password_that_will_not_do_is_said_beside_it_and_the_old_one_stays(String bad, String words) {
        open();
        change(SampleDoor.PASSWORD, bad);
        assertThat(chosen().isInvalid()).isTrue();
        assertThat(chosen().getErrorMessage()).startsWith(words);
        assertThat(chosen().getValue()).isEqualTo(bad);
        assertThat(old().isInvalid()).isFalse();
        assertThat(timesChosen()).isZero();
        assertThat(letsIn(SampleDoor.PASSWORD)).isTrue();
    }

    @Test
    void a_wrong_old_password_is_said_beside_the_old_one_and_speaks_of_no_signature() {
        open();
        change("not-the-password-at-all", NEW);
        assertThat(old().isInvalid()).isTrue();
        assertThat(old().getErrorMessage())
                .startsWith("That is not the password you sign in with. Nothing was changed.")
                .doesNotContain("signed");
        assertThat(chosen().isInvalid()).isFalse();
        assertThat(timesChosen()).isZero();
        assertThat(stored.facts(person, "signin.failure")).isEqualTo(1);
        assertThat(letsIn(NEW)).isFalse();
    }

    @Test
    void a_changed_password_ends_the_sessions_elsewhere_and_is_in_the_trail() {
        Visitor elsewhere = new Visitor(port);
        elsewhere.signIn(person.signInName(), SampleDoor.PASSWORD);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);

        open();
        change(SampleDoor.PASSWORD, NEW);

        assertThat(chosen().isInvalid()).isFalse();
        assertThat(old().isInvalid()).isFalse();
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
        assertThat(timesChosen()).isEqualTo(1);
        assertThat(letsIn(SampleDoor.PASSWORD)).isFalse();
        assertThat(letsIn(NEW)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_sees_their_own_account_and_nobody_elses(Role role) {
        SignedIn other = door.person(role);
        Screens.open(other, IdentityPaths.ACCOUNT);
        assertThat(Screens.words())
                .contains("Robin Vale", "Signs in as " + other.signInName() + ". " + role.label())
                .doesNotContain(person.signInName());
    }
}
