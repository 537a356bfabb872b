package org.confide.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What is being written, sealed. Changed by one conditional update, never through the entity. */
@Entity
class NoteDraft {

    @Id
    private UUID noteId;

    private long counter;
    private int akVersion;
    private Instant saved;

    @Column(columnDefinition = "mediumblob")
    private byte[] ciphertext;

    @SuppressWarnings("NullAway.Init")
    protected NoteDraft() {}

    NoteDraft(SealedText sealed, Instant saved) {
        this.noteId = sealed.place().note();
        this.counter = sealed.number();
        this.akVersion = sealed.akVersion();
        this.saved = saved;
        this.ciphertext = sealed.ciphertext();
    }

    UUID note() {
        return noteId;
    }

    long counter() {
        return counter;
    }

    int akVersion() {
        return akVersion;
    }

    Instant saved() {
        return saved;
    }

    byte[] ciphertext() {
        return ciphertext;
    }
}
