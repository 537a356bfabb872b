package org.confide.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * What a note said when its author left it. It is never deleted and says the same for good; only renewed keys seal it
 * anew, by one conditional update, never through the entity.
 */
@Entity
class NoteVersion {

    @Id
    private UUID id;

    private UUID noteId;
    private int versionNo;
    private int akVersion;
    private Instant created;

    @Column(columnDefinition = "mediumblob")
    private byte[] ciphertext;

    @Column(columnDefinition = "binary(32)")
    private byte[] prevCtHash;

    @SuppressWarnings("NullAway.Init")
    protected NoteVersion() {}

    NoteVersion(SealedText sealed, Instant created, byte[] prevCtHash) {
        this.id = sealed.id();
        this.noteId = sealed.place().note();
        this.versionNo = (int) sealed.number();
        this.akVersion = sealed.akVersion();
        this.created = created;
        this.ciphertext = sealed.ciphertext();
        this.prevCtHash = prevCtHash;
    }

    UUID id() {
        return id;
    }

    UUID note() {
        return noteId;
    }

    int number() {
        return versionNo;
    }

    int akVersion() {
        return akVersion;
    }

    Instant created() {
        return created;
    }

    byte[] ciphertext() {
        return ciphertext;
    }

    byte[] previousHash() {
        return prevCtHash;
    }
}
