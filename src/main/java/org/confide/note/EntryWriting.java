package org.confide.note;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.client.TreatmentTeam;
import org.confide.identity.CurrentUser;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins what is entered into a chart outside of sessions: a call, a letter, a talk with somebody else. From its first
 * word on it is a note like any other, saved, signed, co-signed and added to by the same services.
 */
@Service
@MayWriteNotes
@Transactional
public class EntryWriting {

    private final ProgressNotes notes;
    private final DraftStore drafts;
    private final BeforeSigning checks;
    private final TreatmentTeam team;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    EntryWriting(
            ProgressNotes notes,
            DraftStore drafts,
            BeforeSigning checks,
            TreatmentTeam team,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.notes = notes;
        this.drafts = drafts;
        this.checks = checks;
        this.team = team;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Begins an entry. Its draft is there from now on. Whoever is on the client's treatment team today does so, and
     * nobody through a broken glass.
     *
     * @param client whose chart
     * @param kind what happened
     * @param at when
     * @return the note, to be written at its own address
     * @throws BadInput when it has not happened yet
     * @throws NotFound when the client is not this person's
     */
    public ProgressNoteId begin(ClientId client, ContactKind kind, Instant at) {
        SignedIn person = currentUser.get();
        if (!team.isOn(client, person.account(), time.today())) {
            throw new NotFound();
        }
        Instant now = time.now();
        if (at.isAfter(now)) {
            throw new BadInput("at", "This time has not come yet. Enter what has happened.");
        }
        ProgressNoteId note = ProgressNoteId.next();
        notes.saveAndFlush(new ProgressNote(note, new Occasion.Contact(kind, at), client, person.account()));
        DraftContent empty = new DraftContent(
                NoteFormats.ENTRY, new DocumentedTime(at, null), true, null, null, false, Set.of(), Map.of(), Map.of());
        drafts.insert(
                new DraftSnapshot(
                        note,
                        null,
                        client,
                        0,
                        Uuid7.next(),
                        empty,
                        null,
                        checks.missing(empty).size(),
                        true),
                person.account(),
                now);
        events.publishEvent(AuditFact.change("note.write", note.value(), client.value()));
        return note;
    }
}
