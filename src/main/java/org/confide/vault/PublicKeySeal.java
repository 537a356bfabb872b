package org.confide.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a public key in the database is the one its author made, as seen by the author's own keys. */
@Entity
@Immutable
class PublicKeySeal {

    @Id
    private UUID authorKeyId;

    @Column(columnDefinition = "binary(32)")
    private byte[] seal;

    private Instant created;

    @SuppressWarnings("NullAway.Init")
    protected PublicKeySeal() {}

    PublicKeySeal(AuthorKey row, byte[] kek, UUID installation, Instant created) {
        this.authorKeyId = row.id();
        this.seal = seal(row, kek, installation);
        this.created = created;
    }

    boolean fits(AuthorKey row, byte[] kek, UUID installation) {
        return MessageDigest.isEqual(seal, seal(row, kek, installation));
    }

    UUID authorKey() {
        return authorKeyId;
    }

    Instant created() {
        return created;
    }

    private static byte[] seal(AuthorKey row, byte[] kek, UUID installation) {
        return seal(kek, installation, row.id(), row.author(), row.publicKey());
    }

    /** {@return what binds a public key to the key file} */
    static byte[] seal(byte[] kek, UUID installation, UUID authorKey, UUID author, byte[] publicKey) {
        return Bytes.hmac(
                kek,
                Bytes.framed(
                        "confide/vault/public-key/v1",
                        Bytes.of(installation),
                        Bytes.of(authorKey),
                        Bytes.of(author),
                        publicKey));
    }
}
