package org.confide.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An author's keys under one of the things that open them. */
@Entity
@Immutable
class Wrapper {

    @Id
    private UUID id;

    private UUID authorKeyId;
    private String type;
    private String parameters;
    private byte[] ciphertext;
    private Instant created;

    @SuppressWarnings("NullAway.Init")
    protected Wrapper() {}

    Wrapper(UUID id, UUID authorKeyId, String type, String parameters, byte[] ciphertext, Instant created) {
        this.id = id;
        this.authorKeyId = authorKeyId;
        this.type = type;
        this.parameters = parameters;
        this.ciphertext = ciphertext;
        this.created = created;
    }

    UUID id() {
        return id;
    }

    String type() {
        return type;
    }

    String parameters() {
        return parameters;
    }

    byte[] ciphertext() {
        return ciphertext;
    }

    Instant created() {
        return created;
    }

    UUID authorKey() {
        return authorKeyId;
    }
}
