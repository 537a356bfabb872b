package org.confide.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confide.reminder.SampleReminders.at;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.confide.identity.SignedIn;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionStatus;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several servers, a kill, a mail server that is away or refuses: what is sent, what is not, and what the row says. */
@DatabaseTest
class ReminderTroubleTest {

    @Autowired
    ReminderRun run;

    @Autowired
    SampleReminders reminders;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleStaff staff;

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
    void many_servers_at_once_send_one() throws Exception {
        List<SessionId> all = new ArrayList<>();
        for (int hour = 9; hour < 17; hour++) {
            all.add(session("2031-06-12T%02d:00".formatted(hour)));
        }
        ExecutorService servers = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int server = 0; server < 4; server++) {
                runs.add(servers.submit(() -> run.through(mail.post()).run(at("2031-06-11T18:00"))));
            }
            for (Future<?> each : runs) {
                each.get(60, TimeUnit.SECONDS);
            }
        } finally {
            servers.shutdownNow();
        }
        runAt("2031-06-11T18:01");

        assertThat(mail.to(address)).hasSize(8);
        assertThat(all).allSatisfy(session -> assertThat(reminders.of(session)).containsExactly("48 SENT"));
    }

    @Test
    void one_that_was_cut_off_by_a_kill_is_never_sent_again_and_says_so() {
        SessionId session = session("2031-07-10T14:00");
        runAt("2031-07-08T14:00");
        jdbc.sql("update reminder set state = 'SENDING', settled_at = null where session_id = :id")
                .param("id", session.value().toString())
                .update();

        runAt("2031-07-08T14:10");
        assertThat(reminders.of(session)).containsExactly("48 SENDING");
        runAt("2031-07-08T14:15");
        runAt("2031-07-09T14:00");

        assertThat(reminders.of(session)).containsExactly("48 NOT_KNOWN CUT_OFF");
        assertThat(mail.to(address)).hasSize(1);
    }

    @Test
    void a_server_that_is_away_is_tried_again_until_there_is_no_time() throws IOException {
        SessionId session = session("2031-08-14T14:00");
        SessionId lost = session("2031-08-12T15:00");
        SessionId calledOff = session("2031-08-14T16:00");
        try (ScriptedSmtp putsOff = new ScriptedSmtp("RCPT", "450 4.2.0 later")) {
            run.through(SamplePost.at(putsOff.port())).run(at("2031-08-12T14:00"));
            assertThat(reminders.of(session)).containsExactly("48 WAITING NOT_REACHED");
            run.through(SamplePost.at(putsOff.port())).run(at("2031-08-12T14:25"));
        }
        sessions.become(calledOff, SessionStatus.CANCELLED);

        runAt("2031-08-12T14:31");
        assertThat(mail.to(address)).as("too soon to be tried again").isEmpty();
        runAt("2031-08-12T14:35");

        assertThat(reminders.of(session)).containsExactly("48 SENT");
        assertThat(reminders.of(lost)).containsExactly("48 REFUSED TOO_LATE");
        assertThat(mail.to(address)).hasSize(1);
    }

    @Test
    void a_refusal_is_kept_with_its_reason_and_is_not_tried_again() throws IOException {
        SessionId session = session("2031-09-11T14:00");
        try (ScriptedSmtp refuses = new ScriptedSmtp("RCPT", "550 5.1.1 <" + address + "> unknown")) {
            run.through(SamplePost.at(refuses.port())).run(at("2031-09-10T14:00"));
        }
        runAt("2031-09-10T15:00");

        assertThat(reminders.of(session)).containsExactly("48 REFUSED NO_SUCH_ADDRESS");
        assertThat(mail.to(address)).isEmpty();
    }

    @Test
    void one_that_fails_holds_up_no_other_and_stays_to_be_seen() {
        String unlucky = SampleReminders.address();
        SessionId fails = reminders.session(nora, reminders.reachedAt(unlucky), "2031-10-16T09:00");
        SessionId goes = session("2031-10-16T10:00");
        MailServer moody = new MailServer(null, "") {
            @Override
            boolean ready() {
                return true;
            }

            @Override
            Handover send(UUID reminder, String to, String subject, String text) {
                if (to.equals(unlucky)) {
                    throw new IllegalStateException("Nobody foresaw this.");
                }
                return mail.post().mail().send(reminder, to, subject, text);
            }
        };

        run.through(new Post(moody, "", "")).run(at("2031-10-15T12:00"));
        runAt("2031-10-15T12:20");

        assertThat(reminders.of(goes)).containsExactly("48 SENT");
        assertThat(reminders.of(fails)).containsExactly("48 NOT_KNOWN CUT_OFF");
        assertThat(mail.to(unlucky)).isEmpty();
    }

    private SessionId session(String start) {
        return reminders.session(nora, reminders.reachedAt(address), start);
    }

    private void runAt(String local) {
        run.through(mail.post()).run(at(local));
    }
}
