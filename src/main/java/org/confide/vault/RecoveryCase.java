package org.confide.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A case in which the officers are to bring an author's keys back. What is in it can't be changed by anybody. */
@Entity
@Immutable
class RecoveryCase {

    @Id
    private UUID id;

    private UUID authorId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RecoveryReason reason;

    private UUID openedBy;
    private @Nullable UUID successorId;
    private byte[] particulars;
    private Instant created;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryCase() {}

    /**
     * Who a case concerns.
     *
     * @param author whose keys
     * @param openedBy who opened it
     * @param successor who gets copies, or null
     */
    record People(UUID author, UUID openedBy, @Nullable UUID successor) {}

    /**
     * What stands over what a case is about, and can't be changed without its being lost.
     *
     * @param installation the installation
     * @param id the case
     * @param people whom it concerns
     * @param reason why
     */
    record Heading(UUID installation, UUID id, People people, RecoveryReason reason) {

        private byte[] associated() {
            UUID successor = people.successor();
            return Bytes.framed(
                    "confide-vault-case/v1",
                    Bytes.of(installation),
                    Bytes.of(id),
                    Bytes.of(people.author()),
                    Bytes.of(reason.name()),
                    Bytes.of(people.openedBy()),
                    successor == null ? new byte[0] : Bytes.of(successor));
        }
    }

    RecoveryCase(
            UUID id,
            People people,
            RecoveryReason reason,
            Particulars about,
            byte[] kek,
            UUID installation,
            Instant created) {
        this.id = id;
        this.authorId = people.author();
        this.reason = reason;
        this.openedBy = people.openedBy();
        this.successorId = people.successor();
        this.created = created;
        this.particulars = seal(new Heading(installation, id, people, reason), about.write(), kek);
    }

    /**
     * {@return what it is about}
     *
     * @throws Tampered when somebody changed the case, the people in it included
     */
    Particulars particulars(byte[] kek, UUID installation) {
        People people = new People(authorId, openedBy, successorId);
        return Particulars.read(open(new Heading(installation, id, people, reason), particulars, kek));
    }

    UUID id() {
        return id;
    }

    UUID author() {
        return authorId;
    }

    RecoveryReason reason() {
        return reason;
    }

    UUID openedBy() {
        return openedBy;
    }

    @Nullable
    UUID successor() {
        return successorId;
    }

    Instant created() {
        return created;
    }

    /** {@return whether the author asked for it: then nobody has to be waited for} */
    boolean isTheAuthorsOwn() {
        return reason == RecoveryReason.FORGOTTEN && openedBy.equals(authorId);
    }

    /** {@return what a case is about, sealed under the key file for this heading} */
    static byte[] seal(Heading heading, byte[] about, byte[] kek) {
        try {
            return cipher(kek, heading.id()).encrypt(about, heading.associated());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /**
     * {@return what a case is about}
     *
     * @throws Tampered when it was not sealed under this key for this heading
     */
    static byte[] open(Heading heading, byte[] sealed, byte[] kek) {
        try {
            return cipher(kek, heading.id()).decrypt(sealed, heading.associated());
        } catch (GeneralSecurityException changed) {
            throw new Tampered("recovery case", heading.id());
        }
    }

    private static AesGcmJce cipher(byte[] kek, UUID id) throws GeneralSecurityException {
        return new AesGcmJce(
                Hkdf.computeHkdf("HMACSHA256", kek, Bytes.of(id), Bytes.of("confide/vault/case/v1|" + id), 32));
    }
}
