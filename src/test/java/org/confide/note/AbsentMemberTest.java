package org.confide.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.MemberAttendance;
import org.confide.scheduling.Presence;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who did not come to a group has no note to be written, and the session is documented without one. */
@DatabaseTest
class AbsentMemberTest {

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    @Autowired
    MyDay myDay;

    @Autowired
    NoteReading reading;

    @Autowired
    MemberAttendance members;

    @Autowired
    SessionReading sessionReading;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    ClientId absent;
    ClientId present;
    SessionId session;
    LocalDate yesterday;

    @BeforeEach
    void a_group_with_one_absent() {
        nora = staff.clinician();
        notes.password(nora);
        absent = clients.client(nora);
        present = clients.client(nora);
        sessions.service(org.confide.practice.ServiceKind.GROUP);
        yesterday = time.today().minusDays(1);
        session = sessions.group(nora, yesterday.atTime(16, 0), List.of(absent, present));
        as(FRONT_DESK, () -> {
            members.say(session, present, Presence.ATTENDED);
            members.say(session, absent, Presence.NO_SHOW);
        });
    }

    @Test
    void only_the_note_of_who_came_waits() {
        assertThat(sessions.get(session).status()).isEqualTo(SessionStatus.HELD);
        assertThat(as(nora, myDay::toFinish)).extracting(WaitingNote::client).containsExactly(present);
        assertThat(as(nora, () -> reading.open(session, null).client())).isEqualTo(present);
    }

    @Test
    void it_is_documented_once_the_notes_of_those_who_came_are() {
        List<SessionRow> day = as(nora, () -> sessionReading.day(nora.account(), yesterday));
        assertThat(as(nora, () -> sessionReading.documented(day))).isEmpty();
        notes.signed(nora, session, present);
        assertThat(as(nora, () -> sessionReading.documented(day))).containsExactly(session);
        assertThat(as(nora, myDay::toFinish)).isEmpty();
    }
}
