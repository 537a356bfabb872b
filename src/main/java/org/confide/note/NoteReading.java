package org.confide.note;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientAccess;
import org.confide.client.ClientId;
import org.confide.client.Reach;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.spi.CosignPolicy;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.Session;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionReading;
import org.confide.shared.AuditFact;
import org.confide.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows progress notes to those who may read them; each showing is a row of the trail. */
@Service
@MayReadFinalNotes
@Transactional
public class NoteReading {

    private static final int PAGE = 30;

    private final NoteStories stories;
    private final TimelineRows timeline;
    private final ProgressNotes notes;
    private final NoteWriting writing;
    private final SessionReading sessions;
    private final ClientAccess clients;
    private final CosignPolicy cosigning;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    NoteReading(
            NoteStories stories,
            TimelineRows timeline,
            ProgressNotes notes,
            NoteWriting writing,
            SessionReading sessions,
            ClientAccess clients,
            CosignPolicy cosigning,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.stories = stories;
        this.timeline = timeline;
        this.notes = notes;
        this.writing = writing;
        this.sessions = sessions;
        this.clients = clients;
        this.cosigning = cosigning;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * A page of the timeline: sessions and their notes, the newest first; for a privacy officer who gave a reason only
     * sessions with a final note. The frame of the chart has decided how far this person reads; this decides it again.
     *
     * @param client whose chart
     * @param before only sessions that begin before this moment, the key for the next page
     * @return at most 30 entries
     * @throws NotFound when clinical content of this chart is not this person's to read
     */
    public List<TimelineEntry> timeline(ClientId client, Instant before) {
        Reach reach = clients.reach(client);
        if (reach == Reach.NOTHING) {
            throw new NotFound();
        }
        SignedIn person = currentUser.get();
        List<TimelineEntry> page = timeline.page(client, before, PAGE, reach == Reach.FINAL_NOTES);
        events.publishEvent(AuditFact.read("chart.timeline", null, client.value()));
        return page.stream()
                .map(entry -> entry.note()
                                .filter(note -> !readable(person, note, true))
                                .isPresent()
                        ? entry.withoutNote()
                        : entry)
                .toList();
    }

    /**
     * Final notes before a session, for reading beside the one being written.
     *
     * @param client whose chart
     * @param before the planned start of the session being documented
     * @param limit how many at most
     * @return the notes, the newest first
     * @throws NotFound when clinical content of this chart is not this person's to read
     */
    @MayReadNotes
    public List<ReadableNote> earlier(ClientId client, Instant before, int limit) {
        clients.requireClinical(client);
        List<ReadableNote> earlier = stories.before(client, before, limit);
        if (!earlier.isEmpty()) {
            events.publishEvent(
                    AuditFact.read("note.read.beside", earlier.getFirst().id().value(), client.value()));
        }
        return earlier;
    }

    /**
     * Opens a session in the editor: for writing by the person who conducts it, for reading by whoever may read its
     * note.
     *
     * @param id the session
     * @param client which of its clients; null means the first who came and is for those who may see the session itself, which the
     *     rest of a treatment team may not
     * @return the note, with a draft for its author
     * @throws NotFound when there is nothing here for this person
     */
    @MayReadNotes
    public OpenedNote open(SessionId id, @Nullable ClientId client) {
        Session session = client == null ? sessions.get(id) : sessions.ofClient(id, client);
        ClientId shown = client == null
                ? session.coming().stream()
                        .findFirst()
                        .orElseGet(() -> session.clients().getFirst())
                : client;
        SignedIn person = currentUser.get();
        if (session.isConductedBy(person.account()) && person.isAny(Role.CLINICIAN, Role.TRAINEE)) {
            return writing.open(session, shown);
        }
        ProgressNote note =
                notes.of(id, shown).map(ProgressNotes.WithDraft::note).orElseThrow(NotFound::new);
        readable(note.id());
        return toRead(session, note);
    }

    /**
     * Opens what was entered outside of a session: for writing by its author, for reading by whoever may read it.
     *
     * @param id which
     * @return the entry, with a draft for its author
     * @throws NotFound when there is nothing here for this person
     */
    @MayReadNotes
    public OpenedNote entry(ProgressNoteId id) {
        ProgressNotes.WithDraft found = notes.withDraft(id)
                .filter(note -> note.note().occasion() instanceof Occasion.Contact)
                .orElseThrow(NotFound::new);
        ProgressNote note = found.note();
        SignedIn person = currentUser.get();
        if (NoteRules.onlyTheAuthorWrites(person, note.author())) {
            Instant at = ((Occasion.Contact) note.occasion()).at();
            Set<ClientId> cosigned = cosigning.announced(person, time.dateOf(at), null, Set.of(note.client()));
            return writing.opened(null, found, !cosigned.isEmpty());
        }
        readable(id);
        return toRead(null, note);
    }

    private static OpenedNote toRead(@Nullable Session session, ProgressNote note) {
        return new OpenedNote(
                session, note.occasion(), note.client(), note.id(), note.status(), null, 0, true, List.of(), false);
    }

    /**
     * Opens one note.
     *
     * @param id which
     * @return the note as it was last signed
     * @throws NotFound when it is missing, a draft, or not this person's to read
     */
    public ReadableNote read(ProgressNoteId id) {
        ReadableNote note = readable(id);
        events.publishEvent(
                AuditFact.read("note.read", id.value(), note.client().value()));
        return note;
    }

    private ReadableNote readable(ProgressNoteId id) {
        return stories.one(id).stream()
                .filter(note -> readable(currentUser.get(), note, clients.reach(note.client()) != Reach.NOTHING))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private boolean readable(SignedIn person, ReadableNote note, boolean clinical) {
        // Asked only where the answer decides: it costs a statement a note.
        boolean matters = !note.status().isFinal() || !clinical;
        boolean supervises = matters
                && !person.account().equals(note.author())
                && person.is(Role.SUPERVISOR)
                && supervises(person, note.author(), note);
        return NoteRules.mayRead(person, note.author(), note.status(), clinical, supervises);
    }

    private boolean supervises(SignedIn person, AccountId author, ReadableNote note) {
        Instant started = note.content().content().time().started();
        return started != null && cosigning.mayCosign(person, author, time.dateOf(started));
    }
}
