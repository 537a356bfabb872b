package org.confide.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.scheduling.SessionId;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Statements on both pools, the trail's included; they do not grow with the number of notes. */
@DatabaseTest
class NoteBudgetTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    NoteWriting writing;

    @Autowired
    NoteReading reading;

    @Autowired
    MyDay myDay;

    SignedIn author;
    ClientId client;

    @BeforeEach
    void somebody_works_here() {
        author = staff.clinician();
        notes.password(author);
        client = clients.client(author);
    }

    @Test
    void an_autosave_takes_at_most_two_statements() {
        SessionId session = sessions.held(author, client);
        DraftContent content = notes.complete(author, session);
        ProgressNoteId note = notes.draft(author, session, client, content);
        DraftSnapshot next = notes.snapshot(note, session, client, 1, content);
        Statements saving = Statements.during(() -> As.as(author, () -> writing.save(next)));
        assertThat(saving.record() + saving.vault()).as(saving.toString()).isLessThanOrEqualTo(2);
    }

    @Test
    void the_timeline_takes_the_same_statements_for_two_notes_as_for_twelve() {
        notesOn(2);
        Statements few = Statements.during(this::timeline);
        notesOn(10);
        Statements many = Statements.during(this::timeline);
        assertThat(many.record()).as(many.toString()).isEqualTo(few.record());
        assertThat(many.vault()).isZero();
        assertThat(many.record()).as(many.toString()).isLessThanOrEqualTo(7);
    }

    @Test
    void my_day_takes_at_most_five_statements() {
        notesOn(3);
        LocalDate yesterday = LocalDate.now().minusDays(1);
        Statements day = Statements.during(() -> As.as(author, () -> {
            myDay.sessions(yesterday);
            myDay.toFinish();
        }));
        assertThat(day.record() + day.vault()).as(day.toString()).isLessThanOrEqualTo(5);
    }

    private void timeline() {
        As.as(author, () -> reading.timeline(client, Instant.parse("9999-01-01T00:00:00Z")));
    }

    private void notesOn(int days) {
        for (int i = 1; i <= days; i++) {
            SessionId session = sessions.held(author, client, LocalDate.now().minusDays(i));
            notes.signed(author, session, client);
        }
    }
}
