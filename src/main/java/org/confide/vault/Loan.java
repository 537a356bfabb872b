package org.confide.vault;

import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.confide.shared.Uuid7;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A copy of one version of a note, sealed for one other person; what it is bound to can't be changed, its end included. */
@Entity
@Immutable
class Loan {

    /** Why there is a copy. */
    enum Kind {
        /** The author lent it, for training under supervision (45 CFR 164.508(a)(2)(i)(B)). */
        TRAINING,
        /** The officers handed it over. */
        SUCCESSOR
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    private UUID noteId;
    private int versionNo;
    private UUID lenderId;
    private UUID borrowerId;
    private Instant created;
    private @Nullable Instant expires;

    @Column(columnDefinition = "mediumblob")
    private byte[] ciphertext;

    @SuppressWarnings("NullAway.Init")
    protected Loan() {}

    /**
     * What is lent to whom.
     *
     * @param kind why
     * @param note the note
     * @param version which version
     * @param lender its author
     * @param borrower who may read it
     * @param expires until when, or null for no end
     */
    record Terms(
            Kind kind,
            UUID note,
            int version,
            UUID lender,
            UUID borrower,
            @Nullable Instant expires) {}

    Loan(Terms terms, LentText text, byte[] publicKey, UUID installation, Instant created) {
        this.id = Uuid7.next();
        this.kind = terms.kind();
        this.noteId = terms.note();
        this.versionNo = terms.version();
        this.lenderId = terms.lender();
        this.borrowerId = terms.borrower();
        this.created = created;
        this.expires = terms.expires();
        byte[] padded = NoteCipher.pad(text.write());
        try {
            this.ciphertext = TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicKey, RegistryConfiguration.get())
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(padded, associated(installation));
        } catch (GeneralSecurityException damaged) {
            throw new Tampered("a public key");
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /**
     * {@return what it says}
     *
     * @throws Tampered when it was not sealed for these keys on these terms
     */
    LentText open(AuthorKeys keys, UUID installation) {
        try {
            byte[] padded = keys.openSent(ciphertext, associated(installation));
            try {
                return LentText.read(NoteCipher.unpad(padded));
            } finally {
                Arrays.fill(padded, (byte) 0);
            }
        } catch (GeneralSecurityException hidden) {
            throw new Tampered("lent note", id);
        }
    }

    boolean isOver(Instant now) {
        return expires != null && !now.isBefore(expires);
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    UUID note() {
        return noteId;
    }

    int version() {
        return versionNo;
    }

    UUID lender() {
        return lenderId;
    }

    UUID borrower() {
        return borrowerId;
    }

    Instant created() {
        return created;
    }

    @Nullable
    Instant expires() {
        return expires;
    }

    byte[] ciphertext() {
        return ciphertext;
    }

    private byte[] associated(UUID installation) {
        Instant end = expires;
        return Bytes.framed(
                "confide-vault-loan/v1",
                Bytes.of(installation),
                Bytes.of(id),
                Bytes.of(kind.name()),
                Bytes.of(noteId),
                Bytes.of(versionNo),
                Bytes.of(lenderId),
                Bytes.of(borrowerId),
                Bytes.of(
                        end == null
                                ? 0
                                : Math.multiplyExact(end.getEpochSecond(), 1_000_000L) + end.getNano() / 1_000L));
    }
}
