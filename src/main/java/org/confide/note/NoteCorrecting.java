package org.confide.note;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.confide.client.ClientAccess;
import org.confide.client.ClientId;
import org.confide.client.Reach;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordProof;
import org.confide.identity.SignedIn;
import org.confide.identity.WrongPassword;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.Session;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionReading;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects what was written in the wrong chart. The note is kept, never changed and never deleted; it leaves the places
 * where it misleads, and its session waits for a note again. Its author and the privacy officer can still read it.
 */
@Service
@MayReadFinalNotes
@Transactional
public class NoteCorrecting {

    private final ProgressNotes notes;
    private final NoteStories stories;
    private final NoteWriting writing;
    private final BeforeSigning checks;
    private final SessionReading sessions;
    private final ClientAccess clients;
    private final EntityManager entities;
    private final Signatures signatures;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    NoteCorrecting(
            ProgressNotes notes,
            NoteStories stories,
            NoteWriting writing,
            BeforeSigning checks,
            SessionReading sessions,
            ClientAccess clients,
            EntityManager entities,
            Signatures signatures,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.notes = notes;
        this.stories = stories;
        this.writing = writing;
        this.checks = checks;
        this.sessions = sessions;
        this.clients = clients;
        this.entities = entities;
        this.signatures = signatures;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Tells whether the person who is signed in may say that a note they read stands in the wrong chart.
     *
     * @param note the note as it is read
     * @return whether they signed it or answer for privacy, and it is final
     */
    public boolean mayMark(ReadableNote note) {
        return NoteRules.signersAndThePrivacyOfficerMark(currentUser.get(), isSigner(note), note.status());
    }

    /**
     * Says that a final note stands in the wrong chart.
     *
     * @param id which note
     * @param reason how it came there, at most 300 characters
     * @param proof the password just given
     * @throws BadInput when the reason is missing or can't be stored
     * @throws NotFound when it is missing, marked already, or not this person's to mark
     */
    public void mark(ProgressNoteId id, String reason, PasswordProof proof) {
        SignedIn person = currentUser.get();
        ReadableNote note = stories.one(id).stream()
                .filter(found -> isSigner(found) || clients.reach(found.client()) != Reach.NOTHING)
                .filter(this::mayMark)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!proof.countsFor(person.account())) {
            throw new WrongPassword();
        }
        entities.persist(new EnteredInError(id, person.account(), signatures.nameOf(person), time.now(), reason));
        entities.flush();
        events.publishEvent(AuditFact.change(
                "note.entered-in-error", id.value(), note.client().value()));
    }

    /**
     * The notes of a session, or of a contact outside of one, that stand in the wrong chart.
     *
     * @param occasion what they were written for
     * @param client in whose chart they stand
     * @return the notes, the first marked first
     * @throws NotFound when there is none, or none that this person may read
     */
    public List<NoteInError> inError(Occasion occasion, ClientId client) {
        List<NoteInError> read = stories.inError(occasion, client).stream()
                .filter(note -> NoteRules.theAuthorAndThePrivacyOfficerReadWhatIsInError(
                        currentUser.get(), note.author(), clients.reach(client) != Reach.NOTHING))
                .map(note ->
                        new NoteInError(note, Objects.requireNonNull(entities.find(EnteredInError.class, note.id()))))
                .sorted(java.util.Comparator.comparing(each -> each.error().marked()))
                .toList();
        if (read.isEmpty()) {
            throw new NotFound();
        }
        read.forEach(each -> events.publishEvent(
                AuditFact.read("note.read.in-error", each.note().id().value(), client.value())));
        return read;
    }

    /**
     * Copies the text of one's note that stands in the wrong chart into a new draft of the right session. Times, place
     * and presence are documented anew, and every section counts as brought forward until it is looked at.
     *
     * @param read the note as it is read
     * @param target the session the text belongs to
     * @param client whose chart that is
     * @throws BadInput when a note of that session was begun already
     * @throws NotFound when either is not this person's
     */
    @MayWriteNotes
    public void copy(ReadableNote read, SessionId target, ClientId client) {
        ReadableNote note = stories.inError(read.occasion(), read.client()).stream()
                .filter(found -> found.id().equals(read.id()))
                .filter(found -> NoteRules.onlyTheAuthorWrites(currentUser.get(), found.author()))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (notes.of(target, client).isPresent()) {
            throw new BadInput("session", "A note of that session was begun already. Choose another session.");
        }
        DraftContent content = moved(note.content().content(), sessions.get(target));
        writing.save(new DraftSnapshot(
                ProgressNoteId.next(),
                target,
                client,
                0,
                UUID.randomUUID(),
                content,
                null,
                checks.missing(content).size(),
                true));
        events.publishEvent(AuditFact.change(
                "note.copy-out-of-error", note.id().value(), note.client().value()));
    }

    private DraftContent moved(DraftContent text, Session target) {
        Instant started = text.time().started();
        Map<NoteSection, String> forward = new EnumMap<>(NoteSection.class);
        text.sections()
                .keySet()
                .forEach(section -> forward.put(section, started == null ? "before" : time.date(started)));
        return new DraftContent(
                text.isOfContact() ? NoteFormats.USUAL : text.format(),
                DocumentedTime.NONE,
                false,
                target.service(),
                null,
                false,
                Set.of(),
                text.sections(),
                forward);
    }

    private boolean isSigner(ReadableNote note) {
        return note.signatures().stream()
                .anyMatch(signature -> signature.signer().equals(currentUser.id()));
    }
}
