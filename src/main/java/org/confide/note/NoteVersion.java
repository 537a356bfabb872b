package org.confide.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.confide.shared.Uuid7;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A frozen text of a note: inserted when it is signed or submitted, never changed. */
@Entity
@Immutable
@Table(name = "progress_note_version")
class NoteVersion implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "note_id"))
    private ProgressNoteId note;

    @Column(name = "version_no", nullable = false)
    private int number;

    @Column(nullable = false, columnDefinition = "longtext")
    private String canonical;

    @Column(nullable = false, columnDefinition = "binary(32)")
    private byte[] sha256;

    @Column(nullable = false)
    private Instant frozen;

    /** What the canonical form says, where it was just made and need not be read back. */
    @Transient
    private @Nullable FrozenNote content;

    @SuppressWarnings("NullAway.Init")
    protected NoteVersion() {}

    NoteVersion(ProgressNoteId note, int number, FrozenNote content, Instant frozen) {
        this.id = Uuid7.next();
        this.note = note;
        this.number = number;
        this.content = content;
        this.canonical = content.canonical();
        this.sha256 = FrozenNote.hash(canonical);
        this.frozen = frozen;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Rows are only ever inserted, so that saving needs no look first. */
    @Override
    public boolean isNew() {
        return true;
    }

    ProgressNoteId note() {
        return note;
    }

    int number() {
        return number;
    }

    byte[] sha256() {
        return sha256.clone();
    }

    Instant frozen() {
        return frozen;
    }

    FrozenNote content() {
        return content == null ? FrozenNote.of(canonical) : content;
    }

    /** Whether the text is the one that was hashed. */
    boolean isIntact() {
        return Arrays.equals(sha256, FrozenNote.hash(canonical));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoteVersion version && id.equals(version.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "NoteVersion[" + note.value() + ", " + number + "]";
    }
}
