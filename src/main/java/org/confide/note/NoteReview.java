package org.confide.note;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.confide.client.ClientAccess;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordProof;
import org.confide.identity.SignedIn;
import org.confide.note.NoteSignature.Capacity;
import org.confide.note.spi.CosignPolicy;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The supervisor's side: reads what was submitted, returns it with what is to be changed, or co-signs it. */
@Service
@MayReviewNotes
@Transactional
public class NoteReview {

    private final ProgressNotes notes;
    private final NoteStories stories;
    private final DraftStore drafts;
    private final EntityManager entities;
    private final Signatures signatures;
    private final CosignPolicy cosigning;
    private final ClientAccess clients;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NoteReview(
            ProgressNotes notes,
            NoteStories stories,
            DraftStore drafts,
            EntityManager entities,
            Signatures signatures,
            CosignPolicy cosigning,
            ClientAccess clients,
            PracticeTime time,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.notes = notes;
        this.stories = stories;
        this.drafts = drafts;
        this.entities = entities;
        this.signatures = signatures;
        this.cosigning = cosigning;
        this.clients = clients;
        this.time = time;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
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
     * What a resubmitted note said when it was returned.
     *
     * @param note the note as it was opened
     * @return the version before, or nothing where this is the first
     * @throws NotFound when it is not this person's to review
     */
    public Optional<FrozenNote> asReturned(ReadableNote note) {
        requireReviewer(note);
        Optional<FrozenNote> before =
                notes.version(note.id(), note.versionNumber() - 1).map(NoteVersion::content);
        before.ifPresent(version -> events.publishEvent(AuditFact.read(
                "note.read.before", note.id().value(), note.client().value())));
        return before;
    }

    /**
     * The client's last final notes, for reading beside the one under review. A reviewer to whom the chart is not open,
     * such as one who stands in for somebody, sees those of the same author.
     *
     * @param note the note as it was opened
     * @param limit how many at most
     * @return the notes, the newest first
     * @throws NotFound when it is not this person's to review
     */
    public List<ReadableNote> earlier(ReadableNote note, int limit) {
        requireReviewer(note);
        boolean open = clients.clinical(note.client());
        Instant started =
                java.util.Objects.requireNonNull(note.content().content().time().started());
        List<ReadableNote> earlier = stories.before(note.client(), started, limit).stream()
                .filter(each -> open || each.author().equals(note.author()))
                .filter(each -> !each.id().equals(note.id()))
                .toList();
        if (!earlier.isEmpty()) {
            events.publishEvent(AuditFact.read(
                    "note.read.beside",
                    earlier.getFirst().id().value(),
                    note.client().value()));
        }
        return earlier;
    }

    /**
     * Returns a note with the changes it needs. The submitted version stays; its author goes on in a new draft made from
     * it.
     *
     * @param id which note
     * @param version the version before the person's eyes
     * @param changes what is to be changed, at least one thing
     * @throws BadInput when nothing is said, or something that can't be stored
     * @throws WrongNoteStatus when the note is no longer submitted
     * @throws NotFound when it is not this person's to review
     */
    public void returnForChanges(ProgressNoteId id, int version, List<RequiredChange> changes) {
        if (changes.isEmpty()) {
            throw new BadInput("comment", "Say what is to be changed.");
        }
        ReadableNote read = reviewed(id, version);
        ProgressNote note = notes.findById(id).orElseThrow(NotFound::new);
        note.returned();
        // The trigger refuses a draft for a submitted note, so the status goes first.
        entities.flush();
        SignedIn person = currentUser.get();
        String name = signatures.nameOf(person);
        Instant now = afterSignaturesOf(read);
        changes.forEach(
                change -> entities.persist(new ReturnComment(id, version, person.account(), name, now, change)));
        drafts.insert(
                new DraftSnapshot(
                        id,
                        read.occasion().session(),
                        read.client(),
                        0,
                        org.confide.shared.Uuid7.next(),
                        read.content().content(),
                        changes.getFirst().section(),
                        0,
                        false),
                read.author(),
                now);
        events.publishEvent(
                AuditFact.change("note.return", id.value(), note.client().value()));
    }

    /**
     * Co-signs: binds the supervisor's signature to the very hash the author signed. The note is final with the last
     * signature its service asks for.
     *
     * @param id which note
     * @param version the version before the person's eyes
     * @param proof the password, given at most ten minutes ago
     * @return where the note stands now: co-signed, or still submitted where another supervisor has to sign too
     * @throws BadInput when this person has signed this version already
     * @throws WrongNoteStatus when the note is no longer submitted
     * @throws NotFound when it is not this person's to review
     */
    public NoteStatus cosign(ProgressNoteId id, int version, PasswordProof proof) {
        ReadableNote read = reviewed(id, version);
        ProgressNote note = notes.findById(id).orElseThrow(NotFound::new);
        NoteVersion frozen = notes.lastVersion(id).orElseThrow(NotFound::new);
        note.require("co-sign", NoteStatus.SUBMITTED);
        int given = requireUnsigned(read);
        Instant now = afterSignaturesOf(read);
        entities.persist(signatures.sign(
                frozen, proof, currentUser.get(), given == 0 ? Capacity.COSIGNER : Capacity.SECOND_COSIGNER, now));
        events.publishEvent(
                AuditFact.change("note.cosign", id.value(), note.client().value()));
        if (given + 1
                < cosigning.cosignaturesOfSubmitted(read.content().content().service())) {
            // Two who sign at the same moment must not both be the first.
            entities.lock(note, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            return note.status();
        }
        note.cosigned();
        drafts.dropCopies(id);
        events.publishEvent(new NoteFrozen(id, note.status(), now));
        return note.status();
    }

    private Instant afterSignaturesOf(ReadableNote note) {
        return Chronology.after(clock, note.signatures().stream().map(NoteSignature::signed));
    }

    /** How many co-signatures this version has, none of them this person's. */
    private int requireUnsigned(ReadableNote note) {
        if (note.signatures().stream().anyMatch(each -> each.signer().equals(currentUser.id()))) {
            throw new BadInput("note", "You have signed this version. The other signature is another supervisor's.");
        }
        return (int) note.signatures().stream()
                .filter(signature -> signature.capacity() != Capacity.AUTHOR)
                .count();
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
