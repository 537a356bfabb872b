package org.confide.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.scheduling.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * The note of one session for one client, or of a contact outside of sessions: whose it is and where it stands. The text is elsewhere: in the
 * draft while it is written, in a frozen version once it is signed.
 */
@Entity
@Table(name = "progress_note")
public class ProgressNote {

    @EmbeddedId
    private ProgressNoteId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id", updatable = false))
    private @Nullable SessionId session;

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_kind", updatable = false, columnDefinition = "varchar(24)")
    private @Nullable ContactKind contactKind;

    @Column(name = "contact_at", updatable = false)
    private @Nullable Instant contactAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id", updatable = false))
    private ClientId client;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id", updatable = false))
    private AccountId author;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(16)")
    private NoteStatus status = NoteStatus.DRAFT;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ProgressNote() {}

    ProgressNote(ProgressNoteId id, Occasion occasion, ClientId client, AccountId author) {
        this.id = id;
        this.session = occasion.session();
        if (occasion instanceof Occasion.Contact contact) {
            this.contactKind = contact.kind();
            this.contactAt = contact.at();
        }
        this.client = client;
        this.author = author;
    }

    /** {@return the note's id} */
    public ProgressNoteId id() {
        return id;
    }

    /** {@return what it documents} */
    public Occasion occasion() {
        return session != null
                ? new Occasion.Held(session)
                : new Occasion.Contact(Objects.requireNonNull(contactKind), Objects.requireNonNull(contactAt));
    }

    /** {@return whose chart it stands in} */
    public ClientId client() {
        return client;
    }

    /** {@return who writes and signs it} */
    public AccountId author() {
        return author;
    }

    /** {@return where it stands} */
    public NoteStatus status() {
        return status;
    }

    void signed() {
        require("sign", NoteStatus.DRAFT, NoteStatus.RETURNED);
        status = NoteStatus.SIGNED;
    }

    void submitted() {
        require("submit", NoteStatus.DRAFT, NoteStatus.RETURNED);
        status = NoteStatus.SUBMITTED;
    }

    void returned() {
        require("return", NoteStatus.SUBMITTED);
        status = NoteStatus.RETURNED;
    }

    void cosigned() {
        require("co-sign", NoteStatus.SUBMITTED);
        status = NoteStatus.COSIGNED;
    }

    void requireFinal(String act) {
        require(act, NoteStatus.SIGNED, NoteStatus.COSIGNED);
    }

    void require(String act, NoteStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw new WrongNoteStatus(act, status);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProgressNote note && id.equals(note.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says which note and where it stands, and nothing of what it says. */
    @Override
    public String toString() {
        return "ProgressNote[" + id.value() + ", " + status + "]";
    }
}
