package org.confide.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NoNoteNeeded;
import org.confide.note.NoNoteReason;
import org.confide.note.NoteStatus;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for a pen, whose it is to see, and how timely notes were. */
@DatabaseTest
class NotesDueTest {

    @Autowired
    NotesDue due;

    @Autowired
    NoNoteNeeded noNoteNeeded;

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
    ClientId client;
    LocalDate today;

    @BeforeEach
    void a_clinician() {
        nora = staff.clinician();
        client = clients.client(nora);
        today = time.today();
    }

    private List<SessionId> own(SignedIn person) {
        return as(person, due::own).stream()
                .map(note -> note.occasion().session())
                .toList();
    }

    private Timeliness timeliness(SignedIn asked) {
        return as(asked, () -> due.timeliness(today.minusDays(30), today.plusDays(1))).stream()
                .filter(row -> row.clinician().equals(nora.account()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_session_that_took_place_is_due_until_its_note_is_signed() {
        SessionId older = sessions.held(nora, client, today.minusDays(5));
        SessionId newer = sessions.held(nora, client, today.minusDays(1));
        sessions.session(nora, client, today.plusDays(2).atTime(10, 0));
        SessionId missed = sessions.session(nora, client, today.minusDays(2).atTime(9, 0));
        sessions.become(missed, SessionStatus.NO_SHOW);
        assertThat(own(nora)).containsExactly(older, newer);
        assertThat(as(nora, due::own).getFirst().due()).isBefore(time.now());
        notes.password(nora);
        notes.signed(nora, older, client);
        assertThat(own(nora)).containsExactly(newer);
        assertThat(own(staff.clinician())).isEmpty();
    }

    @Test
    void one_that_needs_no_note_is_not_due_and_comes_back_when_that_is_taken_back() {
        SessionId id = sessions.held(nora, client, today.minusDays(2));
        as(nora, () -> noNoteNeeded.say(id, client, NoNoteReason.ADMINISTRATIVE, ""));
        as(nora, () -> noNoteNeeded.say(id, client, NoNoteReason.OTHER, "Only a signature"));
        assertThat(own(nora)).isEmpty();
        assertThat(as(nora, due::notNeeded))
                .singleElement()
                .satisfies(it -> assertThat(it.words()).isEqualTo("Only a signature"));
        as(nora, () -> noNoteNeeded.takeBack(id, client));
        assertThat(own(nora)).containsExactly(id);
        assertThat(as(nora, due::notNeeded)).isEmpty();
    }

    @Test
    void a_reason_is_refused_where_it_can_not_be() {
        SessionId over = sessions.held(nora, client, today.minusDays(2));
        SessionId toCome = sessions.session(nora, client, today.plusDays(1).atTime(9, 0));
        SessionId begun = sessions.held(nora, client, today.minusDays(3));
        notes.draft(nora, begun, client, notes.complete(nora, begun));
        SignedIn other = staff.clinician();
        as(nora, () -> {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> noNoteNeeded.say(over, client, NoNoteReason.OTHER, " "));
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> noNoteNeeded.say(toCome, client, NoNoteReason.ADMINISTRATIVE, ""));
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> noNoteNeeded.say(begun, client, NoNoteReason.ADMINISTRATIVE, ""));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> noNoteNeeded.takeBack(over, client));
        });
        as(
                other,
                () -> assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> noNoteNeeded.say(over, client, NoNoteReason.ADMINISTRATIVE, "")));
        assertThat(own(nora)).containsExactly(begun, over);
    }

    @Test
    void a_note_begun_all_the_same_counts_again() {
        SessionId id = sessions.held(nora, client, today.minusDays(2));
        as(nora, () -> noNoteNeeded.say(id, client, NoNoteReason.NOTHING_TOOK_PLACE, ""));
        notes.draft(nora, id, client, notes.complete(nora, id));
        assertThat(own(nora)).containsExactly(id);
        assertThat(as(nora, due::notNeeded)).isEmpty();
    }

    @Test
    void a_supervisor_sees_age_and_state_on_the_days_of_the_supervision_only() {
        SignedIn supervisor = staff.person("Ines Beauclerk", Role.SUPERVISOR);
        staff.supervise(nora.account(), supervisor.account(), today.minusDays(3));
        sessions.held(nora, client, today.minusDays(6));
        SessionId within = sessions.held(nora, client, today.minusDays(1));
        notes.draft(nora, within, client, notes.complete(nora, within));
        assertThat(as(supervisor, due::ofSupervisees)).singleElement().satisfies(note -> {
            assertThat(note.occasion().session()).isEqualTo(within);
            assertThat(note.status()).isEqualTo(NoteStatus.DRAFT);
        });
        assertThat(as(supervisor, due::own)).isEmpty();
        assertThat(timeliness(supervisor).sessions()).isEqualTo(1);
        assertThat(as(staff.person("Another", Role.SUPERVISOR), due::ofSupervisees))
                .isEmpty();
    }

    @Test
    void timeliness_counts_each_session_once_and_an_admin_sees_everybodys() {
        notes.password(nora);
        notes.signed(nora, sessions.held(nora, client, today.minusDays(1)), client);
        notes.signed(nora, sessions.held(nora, client, today.minusDays(9)), client);
        sessions.held(nora, client, today.minusDays(8));
        sessions.held(nora, client, today.minusDays(40));
        SessionId without = sessions.held(nora, client, today.minusDays(7));
        as(nora, () -> noNoteNeeded.say(without, client, NoNoteReason.NOTHING_TOOK_PLACE, ""));
        Timeliness row = timeliness(nora);
        assertThat(row.inTime()).isEqualTo(1);
        assertThat(row.late()).isEqualTo(1);
        assertThat(row.overdue()).isEqualTo(1);
        assertThat(row.open()).isZero();
        assertThat(row.share()).isEqualTo(1.0 / 3);
        assertThat(row.hours()).isGreaterThan(100);
        assertThat(timeliness(staff.person("Ola Admin", Role.PRACTICE_ADMIN))).isEqualTo(row);
        assertThat(as(staff.clinician(), () -> due.timeliness(today.minusDays(30), today.plusDays(1))))
                .isEmpty();
    }

    @Test
    void each_list_is_one_statement() {
        for (int day = 1; day < 9; day++) {
            sessions.held(nora, client, today.minusDays(day));
        }
        Statements seen = Statements.during(() -> as(nora, () -> {
            due.own();
            due.notNeeded();
            due.timeliness(today.minusDays(30), today);
        }));
        assertThat(seen.record()).as(seen.toString()).isEqualTo(3);
        assertThat(seen.vault()).isZero();
    }
}
