package org.confide.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an author has keys, how to recognize them, and how often somebody tried to get at them in vain. */
@Entity
class AuthorKey {

    @Id
    private UUID id;

    private UUID authorId;
    private int version;
    private byte[] publicKey;

    @Column(columnDefinition = "binary(32)")
    private byte[] keyCheck;

    private Instant created;
    private int failures;
    private @Nullable Instant pausedUntil;

    @SuppressWarnings("NullAway.Init")
    protected AuthorKey() {}

    AuthorKey(UUID id, UUID authorId, AuthorKeys keys, Instant created) {
        this.id = id;
        this.authorId = authorId;
        this.version = 1;
        this.publicKey = keys.publicKey();
        this.keyCheck = keys.check(id);
        this.created = created;
    }

    /** Keys that come after others of the same author. */
    AuthorKey(UUID id, AuthorKey before, AuthorKeys keys, Instant created) {
        this(id, before.authorId, keys, created);
        this.version = before.version + 1;
    }

    UUID id() {
        return id;
    }

    UUID author() {
        return authorId;
    }

    int version() {
        return version;
    }

    byte[] publicKey() {
        return publicKey;
    }

    byte[] keyCheck() {
        return keyCheck;
    }

    Instant created() {
        return created;
    }

    int failures() {
        return failures;
    }

    @Nullable
    Instant pausedUntil() {
        return pausedUntil;
    }
}
