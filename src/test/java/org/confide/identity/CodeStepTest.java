package org.confide.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.confide.identity.SampleFactor.App;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleDoor;
import org.confide.support.Stored;
import org.confide.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The second step of signing in, over the wire: what a session of a password alone reaches, and what it becomes. */
@DatabaseTest
class CodeStepTest {

    private static final List<String> EVERYWHERE = List.of(
            "",
            "clients",
            "clients/" + UUID.randomUUID(),
            "sessions/" + UUID.randomUUID(),
            "my-day",
            "calendar",
            "review",
            "notes-due",
            "tasks",
            "audit",
            "practice",
            "staff",
            "account",
            "no-such-page");

    @LocalServerPort
    int port;

    @Autowired
    SampleDoor door;

    @Autowired
    SampleFactor sample;

    @Autowired
    OneTimeLinks links;

    @Autowired
    Stored stored;

    SignedIn person;
    App app;
    Visitor visitor;

    @BeforeEach
    void somebody_with_an_app() {
        person = door.person(Role.PRACTICE_ADMIN, Role.PRIVACY_OFFICER);
        app = sample.of(person);
        visitor = new Visitor(port);
    }

    private HttpResponse<String> password() {
        return visitor.signIn(person.signInName(), SampleDoor.PASSWORD);
    }

    @Test
    void the_password_leads_to_the_code_and_to_nothing_else() {
        assertThat(Visitor.target(password())).isEqualTo("/login/code");
        assertThat(visitor.get("/login/code").body()).contains("One more step");
        for (String path : EVERYWHERE) {
            HttpResponse<String> answer = visitor.get("/" + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(Visitor.target(answer)).as(path).isEqualTo("/login");
        }
        assertThat(stored.facts(person, "signin.success")).isZero();
        assertThat(stored.facts(person, "signin.password")).isEqualTo(1);
    }

    @Test
    void neither_the_page_s_own_requests_nor_the_push_channel_answer_to_a_password_alone() {
        visitor.get("/login");
        password();
        String uidl = visitor.post("?v-r=uidl&v-uiId=0").body();
        assertThat(uidl).doesNotContain("Staff", "Audit", person.name());
        for (String path : List.of("VAADIN/push?v-r=push&v-uiId=0", "VAADIN/dynamic/resource/0/x/y")) {
            assertThat(visitor.get("/" + path).body()).as(path).doesNotContain(person.name());
        }
        assertThat(visitor.post("clients").statusCode()).isIn(302, 403);
    }

    @Test
    void the_code_lets_in_and_each_step_has_a_session_of_its_own() {
        visitor.get("/clients");
        String before = visitor.session();
        password();
        String half = visitor.session();
        HttpResponse<String> in = visitor.code(app.code());
        assertThat(Visitor.target(in)).isEqualTo("/clients");
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(half);
        assertThat(half).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.get("/staff").statusCode()).isEqualTo(200);
        for (String old : List.of(before, half)) {
            Visitor thief = new Visitor(port);
            thief.bring(old);
            assertThat(thief.get("/staff").statusCode()).isEqualTo(302);
            assertThat(Visitor.target(thief.code(app.code(1)))).isEqualTo("/login");
        }
        assertThat(stored.facts(person, "signin.success")).isEqualTo(1);
    }

    @Test
    void a_wrong_code_lets_nobody_in_and_a_code_without_a_password_neither() {
        assertThat(Visitor.target(visitor.code(app.code()))).isEqualTo("/login");
        password();
        assertThat(Visitor.target(visitor.code("123"))).isEqualTo("/login/code?error");
        assertThat(Visitor.target(visitor.code(""))).isEqualTo("/login/code?error");
        assertThat(visitor.get("/staff").statusCode()).isEqualTo(302);
        assertThat(Visitor.target(visitor.code(app.code()))).isEqualTo("/staff");
        assertThat(visitor.get("/staff").statusCode()).isEqualTo(200);
    }

    @Test
    void a_code_used_at_one_place_lets_nobody_in_at_another() {
        String code = app.code();
        password();
        visitor.code(code);
        Visitor other = new Visitor(port);
        other.signIn(person.signInName(), SampleDoor.PASSWORD);
        assertThat(Visitor.target(other.code(code))).isEqualTo("/login/code?error");
        assertThat(Visitor.target(other.code(app.recovery().getFirst()))).isEqualTo("/");
    }

    @Test
    void a_new_password_by_an_administrator_s_link_does_not_get_around_the_code() {
        String chosen = "another-" + SampleDoor.PASSWORD;
        links.choosePassword(door.link(person), chosen);
        assertThat(Visitor.target(visitor.signIn(person.signInName(), chosen))).isEqualTo("/login/code");
        assertThat(visitor.get("/staff").statusCode()).isEqualTo(302);
    }

    @Test
    void a_password_given_in_a_session_of_somebody_else_ends_theirs() {
        SignedIn first = door.person(Role.FRONT_DESK);
        visitor.signIn(first.signInName(), SampleDoor.PASSWORD);
        assertThat(visitor.get("/clients").statusCode()).isEqualTo(200);
        password();
        assertThat(visitor.get("/clients").statusCode()).isEqualTo(302);
    }

    @Test
    void a_wrong_password_is_counted_once() {
        visitor.signIn(person.signInName(), "not it at all");
        assertThat(stored.facts(person, "signin.failure")).isEqualTo(1);
    }
}
