package org.confide.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.confide.shared.Secret;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleDoor;
import org.confide.support.SampleStaff;
import org.confide.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What comes over the wire, before and after signing in. */
@DatabaseTest
class DoorTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @LocalServerPort
    int port;

    @Autowired
    SampleDoor door;

    @Autowired
    SampleStaff staff;

    @Autowired
    Accounts accounts;

    @Autowired
    OneTimeLinks links;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "clients",
                "clients/0190f6a0-0000-7000-8000-000000000000",
                "my-day",
                "calendar",
                "review",
                "audit",
                "practice",
                "staff",
                "account",
                "no-such-page",
                "//clients",
                "clients;x=1",
                "%63lients"
            })
    void somebody_without_a_session_is_sent_to_the_door_whatever_they_ask_for(String path) {
        HttpResponse<String> answer = new Visitor(port).get("/" + path);
        assertThat(answer.statusCode()).isIn(302, 400);
        if (answer.statusCode() == 302) {
            assertThat(Visitor.target(answer)).isEqualTo("/login");
        }
    }

    @Test
    void the_door_itself_and_health_are_anybodys() {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.get("/login").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/styles.css").statusCode()).isEqualTo(200);
        HttpResponse<String> health = visitor.get("/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("UP");
    }

    @Test
    void a_link_that_opens_nothing_looks_the_same_whatever_it_was() {
        int never = new Visitor(port).get("/link/" + Secret.next()).statusCode();
        String spent = door.link(door.person(Role.FRONT_DESK));
        door.link(door.person(Role.FRONT_DESK));
        assertThat(new Visitor(port).get("/link/" + spent).statusCode()).isIn(200, never);
        assertThat(new Visitor(port).get("/start/" + Secret.next()).statusCode())
                .isEqualTo(never);
    }

    @Test
    void the_framework_s_folder_gives_nothing_away() {
        for (String path : List.of("/VAADIN", "/VAADIN/", "/VAADIN/build/none.js", "/vaadinServlet", "/actuator")) {
            assertThat(new Visitor(port).get(path).statusCode()).as(path).isIn(302, 401, 403, 404);
        }
    }

    @Test
    void every_page_carries_the_headers_of_the_door() {
        HttpResponse<String> page = new Visitor(port).get("/login");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Permissions-Policy")).contains("camera=()", "microphone=()", "geolocation=()");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Server")).isEmpty();
        assertThat(page.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void a_script_runs_only_with_the_number_of_its_page() {
        HttpResponse<String> page = new Visitor(port).get("/login");
        List<String> policies = page.headers().allValues("Content-Security-Policy");
        assertThat(policies).hasSize(1);
        String policy = policies.getFirst();
        String scripts = policy.replaceFirst(".*script-src ([^;]*);.*", "$1");
        assertThat(scripts).contains("'self'").doesNotContain("unsafe-inline").doesNotContain("http");
        assertThat(policy)
                .contains("frame-ancestors 'none'", "object-src 'none'", "form-action 'self'", "default-src 'self'");

        String nonce = nonce(policy);
        Matcher inPage = Pattern.compile("<script(?![^>]*nonce=\"" + Pattern.quote(nonce) + "\")[^>]*>")
                .matcher(page.body());
        assertThat(inPage.results().map(java.util.regex.MatchResult::group)).isEmpty();
        assertThat(page.body()).contains("nonce=\"" + nonce + "\"");
        assertThat(nonce(new Visitor(port)
                        .get("/login")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow()))
                .isNotEqualTo(nonce);
    }

    @Test
    void the_cookie_is_the_server_s_own_affair() {
        HttpResponse<String> page = new Visitor(port).get("/login");
        assertThat(Visitor.newCookies(page))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly")
                        .contains("SameSite=Strict")
                        .contains("Path=/"));
    }

    @Test
    void signing_in_changes_the_session_and_forgets_one_brought_along() {
        SignedIn person = door.person(Role.FRONT_DESK);
        Visitor visitor = new Visitor(port);
        visitor.get("/login");
        String before = visitor.session();
        HttpResponse<String> in = visitor.signIn(person.signInName(), SampleDoor.PASSWORD);
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(Visitor.target(in)).isEqualTo("/");
        assertThat(before).isNotEmpty();
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.get("/clients").statusCode()).isEqualTo(200);

        Visitor thief = new Visitor(port);
        thief.bring(before);
        assertThat(thief.get("/clients").statusCode()).isEqualTo(302);

        Visitor fixed = new Visitor(port);
        fixed.bring("A".repeat(32));
        fixed.signIn(person.signInName(), SampleDoor.PASSWORD);
        assertThat(fixed.session()).isNotEqualTo("A".repeat(32));
    }

    @Test
    void missing_and_forbidden_and_unknown_are_the_same_404() {
        Visitor desk = visitor(door.person(Role.FRONT_DESK));
        String unknown = "/no-such-page";
        String forbidden = "/staff";
        String missing = "/clients/" + UUID.randomUUID();
        String noId = "/clients/not-an-id";
        for (String path : List.of(unknown, forbidden, missing, noId, "/audit", "/sessions/" + UUID.randomUUID())) {
            HttpResponse<String> answer = desk.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).doesNotContainIgnoringCase("exception");
        }
        assertThat(desk.get("/clients").statusCode()).isEqualTo(200);
    }

    @Test
    void a_role_taken_away_is_gone_with_the_next_click() {
        SignedIn person = door.person(Role.PRACTICE_ADMIN);
        Visitor visitor = visitor(person);
        assertThat(visitor.get("/staff").statusCode()).isEqualTo(200);
        As.as(staff.admin(), () -> accounts.grant(person.account(), Set.of(Role.FRONT_DESK)));
        assertThat(visitor.get("/staff").statusCode()).isEqualTo(404);
        As.as(staff.admin(), () -> accounts.grant(person.account(), Set.of(Role.PRACTICE_ADMIN)));
        assertThat(visitor.get("/staff").statusCode()).isEqualTo(200);
    }

    @Test
    void a_disabled_account_is_out_with_the_next_click_and_stays_out() {
        SignedIn person = door.person(Role.FRONT_DESK);
        Visitor visitor = visitor(person);
        String session = visitor.session();
        As.as(staff.admin(), () -> accounts.enable(person.account(), false));
        HttpResponse<String> answer = visitor.get("/clients");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.target(answer)).isEqualTo("/login");
        As.as(staff.admin(), () -> accounts.enable(person.account(), true));
        Visitor again = new Visitor(port);
        again.bring(session);
        assertThat(again.get("/clients").statusCode()).isEqualTo(302);
    }

    @Test
    void a_new_password_ends_the_sessions_of_the_old_one() {
        SignedIn person = door.person(Role.FRONT_DESK);
        Visitor visitor = visitor(person);
        assertThat(visitor.get("/clients").statusCode()).isEqualTo(200);
        newPassword(person);
        assertThat(visitor.get("/clients").statusCode()).isEqualTo(302);
    }

    @Test
    void the_door_answers_alike_to_a_wrong_password_and_a_name_nobody_has() {
        SignedIn person = door.person(Role.FRONT_DESK);
        SignedIn disabled = door.person(Role.FRONT_DESK);
        As.as(staff.admin(), () -> accounts.enable(disabled.account(), false));
        HttpResponse<String> wrong = new Visitor(port).signIn(person.signInName(), "not it at all");
        HttpResponse<String> nobody = new Visitor(port).signIn("nobody-" + UUID.randomUUID(), "not it at all");
        HttpResponse<String> out = new Visitor(port).signIn(disabled.signInName(), SampleDoor.PASSWORD);
        for (HttpResponse<String> answer : List.of(wrong, nobody, out)) {
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(Visitor.target(answer)).isEqualTo("/login?error");
            assertThat(answer.body()).isEqualTo(wrong.body());
        }
    }

    @Test
    void signing_in_leads_to_the_address_that_was_asked_for_and_to_nothing_more() {
        Visitor visitor = new Visitor(port);
        visitor.get("/clients");
        HttpResponse<String> in = visitor.signIn(door.person(Role.FRONT_DESK).signInName(), SampleDoor.PASSWORD);
        assertThat(Visitor.target(in)).isEqualTo("/clients");
    }

    @Test
    void a_form_without_its_token_is_refused_with_a_status_and_nothing_more() {
        Visitor visitor = visitor(door.person(Role.FRONT_DESK));
        HttpResponse<String> refused = visitor.post("clients");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).isEmpty();
    }

    private void newPassword(SignedIn person) {
        links.choosePassword(door.link(person), "another-" + SampleDoor.PASSWORD);
    }

    private Visitor visitor(SignedIn person) {
        Visitor visitor = new Visitor(port);
        assertThat(Visitor.target(visitor.signIn(person.signInName(), SampleDoor.PASSWORD)))
                .isEqualTo("/");
        return visitor;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String nonce(String policy) {
        Matcher nonce = NONCE.matcher(policy);
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }
}
