package org.confide.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confide.reminder.SampleReminders.at;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a client does by the link of a reminder, and what everybody else gets out of one. */
@DatabaseTest
class VisitAnsweringTest {

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
        assertThat(reminders.answers(session)).isEmpty();
    }

    @Test
    void a_confirmation_is_kept_audited_and_told_to_the_calendar() {
        SessionId session = session("2041-01-31T14:15");
        String secret = reminded("2041-01-30T12:00");

        assertThat(answering.confirm(secret).answer()).isEqualTo(Answer.CONFIRMED);
        answering.confirm(secret);

        assertThat(reminders.answers(session)).containsExactly("CONFIRMED");
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
        String secret = mail.secret(address);

        assertThat(answering.look(secret, "10.0.0.3").late()).isTrue();
        answering.cancel(secret);

        assertThat(sessions.get(session).status()).isEqualTo(SessionStatus.LATE_CANCELLED);
        assertThat(facts("session.cancel-late", session)).isEqualTo(1);
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
        return mail.secret(address);
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
