package org.confide.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confide.reminder.SampleReminders.at;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.Presence;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.NotFound;
import org.confide.shared.Secret;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.confide.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a client does by the link of a reminder, and what everybody else gets out of one. */
@DatabaseTest
class VisitAnsweringTest {

    private static final Pattern LINK = Pattern.compile("/visit/([A-Za-z0-9_-]{32})");

    @LocalServerPort
    int port;

    @Autowired
    ReminderRun run;

    @Autowired
    VisitAnswering answering;

    @Autowired
    VisitRows visits;

    @Autowired
    SampleReminders reminders;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleStaff staff;

    @Autowired
    PracticeTime time;

    @Autowired
    JdbcClient jdbc;

    private final SamplePost mail = new SamplePost();
    private final String address = SampleReminders.address();
    private SignedIn nora;

    @BeforeEach
    void someone_who_treats() {
        nora = staff.clinician();
        reminders.remind("48");
    }

    @AfterEach
    void stop() {
        mail.close();
    }

    @Test
    void the_secret_is_kept_as_a_hash_only() {
        SessionId session = session("2041-01-17T14:15");
        String secret = reminded("2041-01-16T12:00");

        assertThat(jdbc.sql("select token_hash from reminder where session_id = :id")
                        .param("id", session.value().toString())
                        .query(byte[].class)
                        .single())
                .isEqualTo(Secret.hash(secret));
    }

    @Test
    void looking_changes_nothing_and_shows_practice_day_and_time() {
        SessionId session = session("2041-01-24T14:15");
        String secret = reminded("2041-01-23T12:00");

        Visit visit = answering.look(secret, "10.0.0.1");

        assertThat(visit)
                .isEqualTo(new Visit(
                        "Larkspur Row Counseling",
                        "Thursday, January 24, 2041",
                        "2:15 PM",
                        "212 555 0100",
                        false,
                        null));
        assertThat(sessions.get(session).status()).isEqualTo(SessionStatus.PLANNED);
        assertThat(answers(session)).isEmpty();
    }

    @Test
    void a_confirmation_is_kept_audited_and_told_to_the_calendar() {
        SessionId session = session("2041-01-31T14:15");
        String secret = reminded("2041-01-30T12:00");

        assertThat(answering.confirm(secret).answer()).isEqualTo(Answer.CONFIRMED);
        answering.confirm(secret);

        assertThat(answers(session)).containsExactly("CONFIRMED");
        assertThat(visits.answers(List.of(session))).isEqualTo(Map.of(session, "Confirmed"));
        assertThat(facts("visit.confirm", session)).isEqualTo(2);
        assertThat(sessions.get(session).status()).isEqualTo(SessionStatus.PLANNED);
    }

    @Test
    void the_calendar_s_question_is_one_statement_and_none_where_nothing_is_sent() {
        SessionId session = session("2041-04-04T14:15");
        String secret = reminded("2041-04-03T12:00");
        answering.confirm(secret);

        assertThat(Statements.during(() -> visits.answers(List.of(session))).record())
                .isEqualTo(1);
        assertThat(new VisitWords(visits, mail.post()).of(List.of(session))).containsValue("Confirmed");
        assertThat(Statements.during(() ->
                                new VisitWords(visits, new Post(new MailServer(null, ""), "", "")).of(List.of(session)))
                        .record())
                .isZero();
    }

    @Test
    void a_cancellation_calls_the_session_off_and_stays_to_be_seen() {
        SessionId session = session("2041-02-07T14:15");
        String secret = reminded("2041-02-06T12:00");
        answering.confirm(secret);

        assertThat(answering.cancel(secret).answer()).isEqualTo(Answer.CANCELLED);

        assertThat(sessions.get(session).status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(answering.look(secret, "10.0.0.1").answer()).isEqualTo(Answer.CANCELLED);
        assertThat(facts("visit.cancel", session)).isEqualTo(1);
        assertThat(facts("session.cancel", session)).isEqualTo(1);
        assertThatThrownBy(() -> answering.confirm(secret)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.cancel(secret)).isInstanceOf(NotFound.class);
    }

    @Test
    void one_of_several_does_not_call_the_session_off_for_the_others() {
        ClientId one = reminders.reachedAt(address);
        ClientId other = reminders.reachedAt(SampleReminders.address());
        SessionId session = sessions.group(nora, time.today().plusDays(2).atTime(18, 0), List.of(one, other));
        reminders.move(session, "2041-02-14T18:00");
        String secret = reminded("2041-02-13T12:00");

        assertThat(answering.cancel(secret).answer()).isEqualTo(Answer.CANCELLED);

        assertThat(sessions.get(session).status()).isEqualTo(SessionStatus.PLANNED);
        assertThat(sessions.get(session).presence(one)).isEqualTo(Presence.CANCELLED);
        assertThat(sessions.get(session).presence(other)).isEqualTo(Presence.EXPECTED);
        assertClosedToMore(secret);
        reminders.remind("48, 2");
        run.through(mail.post()).run(at("2041-02-14T17:00"));
        assertThat(mail.to(address))
                .as("nobody is reminded of what they called off")
                .hasSize(1);
        reminders.remind("48");
    }

    @Test
    void within_the_practice_s_notice_it_is_a_late_cancellation_and_the_client_is_told_before() {
        SessionId session =
                session(time.local(time.now().plusSeconds(5 * 3600)).withNano(0).toString());
        run.through(mail.post()).run(noonBefore(session));
        String secret = secret();

        assertThat(answering.look(secret, "10.0.0.3").late()).isTrue();
        answering.cancel(secret);

        assertThat(sessions.get(session).status()).isEqualTo(SessionStatus.LATE_CANCELLED);
        assertThat(facts("session.cancel-late", session)).isEqualTo(1);
    }

    @Test
    void a_link_opens_nothing_once_the_session_moved_began_or_was_called_off() {
        SessionId moved = session("2041-02-21T14:15");
        String first = reminded("2041-02-20T12:00");
        reminders.move(moved, "2041-02-22T14:15");
        assertClosed(first);

        SessionId off = session("2041-02-28T14:15");
        String second = reminded("2041-02-27T12:00");
        sessions.become(off, SessionStatus.CANCELLED);
        assertClosed(second);

        SessionId begun = session("2041-03-07T14:15");
        String third = reminded("2041-03-06T12:00");
        LocalDateTime just = time.local(time.now().minusSeconds(60)).withNano(0);
        reminders.move(begun, just.toString());
        jdbc.sql("update reminder r join session s on s.id = r.session_id set r.told_start = s.planned_start"
                        + " where s.id = :id")
                .param("id", begun.value().toString())
                .update();
        assertClosed(third);
    }

    @Test
    void over_the_wire_wrong_and_spent_links_are_one_page_and_a_get_changes_nothing() {
        SessionId session = session("2041-03-14T14:15");
        String secret = reminded("2041-03-13T12:00");

        HttpResponse<String> open = new Visitor(port).get("/visit/" + secret);
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(open.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answers(session)).isEmpty();

        reminders.move(session, "2041-03-15T14:15");
        HttpResponse<String> spent = new Visitor(port).get("/visit/" + secret);
        HttpResponse<String> never = new Visitor(port).get("/visit/" + Secret.next());
        HttpResponse<String> odd = new Visitor(port).get("/visit/x");
        assertThat(List.of(spent.statusCode(), never.statusCode(), odd.statusCode()))
                .containsOnly(404);
        assertThat(spent.body()).doesNotContain("2041", "Larkspur", "Quintero");
    }

    @Test
    void guessing_is_slowed_for_the_address_it_comes_from_alone() {
        session("2041-03-21T14:15");
        String secret = reminded("2041-03-20T12:00");
        String guesser = "10.9." + (System.nanoTime() % 200) + ".7";
        for (int guess = 0; guess < 21; guess++) {
            assertThatThrownBy(() -> answering.look(Secret.next(), guesser)).isInstanceOf(NotFound.class);
        }

        assertThatThrownBy(() -> answering.look(secret, guesser)).isInstanceOf(NotFound.class);
        assertThat(answering.look(secret, "10.8.0.1").time()).isEqualTo("2:15 PM");
    }

    private void assertClosed(String secret) {
        assertThatThrownBy(() -> answering.look(secret, "10.0.0.2")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.confirm(secret)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.cancel(secret)).isInstanceOf(NotFound.class);
    }

    private SessionId session(String start) {
        return reminders.session(nora, reminders.reachedAt(address), start);
    }

    private void assertClosedToMore(String secret) {
        assertThatThrownBy(() -> answering.confirm(secret)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answering.cancel(secret)).isInstanceOf(NotFound.class);
    }

    private Instant noonBefore(SessionId session) {
        return time.instant(
                time.dateOf(sessions.get(session).start()).minusDays(1).atTime(12, 0));
    }

    private String reminded(String when) {
        run.through(mail.post()).run(at(when));
        return secret();
    }

    private String secret() {
        Matcher link = LINK.matcher(SamplePost.words(mail.messages(address).getLast()));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private List<String> answers(SessionId session) {
        return jdbc.sql("select answer from reminder where session_id = :id and answer is not null")
                .param("id", session.value().toString())
                .query(String.class)
                .list();
    }

    private int facts(String action, SessionId session) {
        return jdbc.sql("select count(*) from audit_event where action = :action and object = :id and actor is null"
                        + " and client is not null")
                .param("action", action)
                .param("id", session.value().toString())
                .query(Integer.class)
                .single();
    }
}
