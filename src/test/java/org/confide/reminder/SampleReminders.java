package org.confide.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.client.Contact;
import org.confide.client.ContactKind;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SamplePractice;
import org.confide.support.SampleSessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clients who may be reminded, and what is stored of it. */
@Component
class SampleReminders {

    static final SignedIn ADMIN = As.person("Dana Okafor", Role.PRACTICE_ADMIN);

    private final SampleClients clients;
    private final ReminderSettings settings;
    private final SampleSessions sessions;
    private final PracticeTime time;
    private final JdbcClient jdbc;

    SampleReminders(
            SampleClients clients,
            ReminderSettings settings,
            SampleSessions sessions,
            PracticeTime time,
            JdbcClient jdbc) {
        this.clients = clients;
        this.sessions = sessions;
        this.time = time;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** An address nobody else has. */
    static String address() {
        return SampleClients.unique("mail") + "@example.org";
    }

    ClientId reachedBy(Contact... ways) {
        return clients.client(
                "Marisol",
                SampleClients.unique("Quintero"),
                LocalDate.of(1992, 5, 4),
                client -> client.reachBy(List.of(ways)));
    }

    ClientId reachedAt(String email) {
        return reachedBy(email(email, true));
    }

    static Contact email(String address, boolean permitted) {
        return new Contact(ContactKind.EMAIL, "Home", address, false, false, permitted);
    }

    static Contact phone(String number, boolean texts) {
        return new Contact(ContactKind.PHONE, "Mobile", number, texts, false, false);
    }

    /** Sets how long before a session clients are reminded, everything else as usual. */
    void remind(String hoursBefore) {
        As.as(ADMIN, () -> {
            ReminderSetting setting = settings.get();
            ReminderSetting usual = ReminderSetting.usual();
            setting.remindBefore(hoursBefore);
            setting.keepQuiet(usual.quietFrom(), usual.quietUntil());
            setting.callAt("212 555 0100");
            setting.write(usual.subject(), usual.mailText());
            setting.text(usual.phoneText());
            settings.save(setting);
        });
    }

    /** A session at any time, however far off: it is booked for the day after tomorrow and put there. */
    SessionId session(SignedIn clinician, ClientId client, String start) {
        SessionId session =
                sessions.session(clinician, client, time.today().plusDays(2).atTime(9, 0));
        move(session, start);
        return session;
    }

    /** Puts a session elsewhere, past every rule of booking. */
    void move(SessionId session, String start) {
        jdbc.sql("update session set planned_start = :start, planned_end = timestampadd(minute, 50, :start)"
                        + " where id = :id")
                .param("start", Timestamp.from(at(start)))
                .param("id", session.value().toString())
                .update();
    }

    /** The states of a session's reminders in the order they were claimed, such as "48 SENT". */
    List<String> of(SessionId session) {
        return jdbc.sql("select concat(lead_hours, ' ', state, coalesce(concat(' ', reason), '')) from reminder"
                        + " where session_id = :session order by claimed_at, lead_hours")
                .param("session", session.value().toString())
                .query(String.class)
                .list();
    }

    /** What was answered by the links of a session's reminders. */
    List<String> answers(SessionId session) {
        return jdbc.sql("select answer from reminder where session_id = :id and answer is not null")
                .param("id", session.value().toString())
                .query(String.class)
                .list();
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SamplePractice.ZONE).toInstant();
    }
}
