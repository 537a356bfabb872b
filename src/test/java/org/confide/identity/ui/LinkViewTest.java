package org.confide.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.confide.identity.IdentityPaths;
import org.confide.identity.OneTimeLinks;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.support.SampleDoor;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.confide.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
class LinkViewTest {

    private static final String NEW = "saffron-kettle-orchard-58";

    @LocalServerPort
    int port;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleDoor door;

    @Autowired
    OneTimeLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Stored stored;

    SignedIn person;
    String token;

    @BeforeEach
    void a_link_was_handed_over() {
        person = staff.person("Robin Vale", Role.FRONT_DESK);
        token = door.link(person);
    }

    /** Nobody is signed in. */
    private static void open(String token) {
        UI.getCurrent().navigate(IdentityPaths.link(token));
    }

    private static PasswordField password() {
        return Screens.field(PasswordField.class, "New password");
    }

    private static PasswordField again() {
        return Screens.field(PasswordField.class, "The same again");
    }

    private static void choose(String chosen, String repeated) {
        _setValue(password(), chosen, true);
        _setValue(again(), repeated, true);
        Screens.press("Choose password");
    }

    private boolean letsIn(String chosen) {
        return !Visitor.target(new Visitor(port).signIn(person.signInName(), chosen))
                .startsWith("/login");
    }

    @Test
    void a_good_link_says_whose_it_is_and_a_password_is_chosen() {
        open(token);
        assertThat(Screens.words()).contains("Choose your password");
        TextField name = Screens.field(TextField.class, "Sign-in name");
        assertThat(name.getValue()).isEqualTo(person.signInName());
        assertThat(name.isReadOnly()).isTrue();
        choose(NEW, NEW);
        assertThat(stored.facts(person, "account.password")).isEqualTo(1);
        assertThat(letsIn(NEW)).isTrue();
    }

    @Test
    void what_will_not_do_is_said_beside_its_field_and_the_link_stays_good() {
        open(token);
        choose(NEW, NEW + "x");
        assertThat(again().getErrorMessage()).startsWith("The two are not the same.");
        assertThat(password().isInvalid()).isFalse();
        choose("short-one", "short-one");
        assertThat(password().getErrorMessage()).startsWith("Use at least 12 characters.");
        assertThat(again().isInvalid()).isFalse();
        choose("robinvale12345", "robinvale12345");
        assertThat(password().getErrorMessage()).startsWith("This is easily guessed.");
        choose("larkspurrow12", "larkspurrow12");
        assertThat(password().getErrorMessage()).startsWith("This is easily guessed.");
        assertThat(stored.facts(person, "account.password")).isZero();
        assertThat(links.signInNameOf(token)).contains(person.signInName());
    }

    @Test
    void used_expired_replaced_and_unknown_say_the_same_nothing() {
        open("made-up");
        String nothing = Screens.markup();
        assertThat(nothing).contains("There is nothing here. It may have moved, or it is not yours to see.");
        _assertNone(PasswordField.class);

        String newer = door.link(person);
        assertNothing(token, nothing);
        jdbc.sql("update one_time_link set expires = utc_timestamp() - interval 1 second where account_id = ?")
                .params(person.account().value().toString())
                .update();
        assertNothing(newer, nothing);
        String used = door.link(person);
        links.choosePassword(used, NEW);
        assertNothing(used, nothing);
        assertNothing("", nothing);
    }

    private void assertNothing(String spent, String nothing) {
        open(spent);
        assertThat(Screens.markup()).isEqualTo(nothing).doesNotContain(person.signInName(), "Robin");
        _assertNone(PasswordField.class);
    }

    @Test
    void a_link_that_is_spent_while_its_page_is_open_changes_nothing() {
        open(token);
        links.choosePassword(token, NEW);
        try {
            choose("another-kettle-of-fish-77", "another-kettle-of-fish-77");
        } catch (RuntimeException refused) {
            // Karibu may pass the refusal on instead of showing it.
        }
        assertThat(letsIn(NEW)).isTrue();
        assertThat(letsIn("another-kettle-of-fish-77")).isFalse();
    }

    @Test
    void the_door_shows_no_navigation() {
        open(token);
        assertThat(Screens.markup()).doesNotContain("vaadin-side-nav");
        assertThat(com.github.mvysny.kaributesting.v10.LocatorJ._find(H1.class)).hasSize(1);
    }
}
