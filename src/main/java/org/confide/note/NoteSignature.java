package org.confide.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.identity.PasswordProof;
import org.confide.shared.Uuid7;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A signature: an authenticated act bound to the hash of one frozen version, with the moment the password was given.
 * Never an image. Inserted, never changed.
 */
@Entity
@Immutable
@Table(name = "note_signature")
public class NoteSignature implements Persistable<UUID> {

    /** What the signer signs as. */
    public enum Capacity {
        /** Who wrote the note. */
        AUTHOR,
        /** The supervisor who answers for it too. */
        COSIGNER,
        /** Another supervisor, where a service asks for two. */
        SECOND_COSIGNER
    }

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "note_id"))
    private ProgressNoteId note;

    @Column(name = "version_no", nullable = false)
    private int versionNumber;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "signer_id"))
    private AccountId signer;

    @Column(name = "signer_name", nullable = false)
    private String signerName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(16)")
    private Capacity capacity;

    @Column(nullable = false)
    private Instant signed;

    @Column(name = "password_given", nullable = false)
    private Instant passwordGiven;

    @Column(nullable = false, columnDefinition = "binary(32)")
    private byte[] sha256;

    @Column(nullable = false)
    private boolean late;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected NoteSignature() {}

    NoteSignature(
            ProgressNoteId note,
            int versionNumber,
            byte[] sha256,
            PasswordProof proof,
            String signerName,
            Capacity capacity,
            Instant signed,
            boolean late) {
        this.id = Uuid7.next();
        this.note = note;
        this.versionNumber = versionNumber;
        this.sha256 = sha256.clone();
        this.signer = proof.who();
        this.passwordGiven = proof.when();
        this.signerName = signerName;
        this.capacity = capacity;
        this.signed = signed;
        this.late = late;
    }

    /** As it stands in the row that a cursor is on. */
    static NoteSignature stored(ResultSet row) throws SQLException {
        NoteSignature stored = new NoteSignature();
        stored.id = UUID.fromString(row.getString("signature_id"));
        stored.note = new ProgressNoteId(UUID.fromString(row.getString("note_id")));
        stored.versionNumber = row.getInt("version_no");
        stored.signer = new AccountId(UUID.fromString(row.getString("signer_id")));
        stored.signerName = row.getString("signer_name");
        stored.capacity = Capacity.valueOf(row.getString("capacity"));
        stored.signed = row.getTimestamp("signed").toInstant();
        stored.passwordGiven = row.getTimestamp("password_given").toInstant();
        stored.sha256 = row.getBytes("signed_sha256");
        stored.late = row.getBoolean("late");
        return stored;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    /** {@return the number of the version signed} */
    public int versionNumber() {
        return versionNumber;
    }

    /** {@return who signed} */
    public AccountId signer() {
        return signer;
    }

    /** {@return the signer's name and credentials at that time} */
    public String signerName() {
        return signerName;
    }

    /** {@return as what} */
    public Capacity capacity() {
        return capacity;
    }

    /** {@return when} */
    public Instant signed() {
        return signed;
    }

    /** {@return when the password was given for it} */
    public Instant passwordGiven() {
        return passwordGiven;
    }

    /** {@return the hash it is bound to, in hexadecimal} */
    public String hash() {
        return HexFormat.of().formatHex(sha256);
    }

    /** {@return whether it came after the practice's deadline} */
    public boolean late() {
        return late;
    }

    /** {@return the note signed} */
    public ProgressNoteId note() {
        return note;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoteSignature signature && id.equals(signature.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says which note and in what capacity. */
    @Override
    public String toString() {
        return "NoteSignature[" + note.value() + ", " + capacity + "]";
    }
}
