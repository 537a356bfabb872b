package org.confide.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confide.reminder.SampleReminders.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.practice.OfferedService;
import org.confide.practice.ServiceCatalogue;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionStatus;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A month of a practice with a change of the clocks in it, its server started anew now and then. */
@DatabaseTest
class ReminderMonthTest {

    private static final List<String> CLINICAL = List.of(
            "therap",
            "psych",
            "diagnos",
            "treatment",
            "clinic",
            "individual",
            "couple",
            "intake",
            "emdr",
            "session",
            "note",
            "quintero",
            "marisol",
            "whitfield");

    @Autowired
    ReminderRun run;

    @Autowired
    SampleReminders reminders;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleStaff staff;

    @Autowired
    ServiceCatalogue catalogue;

    @Test
    void exactly_the_right_reminders_arrive_and_none_has_a_clinical_word() {
        reminders.remind("48, 4");
        SignedIn nora = staff.clinician();
        Map<String, Integer> expected = new LinkedHashMap<>();
        List<SessionId> calledOff = new ArrayList<>();
        LocalDateTime start = LocalDateTime.parse("2032-03-02T08:00");
        for (int person = 0; person < 6; person++) {
            String address = SampleReminders.address();
            ClientId client = reminders.reachedAt(address);
            LocalDateTime first = start.plusHours(2L * person).plusDays(person % 3);
            for (int week = 0; week < 4; week++) {
                SessionId session =
                        reminders.session(nora, client, first.plusWeeks(week).toString());
                if (week == 2 && person % 2 == 0) {
                    calledOff.add(session);
                }
            }
            expected.put(address, person % 2 == 0 ? 6 : 8);
        }
        calledOff.forEach(session -> sessions.become(session, SessionStatus.CANCELLED));

        try (SamplePost mail = new SamplePost()) {
            ReminderRun server = run.through(mail.post());
            Instant end = at("2032-04-01T00:00");
            int hours = 0;
            for (Instant now = at("2032-02-27T00:20"); now.isBefore(end); now = now.plus(Duration.ofMinutes(30))) {
                if (hours++ % 37 == 0) {
                    server = run.through(mail.post());
                }
                server.run(now);
            }

            expected.forEach((address, count) ->
                    assertThat(mail.messages(address)).as(address).hasSize(count));
            String everything = mail.everything().toLowerCase(java.util.Locale.ROOT);
            // The practice's own name is what the client knows it by.
            String words = everything.replace("larkspur row counseling", "");
            assertThat(words).doesNotContain(CLINICAL).doesNotContain("counsel");
            assertThat(words).doesNotContain(labels(nora));
        }
    }

    private List<String> labels(SignedIn person) {
        return As.as(
                person,
                () -> catalogue.offered().stream()
                        .map(OfferedService::label)
                        .map(label -> label.toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }
}
