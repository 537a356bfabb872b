package org.confide.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confide.reminder.SampleReminders.at;

import org.confide.client.ClientId;
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

/** Reminders that go out, each once, at the right time, to those who permit it. */
@DatabaseTest
class ReminderRunTest {

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
    void it_goes_out_once_when_its_time_has_come() {
        SessionId session = session("2031-01-16T14:15");

        runAt("2031-01-14T14:14");
        assertThat(mail.to(address)).isEmpty();
        runAt("2031-01-14T14:15");
        runAt("2031-01-14T14:16");
        runAt("2031-01-16T09:00");

        assertThat(mail.to(address)).hasSize(1);
        assertThat(reminders.of(session)).containsExactly("48 SENT");
        assertThat(SamplePost.words(mail.messages(address).getFirst()))
                .contains(
                        "Thursday, January 16, 2031 at 2:15 PM",
                        "Larkspur Row Counseling",
                        "By video or phone",
                        SamplePost.HOME + "/visit/",
                        "Call 212 555 0100.");
    }

    @Test
    void of_several_each_goes_out_and_a_late_start_sends_the_nearest_alone() {
        reminders.remind("2, 24, 48");
        SessionId session = session("2031-02-13T14:15");
        runAt("2031-02-11T15:00");
        runAt("2031-02-12T15:00");
        runAt("2031-02-13T12:30");
        assertThat(reminders.of(session)).containsExactly("48 SENT", "24 SENT", "2 SENT");

        SessionId bookedLate = session("2031-02-20T14:15");
        runAt("2031-02-20T12:30");
        runAt("2031-02-20T13:44");
        assertThat(reminders.of(bookedLate)).containsExactly("2 SENT");
    }

    @Test
    void nobody_is_reminded_in_quiet_hours_and_what_falls_into_them_goes_before() {
        SessionId early = session("2031-03-13T07:30");

        runAt("2031-03-10T20:44");
        assertThat(mail.to(address)).isEmpty();
        runAt("2031-03-10T20:45");
        assertThat(reminders.of(early)).containsExactly("48 SENT");

        SessionId missedByAnOutage = session("2031-03-20T07:30");
        runAt("2031-03-17T21:00");
        runAt("2031-03-18T07:59");
        assertThat(reminders.of(missedByAnOutage)).isEmpty();
        runAt("2031-03-18T08:00");
        assertThat(reminders.of(missedByAnOutage)).containsExactly("48 SENT");
    }

    @Test
    void only_who_permits_it_is_reminded_and_by_the_way_they_permit() {
        String first = SampleReminders.address();
        String number = "212555" + Integer.toString(1000 + (int) (System.nanoTime() % 9000));
        ClientId nothing = reminders.reachedBy(
                SampleReminders.email(SampleReminders.address(), false), SampleReminders.phone("2125550111", false));
        ClientId both = reminders.reachedBy(
                SampleReminders.phone("2125550112", true),
                SampleReminders.email(SampleReminders.address(), false),
                SampleReminders.email(first, true));
        ClientId textOnly = reminders.reachedBy(SampleReminders.phone("+1 " + number + " x3", true));
        SessionId silent = reminders.session(nora, nothing, "2031-04-10T09:00");
        reminders.session(nora, both, "2031-04-10T10:00");
        SessionId texted = reminders.session(nora, textOnly, "2031-04-10T11:00");

        runAt("2031-04-09T12:00");

        assertThat(reminders.of(silent)).isEmpty();
        assertThat(mail.to(first)).hasSize(1);
        assertThat(mail.to("2125550112@text.example.org")).isEmpty();
        assertThat(reminders.of(texted)).containsExactly("48 SENT");
        String text =
                SamplePost.words(mail.messages(number + "@text.example.org").getFirst());
        assertThat(text).contains("11:00 AM", "/visit/").hasSizeLessThan(200);
    }

    @Test
    void a_session_called_off_or_moved_gets_no_stale_reminder() {
        SessionId cancelled = session("2031-05-08T09:00");
        sessions.become(cancelled, SessionStatus.CANCELLED);
        SessionId moved = session("2031-05-08T10:00");
        reminders.move(moved, "2031-05-15T10:00");

        runAt("2031-05-07T12:00");
        assertThat(mail.to(address)).isEmpty();

        runAt("2031-05-14T12:00");
        assertThat(mail.to(address)).hasSize(1).first().asString().contains("May 15");
        assertThat(reminders.of(cancelled)).isEmpty();

        // Moved after it was told: the new time is told too, and going back tells nothing twice.
        reminders.move(moved, "2031-05-16T10:00");
        runAt("2031-05-14T13:00");
        assertThat(mail.to(address)).hasSize(2);
        reminders.move(moved, "2031-05-15T10:00");
        runAt("2031-05-14T14:00");
        assertThat(mail.to(address)).hasSize(2);
    }

    private SessionId session(String start) {
        return reminders.session(nora, reminders.reachedAt(address), start);
    }

    private void runAt(String local) {
        run.through(mail.post()).run(at(local));
    }
}
