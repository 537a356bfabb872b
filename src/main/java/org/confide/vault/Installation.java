package org.confide.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Says which key file belongs to this database. */
@Entity
@Immutable
class Installation {

    @Id
    private UUID id;

    @Column(columnDefinition = "binary(32)")
    private byte[] kekCheck;

    private Instant created;
    private @Nullable Instant rotated;

    @SuppressWarnings("NullAway.Init")
    protected Installation() {}

    Installation(UUID id, byte[] kekCheck, Instant created) {
        this.id = id;
        this.kekCheck = kekCheck;
        this.created = created;
    }

    UUID id() {
        return id;
    }

    byte[] kekCheck() {
        return kekCheck;
    }

    Instant created() {
        return created;
    }

    /** {@return when the key file was replaced last, or null where it never was} */
    @Nullable
    Instant rotated() {
        return rotated;
    }
}
