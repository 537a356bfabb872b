package org.confide.note;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.CurrentUser;
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
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the draft of a progress note: opens it, carries each save to the database, throws it away. */
@Service
@MayWriteNotes
public class NoteWriting {

    private final ProgressNotes notes;
    private final DraftStore drafts;
    private final SessionReading sessions;
    private final CosignPolicy cosigning;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate together;

    NoteWriting(
            ProgressNotes notes,
            DraftStore drafts,
            SessionReading sessions,
            CosignPolicy cosigning,
            PracticeTime time,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate together) {
        this.notes = notes;
        this.drafts = drafts;
        this.sessions = sessions;
        this.cosigning = cosigning;
        this.time = time;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
        this.together = together;
    }

    /**
     * Opens a session for writing. Nothing is stored until something is written.
     *
     * @param id the session
     * @param client which of its clients
     * @return the note and its draft; without a draft where it is already signed or submitted
     * @throws NotFound when the session is not this person's to document
     */
    @Transactional
    public OpenedNote open(SessionId id, ClientId client) {
        return open(sessions.get(id), client);
    }

    OpenedNote open(Session session, ClientId client) {
        SignedIn person = currentUser.get();
        if (!session.clients().contains(client) || !session.isConductedBy(person.account())) {
            throw new NotFound();
        }
        boolean cosigned = !cosigning
                .announced(person, time.dateOf(session.start()), session.service(), Set.of(client))
                .isEmpty();
        return notes.of(session.id(), client)
                .map(found -> opened(session, found, cosigned))
                .orElseGet(() -> fresh(person, session, client, cosigned));
    }

    OpenedNote opened(@Nullable Session session, ProgressNotes.WithDraft found, boolean cosigned) {
        ProgressNote note = found.note();
        NoteDraft draft = NoteRules.onlyTheAuthorWrites(currentUser.get(), note.author()) ? found.draft() : null;
        if (draft != null) {
            events.publishEvent(
                    AuditFact.read("note.open", note.id().value(), note.client().value()));
        }
        List<ReturnComment> comments =
                note.status() == NoteStatus.RETURNED && draft != null ? notes.comments(note.id()) : List.of();
        return new OpenedNote(
                session,
                note.occasion(),
                note.client(),
                note.id(),
                note.status(),
                draft,
                found.copies(),
                true,
                comments,
                cosigned || note.status() == NoteStatus.RETURNED);
    }

    private OpenedNote fresh(SignedIn person, Session session, ClientId client, boolean cosigned) {
        ProgressNoteId id = ProgressNoteId.next();
        NoteDraft draft = null;
        if (NoteRules.onlyTheConductorWrites(person, session)) {
            draft = new NoteDraft(id, person.account(), NoteFormats.USUAL, session.service(), clock.instant());
        }
        return new OpenedNote(
                session,
                new Occasion.Held(session.id()),
                client,
                id,
                NoteStatus.DRAFT,
                draft,
                0,
                false,
                List.of(),
                cosigned);
    }

    /**
     * Saves a draft on top of the revision it was made from. Saving the same snapshot again changes nothing.
     *
     * @param draft what to save
     * @return when it was saved
     * @throws DraftConflict when another window saved in between
     * @throws WrongNoteStatus when the note was signed or submitted meanwhile
     * @throws NotFound when it is not this person's to write
     */
    public Instant save(DraftSnapshot draft) {
        draft.content().require();
        // Most saves are one statement, which stands alone: a transaction takes three more trips to the server.
        return draft.revision() == 0 || draft.beginsSpell()
                ? Objects.requireNonNull(together.execute(status -> written(draft)))
                : written(draft);
    }

    private Instant written(DraftSnapshot draft) {
        SignedIn person = currentUser.get();
        Instant now = clock.instant();
        boolean saved =
                draft.revision() == 0 ? begin(draft, person, now) : drafts.update(draft, person.account(), now) == 1;
        if (!saved) {
            return afterAll(draft, person);
        }
        if (draft.beginsSpell()) {
            events.publishEvent(AuditFact.change(
                    "note.write", draft.note().value(), draft.client().value()));
        }
        return now;
    }

    private boolean begin(DraftSnapshot draft, SignedIn person, Instant now) {
        if (found(draft).isPresent()) {
            return false;
        }
        // What happened outside of a session is begun from the chart, so it is there before its first save.
        Session session = sessions.get(Optional.ofNullable(draft.session()).orElseThrow(NotFound::new));
        if (!NoteRules.onlyTheConductorWrites(person, session)
                || !session.clients().contains(draft.client())) {
            throw new NotFound();
        }
        try {
            notes.saveAndFlush(
                    new ProgressNote(draft.note(), new Occasion.Held(session.id()), draft.client(), person.account()));
        } catch (DataIntegrityViolationException otherWindowWasFaster) {
            throw new DraftNotReached(otherWindowWasFaster);
        }
        drafts.insert(draft, person.account(), now);
        return true;
    }

    /** Why a save found nothing to build on: it was made already, another window was faster, or the note is closed. */
    private Instant afterAll(DraftSnapshot draft, SignedIn person) {
        ProgressNotes.WithDraft found = found(draft).orElseThrow(NotFound::new);
        if (!NoteRules.onlyTheAuthorWrites(person, found.note().author())) {
            throw new NotFound();
        }
        NoteDraft theirs = found.draft();
        if (theirs == null) {
            throw new WrongNoteStatus("read", found.note().status());
        }
        if (theirs.isSavedBy(draft.saveId())) {
            return theirs.saved();
        }
        throw new DraftConflict(theirs);
    }

    private Optional<ProgressNotes.WithDraft> found(DraftSnapshot draft) {
        return draft.session() == null ? notes.withDraft(draft.note()) : notes.of(draft.session(), draft.client());
    }

    /**
     * Puts what one window had typed beside the draft, where another window was faster.
     *
     * @param note which note
     * @param content what was typed
     * @throws NotFound when it is not this person's to write
     */
    @Transactional
    public void keepCopy(ProgressNoteId note, DraftContent content) {
        requireOwn(note);
        content.require();
        drafts.keepCopy(note, currentUser.id(), content, clock.instant());
    }

    /**
     * What this person put aside.
     *
     * @param note which note
     * @return the copies, oldest first; they go when the note is signed
     */
    @Transactional
    public List<DraftCopy> copies(ProgressNoteId note) {
        List<DraftCopy> copies = drafts.copies(note, currentUser.id());
        if (!copies.isEmpty()) {
            events.publishEvent(AuditFact.read("note.read.copies", note.value(), null));
        }
        return copies;
    }

    /**
     * Throws a draft away that was never signed.
     *
     * @param note which note
     * @throws NotFound when it is not this person's to write
     * @throws WrongNoteStatus when it was signed, submitted or returned: then it stays
     */
    @Transactional
    public void discard(ProgressNoteId note) {
        ProgressNote found = requireOwn(note);
        found.require("discard", NoteStatus.DRAFT);
        drafts.dropWithCopies(note);
        notes.delete(note);
        events.publishEvent(
                AuditFact.change("note.discard", note.value(), found.client().value()));
    }

    private ProgressNote requireOwn(ProgressNoteId id) {
        ProgressNote note = notes.findById(id).orElseThrow(NotFound::new);
        if (!NoteRules.onlyTheAuthorWrites(currentUser.get(), note.author())) {
            throw new NotFound();
        }
        return note;
    }
}
