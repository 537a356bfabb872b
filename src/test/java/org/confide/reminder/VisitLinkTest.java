package org.confide.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confide.reminder.SampleReminders.at;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.NotFound;
import org.confide.shared.Secret;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the link of a reminder opens nothing, and what somebody who has none gets. */
@DatabaseTest
class VisitLinkTest {

    @LocalServerPort
    int port;

    @Autowired
    ReminderRun run;

    @Autowired
    VisitAnswering answering;

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
        assertThat(reminders.answers(session)).isEmpty();

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

    private String reminded(String when) {
        run.through(mail.post()).run(at(when));
        return mail.secret(address);
    }
}
