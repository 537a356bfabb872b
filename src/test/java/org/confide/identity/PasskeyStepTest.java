package org.confide.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.confide.identity.SampleFactor.App;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleDoor;
import org.confide.support.SampleStaff;
import org.confide.support.Stored;
import org.confide.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in with a passkey, over the wire. */
@DatabaseTest
class PasskeyStepTest {

    private static final String REFUSED = "/login?error=passkey&at=";

    @LocalServerPort
    int port;

    @Autowired
    SampleDoor door;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleFactor sample;

    @Autowired
    OwnPasskeys own;

    @Autowired
    Accounts accounts;

    @Autowired
    Stored stored;

    SignedIn person;
    SampleDevice device;
    Visitor visitor;

    @BeforeEach
    void somebody_with_a_passkey() {
        person = door.person(Role.PRACTICE_ADMIN);
        device = new SampleDevice("http://localhost:" + port);
        make(person, device);
        visitor = new Visitor(port);
    }

    private void make(SignedIn owner, SampleDevice with) {
        As.as(owner, () -> {
            FreshProof proof = SampleProof.of(owner);
            NewPasskey fresh = own.begin(proof);
            own.keep(proof, fresh, "My phone", with.make(fresh.json()));
        });
    }

    private String ask() {
        return visitor.form("login/passkey/question", "at", "").body();
    }

    private String askSecond() {
        return visitor.form("login/passkey/question", "second", "yes").body();
    }

    private String answered(String answer) {
        return Visitor.target(visitor.form("login/passkey", "passkey", answer, "at", ""));
    }

    private String answeredSecond(String answer) {
        return Visitor.target(visitor.form("login/passkey", "passkey", answer, "second", "yes"));
    }

    private boolean isIn() {
        return visitor.get("/staff").statusCode() == 200;
    }

    @Test
    void a_passkey_lets_in_without_password_and_code_with_a_session_of_its_own() {
        sample.of(person);
        visitor.get("/staff");
        String before = visitor.session();
        assertThat(answered(device.show(ask()))).isEqualTo("/staff");
        assertThat(isIn()).isTrue();
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
        Visitor thief = new Visitor(port);
        thief.bring(before);
        assertThat(thief.get("/staff").statusCode()).isEqualTo(302);
        assertThat(stored.facts(person, "signin.success")).isEqualTo(1);
        assertThat(stored.facts(person, "signin.passkey")).isEqualTo(1);
        assertThat(As.as(person, own::all).getFirst().lastUsed()).isNotNull();
    }

    @Test
    void it_leads_back_to_where_one_was_and_to_no_other_server() {
        String shown = device.show(ask());
        assertThat(Visitor.target(visitor.form("login/passkey", "passkey", shown, "at", "staff")))
                .isEqualTo("/staff");
        Visitor other = new Visitor(port);
        String again = device.show(other.form("login/passkey/question").body());
        HttpResponse<String> in = other.form("login/passkey", "passkey", again, "at", "//elsewhere.example");
        assertThat(Visitor.target(in)).isEqualTo("/");
    }

    @Test
    void an_answer_counts_once_and_only_for_what_this_session_was_asked() {
        String shown = device.show(ask());
        assertThat(answered(shown)).isEqualTo("/");
        visitor = new Visitor(port);
        assertThat(answered(shown)).isEqualTo(REFUSED.replace("&at=", ""));
        ask();
        assertThat(answered(shown)).isEqualTo(REFUSED.replace("&at=", ""));
        assertThat(answered("")).isEqualTo(REFUSED.replace("&at=", ""));
        assertThat(isIn()).isFalse();
    }

    @Test
    void a_device_that_does_not_see_to_its_owner_lets_nobody_in() {
        assertThat(answered(device.careless().show(ask()))).contains("error=passkey");
        assertThat(isIn()).isFalse();
    }

    @Test
    void a_page_of_another_server_gets_no_answer_that_counts() {
        for (String elsewhere :
                new String[] {"http://localhost:1", "https://confide.example", "http://127.0.0.1:" + port}) {
            assertThat(answered(device.at(elsewhere).show(ask()))).as(elsewhere).contains("error=passkey");
        }
        assertThat(isIn()).isFalse();
    }

    @Test
    void a_copy_of_a_passkey_is_seen_by_its_count() {
        SampleDevice counts = new SampleDevice("http://localhost:" + port).counting(5);
        make(person, counts);
        assertThat(answered(counts.counting(9).show(ask()))).isEqualTo("/");
        visitor = new Visitor(port);
        assertThat(answered(counts.counting(7).show(ask()))).contains("error=passkey");
        assertThat(answered(counts.counting(9).show(ask()))).contains("error=passkey");
        assertThat(answered(counts.counting(10).show(ask()))).isEqualTo("/");
    }

    @Test
    void a_disabled_account_or_a_removed_passkey_lets_nobody_in() {
        As.as(staff.admin(), () -> accounts.enable(person.account(), false));
        assertThat(answered(device.show(ask()))).contains("error=passkey");
        As.as(staff.admin(), () -> accounts.enable(person.account(), true));
        assertThat(stored.facts(person, "signin.success")).isZero();
        As.as(
                person,
                () -> own.remove(SampleProof.of(person), own.all().getFirst().id()));
        assertThat(answered(device.show(ask()))).contains("error=passkey");
        assertThat(isIn()).isFalse();
    }

    @Test
    void a_session_by_passkey_ends_as_any_other() {
        answered(device.show(ask()));
        assertThat(isIn()).isTrue();
        As.as(staff.admin(), () -> accounts.enable(person.account(), false));
        assertThat(isIn()).isFalse();
    }

    @Test
    void at_the_second_step_the_person_s_own_passkey_stands_for_the_code_and_nobody_else_s() {
        SampleDevice foreign = new SampleDevice("http://localhost:" + port);
        make(door.person(Role.PRACTICE_ADMIN), foreign);
        visitor.startAt("staff");
        assertThat(Visitor.target(visitor.signIn(person.signInName(), SampleDoor.PASSWORD)))
                .isEqualTo("/login/code");
        assertThat(visitor.get("/login/code").body()).contains("One more step");
        assertThat(answeredSecond(foreign.show(askSecond()))).isEqualTo("/login/code?error=passkey");
        assertThat(isIn()).isFalse();
        assertThat(stored.facts(person, "signin.passkey-failure")).isEqualTo(1);
        assertThat(answeredSecond(device.show(askSecond()))).isEqualTo("/staff");
        assertThat(isIn()).isTrue();
    }

    @Test
    void without_a_password_there_is_no_second_step_to_ask_at() {
        assertThat(visitor.form("login/passkey/question", "second", "yes").statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_has_an_app_too_may_go_on_with_either() {
        App app = sample.of(person);
        visitor.signIn(person.signInName(), SampleDoor.PASSWORD);
        assertThat(Visitor.target(visitor.code(app.code()))).isEqualTo("/");
        assertThat(isIn()).isTrue();
    }
}
