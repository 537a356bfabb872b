package org.confide.note;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordProof;
import org.confide.identity.SignedIn;
import org.confide.identity.WrongPassword;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds addenda to final notes. */
@Service
@MayReadNotes
public class NoteAmending {

    private final ProgressNotes notes;
    private final EntityManager entities;
    private final Signatures signatures;
    private final BeforeSigning checks;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NoteAmending(
            ProgressNotes notes,
            EntityManager entities,
            Signatures signatures,
            BeforeSigning checks,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.notes = notes;
        this.entities = entities;
        this.signatures = signatures;
        this.checks = checks;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Tells whether the person who is signed in may add to a note.
     *
     * @param note the note as it is read
     * @return whether they signed it and it is final
     */
    public boolean mayAmend(ReadableNote note) {
        return NoteRules.onlyASignerAmends(isSigner(note.signatures()), note.status());
    }

    /**
     * Looks at what is about to be added.
     *
     * @param note the note as it is read
     * @param text what is to be added
     * @return what is worth a look before, in sentences without a full stop; it can be added all the same
     */
    public List<String> worthALook(ReadableNote note, String text) {
        return mayAmend(note)
                ? checks.addendum(note, currentUser.id(), text).stream()
                        .map(Finding::words)
                        .toList()
                : List.of();
    }

    /**
     * Adds an addendum below a final note.
     *
     * @param id which note
     * @param reason why, at most 300 characters
     * @param text what, at most 20,000 characters
     * @param proof the password just given
     * @throws BadInput when reason or text is missing or can't be stored
     * @throws WrongNoteStatus when the note is not final
     * @throws NotFound when it is not this person's to add to
     */
    @Transactional
    public void add(ProgressNoteId id, String reason, String text, PasswordProof proof) {
        SignedIn person = currentUser.get();
        ProgressNote note = notes.findById(id).orElseThrow(NotFound::new);
        List<NoteSignature> given = notes.signatures(List.of(id));
        if (!isSigner(given)) {
            throw new NotFound();
        }
        note.requireFinal("add to");
        if (!proof.countsFor(person.account())) {
            throw new WrongPassword();
        }
        Instant now = Chronology.after(
                clock, Stream.concat(given.stream().map(NoteSignature::signed), notes.lastAddendum(id).stream()));
        Addendum addendum = new Addendum(id, person.account(), signatures.nameOf(person), now, reason, text);
        entities.persist(addendum);
        events.publishEvent(
                AuditFact.change("note.addendum", id.value(), note.client().value()));
    }

    private boolean isSigner(List<NoteSignature> given) {
        return given.stream().anyMatch(signature -> signature.signer().equals(currentUser.id()));
    }
}
