package org.confide.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confide.support.As.as;

import java.time.Instant;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.practice.Practice;
import org.confide.practice.PracticeSettings;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionReading;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SamplePractice;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ZoneChangeTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    NoteReading reading;

    @Autowired
    SessionReading planned;

    @Autowired
    PracticeSettings settings;

    @Autowired
    PracticeTime time;

    @Test
    void another_zone_changes_no_documented_minute_and_no_planned_moment() {
        SignedIn nora = staff.clinician();
        notes.password(nora);
        ClientId client = clients.client(nora);
        SessionId session = sessions.held(nora, client);
        ProgressNoteId note = notes.signed(nora, session, client);
        ReadableNote before = as(nora, () -> reading.read(note));
        Instant start = as(nora, () -> planned.get(session).start());
        try {
            keepTimeIn("Asia/Kolkata");
            assertThat(time.zone().getId()).isEqualTo("Asia/Kolkata");
            ReadableNote after = as(nora, () -> reading.read(note));
            assertThat(after.content().content().time())
                    .isEqualTo(before.content().content().time());
            assertThat(after.content().content().time().minutes()).isEqualTo(47);
            assertThat(after.intact()).isTrue();
            assertThat(as(nora, () -> planned.get(session).start())).isEqualTo(start);
        } finally {
            keepTimeIn(SamplePractice.ZONE.getId());
        }
    }

    private void keepTimeIn(String zone) {
        as(staff.admin(), () -> {
            Practice practice = settings.get();
            practice.keepTimeIn(zone);
            settings.save(practice);
        });
    }
}
