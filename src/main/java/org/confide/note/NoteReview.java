package org.confide.note;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordProof;
import org.confide.identity.SignedIn;
import org.confide.note.NoteSignature.Capacity;
import org.confide.note.spi.CosignPolicy;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The supervisor's side: reads what was submitted, returns it with a comment, or co-signs it. */
@Service
@MayReviewNotes
@Transactional
public class NoteReview {

    private final ProgressNotes notes;
    private final NoteStories stories;
    private final Waiting waiting;
    private final DraftStore drafts;
    private final EntityManager entities;
    private final Signatures signatures;
    private final CosignPolicy cosigning;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NoteReview(
            ProgressNotes notes,
            NoteStories stories,
            Waiting waiting,
            DraftStore drafts,
            EntityManager entities,
            Signatures signatures,
            CosignPolicy cosigning,
            PracticeTime time,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.notes = notes;
        this.stories = stories;
        this.waiting = waiting;
        this.drafts = drafts;
        this.entities = entities;
        this.signatures = signatures;
        this.cosigning = cosigning;
        this.time = time;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /** {@return what waits for this person's co-signature, the oldest session first, at most 200} */
    public List<WaitingNote> waiting() {
        return waiting.forCosignature(currentUser.id());
    }

    /**
     * Opens a submitted note.
     *
     * @param id which
     * @return the note as it was submitted
     * @throws NotFound when it is not submitted, or not this person's to review
     */
    public ReadableNote open(ProgressNoteId id) {
        ReadableNote note = stories.one(id).stream().findFirst().orElseThrow(NotFound::new);
        requireReviewer(note);
        events.publishEvent(
                AuditFact.read("note.review", id.value(), note.client().value()));
        return note;
    }

    /**
     * What was said about a note on returning it.
     *
     * @param id which note
     * @return the comments, newest first
     * @throws NotFound when it is not this person's to review
     */
    public List<ReturnComment> comments(ProgressNoteId id) {
        requireReviewer(stories.one(id).stream().findFirst().orElseThrow(NotFound::new));
        return notes.comments(id);
    }

    /**
     * Returns a note with a comment. The submitted version stays; its author goes on in a new draft made from it.
     *
     * @param id which note
     * @param version the version before the person's eyes
     * @param section the section the comment is bound to, or null for the note as a whole
     * @param comment what is to be changed, at most 2,000 characters
     * @throws BadInput when the comment is missing or can't be stored
     * @throws WrongNoteStatus when the note is no longer submitted
     * @throws NotFound when it is not this person's to review
     */
    public void returnForChanges(ProgressNoteId id, int version, @Nullable NoteSection section, String comment) {
        ReadableNote read = reviewed(id, version);
        ProgressNote note = notes.findById(id).orElseThrow(NotFound::new);
        note.returned();
        // The trigger refuses a draft for a submitted note, so the status goes first.
        entities.flush();
        SignedIn person = currentUser.get();
        entities.persist(new ReturnComment(
                id, version, person.account(), signatures.nameOf(person), clock.instant(), section, comment));
        drafts.insert(
                new DraftSnapshot(
                        id,
                        read.occasion().session(),
                        read.client(),
                        0,
                        org.confide.shared.Uuid7.next(),
                        read.content().content(),
                        section,
                        0,
                        false),
                read.author(),
                clock.instant());
        events.publishEvent(
                AuditFact.change("note.return", id.value(), note.client().value()));
    }

    /**
     * Co-signs: binds the supervisor's signature to the very hash the author signed.
     *
     * @param id which note
     * @param version the version before the person's eyes
     * @param proof the password, given at most ten minutes ago
     * @throws WrongNoteStatus when the note is no longer submitted
     * @throws NotFound when it is not this person's to review
     */
    public void cosign(ProgressNoteId id, int version, PasswordProof proof) {
        reviewed(id, version);
        ProgressNote note = notes.findById(id).orElseThrow(NotFound::new);
        NoteVersion frozen = notes.lastVersion(id).orElseThrow(NotFound::new);
        note.require("co-sign", NoteStatus.SUBMITTED);
        entities.persist(signatures.sign(id, frozen, proof, currentUser.get(), Capacity.COSIGNER));
        note.cosigned();
        drafts.dropCopies(id);
        events.publishEvent(
                AuditFact.change("note.cosign", id.value(), note.client().value()));
        events.publishEvent(new NoteFrozen(id, note.status(), clock.instant()));
    }

    private ReadableNote reviewed(ProgressNoteId id, int version) {
        ReadableNote note = stories.one(id).stream().findFirst().orElseThrow(NotFound::new);
        requireReviewer(note);
        if (note.versionNumber() != version) {
            throw new WrongNoteStatus("review", note.status());
        }
        return note;
    }

    private void requireReviewer(ReadableNote note) {
        Instant started = note.content().content().time().started();
        LocalDate day = time.dateOf(java.util.Objects.requireNonNull(started));
        if (note.status() == NoteStatus.RETURNED || !cosigning.mayCosign(currentUser.get(), note.author(), day)) {
            throw new NotFound();
        }
    }
}
