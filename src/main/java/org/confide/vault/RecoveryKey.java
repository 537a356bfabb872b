package org.confide.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The practice's recovery key as it is kept: for its private half the officers' shares are needed. */
@Entity
@Immutable
class RecoveryKey {

    @Id
    private UUID id;

    private int version;
    private int needed;
    private byte[] publicKey;
    private byte[] wrapped;

    @Column(columnDefinition = "binary(32)")
    private byte[] keyCheck;

    @Column(columnDefinition = "binary(32)")
    private byte[] kekSeal;

    private UUID madeBy;
    private Instant created;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryKey() {}

    /** Where a recovery key is made: by whom, for which installation under which key file, after which other one. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Maker(UUID installation, byte[] kek, UUID by, int version) {}

    RecoveryKey(UUID id, Maker maker, int needed, byte[] secret, Instant created) {
        RecoveryKeys keys = RecoveryKeys.generate();
        this.id = id;
        this.version = maker.version();
        this.needed = needed;
        this.publicKey = keys.publicKey();
        this.wrapped = keys.wrap(secret, maker.installation(), id);
        this.keyCheck = RecoveryKeys.check(secret, id);
        this.kekSeal = RecoveryKeys.seal(maker.kek(), maker.installation(), id, needed, publicKey);
        this.madeBy = maker.by();
        this.created = created;
    }

    /** {@return whether it is a key that was made here, and no other was put in its place} */
    boolean isGenuine(byte[] kek, UUID installation) {
        return MessageDigest.isEqual(kekSeal, RecoveryKeys.seal(kek, installation, id, needed, publicKey));
    }

    /** {@return whether shares made the right secret} */
    boolean fits(byte[] secret) {
        return MessageDigest.isEqual(keyCheck, RecoveryKeys.check(secret, id));
    }

    /**
     * {@return the key itself}
     *
     * @throws Tampered when the wrapped key was changed
     */
    RecoveryKeys open(byte[] secret, UUID installation) {
        return RecoveryKeys.unwrap(wrapped, secret, installation, id);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    int needed() {
        return needed;
    }

    byte[] publicKey() {
        return publicKey;
    }

    UUID madeBy() {
        return madeBy;
    }

    Instant created() {
        return created;
    }
}
