package org.confide.note;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordProof;
import org.confide.identity.SignedIn;
import org.confide.note.NoteSignature.Capacity;
import org.confide.note.NoteToSign.Moment;
import org.confide.note.spi.CosignPolicy;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.ServiceId;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs a note: copies the draft into a frozen version, binds the author's signature to its hash, deletes the draft.
 * All of it happens or nothing. Where a co-signature is due, this is the submission.
 */
@Service
@MayWriteNotes
public class NoteSigning {

    private final ProgressNotes notes;
    private final DraftStore drafts;
    private final EntityManager entities;
    private final BeforeSigning checks;
    private final Signatures signatures;
    private final CosignPolicy cosigning;
    private final NoteStories stories;
    private final ServiceCatalogue services;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NoteSigning(
            ProgressNotes notes,
            DraftStore drafts,
            EntityManager entities,
            BeforeSigning checks,
            Signatures signatures,
            CosignPolicy cosigning,
            NoteStories stories,
            ServiceCatalogue services,
            PracticeTime time,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.notes = notes;
        this.drafts = drafts;
        this.entities = entities;
        this.checks = checks;
        this.signatures = signatures;
        this.cosigning = cosigning;
        this.stories = stories;
        this.services = services;
        this.time = time;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Signs or submits the draft as it was last saved.
     *
     * @param id which note
     * @param revision the revision the person has before their eyes
     * @param proof the password just given
     * @return where the note stands now: signed, or submitted where the supervisor has to sign too
     * @throws DraftConflict when another window saved a later revision
     * @throws WrongNoteStatus when it was signed meanwhile
     * @throws BadInput when something is missing, or the person's licence does not cover the day
     * @throws NotFound when it is not this person's to sign
     */
    @Transactional
    public NoteStatus sign(ProgressNoteId id, long revision, PasswordProof proof) {
        SignedIn person = currentUser.get();
        ProgressNotes.WithDraft found = notes.withDraft(id).orElseThrow(NotFound::new);
        ProgressNote note = found.note();
        if (!NoteRules.onlyTheAuthorWrites(person, note.author())) {
            throw new NotFound();
        }
        note.require("sign", NoteStatus.DRAFT, NoteStatus.RETURNED);
        NoteDraft draft = found.draft();
        if (draft == null || draft.revision() != revision) {
            throw draft == null ? new WrongNoteStatus("sign", note.status()) : new DraftConflict(draft);
        }
        LocalDate day = time.dateOf(Objects.requireNonNullElseGet(draft.time().started(), clock::instant));
        requireComplete(note, draft.content(), day);
        boolean submit = requireEntitled(person, note, draft, day);

        Instant now = Chronology.after(clock, Stream.of(draft.saved()));
        NoteVersion version = freeze(note, draft, now);
        entities.persist(version);
        entities.persist(signatures.sign(version, proof, person, Capacity.AUTHOR, now));
        if (submit) {
            note.submitted();
            drafts.drop(id);
        } else {
            note.signed();
            drafts.dropWithCopies(id);
        }
        events.publishEvent(AuditFact.change(
                submit ? "note.submit" : "note.sign", id.value(), note.client().value()));
        events.publishEvent(new NoteFrozen(id, note.status(), now));
        return note.status();
    }

    private void requireComplete(ProgressNote note, DraftContent content, LocalDate day) {
        NoteToSign looked = new NoteToSign(
                note.occasion(), note.client(), note.author(), day, () -> lastBefore(note, content), Moment.SIGNING);
        List<Finding> missing = checks.of(looked).missing(content);
        if (!missing.isEmpty()) {
            throw new BadInput("note", missing.getFirst().words() + ". Nothing was signed.");
        }
    }

    private Optional<NoteToSign.Last> lastBefore(ProgressNote note, DraftContent content) {
        Instant before = Objects.requireNonNull(content.time().started());
        return stories.before(note.client(), before, 1).stream()
                .map(last -> last.content().content())
                .map(last -> new NoteToSign.Last(
                        new Likeness(last),
                        time.date(Objects.requireNonNull(last.time().started()))))
                .findFirst();
    }

    private boolean requireEntitled(SignedIn person, ProgressNote note, NoteDraft draft, LocalDate day) {
        int cosignatures = cosigning.cosignatures(person, day, draft.service(), note.client(), note.id());
        // What a supervisor returned goes back to one, whatever the policy has become meanwhile.
        boolean submit = cosignatures > 0 || note.status() == NoteStatus.RETURNED;
        if (submit && cosigning.cosigners(person.account(), day) < Math.max(1, cosignatures)) {
            throw new BadInput("note", tooFew(cosignatures));
        }
        return submit;
    }

    private static String tooFew(int cosignatures) {
        return cosignatures > 1
                ? "This service needs two supervisors' signatures, and fewer are entered for you on that day. Your text is"
                        + " saved. Ask your administrator to enter the supervision."
                : "No supervisor is entered for you on that day, so nobody could co-sign. Your text is saved. Ask your"
                        + " administrator to enter the supervision.";
    }

    private NoteVersion freeze(ProgressNote note, NoteDraft draft, Instant now) {
        ServiceId service = draft.service();
        FrozenNote frozen = new FrozenNote(
                note.occasion(),
                note.client(),
                note.author(),
                service == null
                        ? note.occasion().label()
                        : services.get(service).label(),
                draft.content());
        int number = note.status() == NoteStatus.RETURNED
                ? notes.lastVersion(note.id()).map(NoteVersion::number).orElse(0) + 1
                : 1;
        return new NoteVersion(note.id(), number, frozen, now);
    }
}
