package org.confide.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.confide.shared.Uuid7;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the vault's own log; its hash covers the line before it, author by author. */
@Entity
@Table(name = "access_log")
@Immutable
class LogLine {

    static final String SET_UP = "SET_UP";
    static final String UNLOCK = "UNLOCK";
    static final String READ = "READ";
    static final String VERSION = "VERSION";
    static final String PASSPHRASE = "PASSPHRASE";
    static final String ESCROW = "ESCROW";
    static final String LOAN = "LOAN";
    static final String RECALL = "RECALL";
    static final String LOAN_READ = "LOAN_READ";
    /** Keys were renewed. */
    static final String RENEW = "RENEW";
    /** A version was sealed anew with renewed keys; the hash is that of its bytes from then on. */
    static final String RESEAL = "RESEAL";
    /** The same keys were wrapped anew, under the same passphrase. */
    static final String REWRAP = "REWRAP";

    @Id
    private UUID id;

    private UUID authorId;
    private int lineNo;
    private Instant at;
    private String kind;
    private @Nullable UUID noteId;

    @Column(columnDefinition = "binary(32)")
    private byte @Nullable [] clientRef;

    private @Nullable Integer versionNo;

    @Column(columnDefinition = "binary(32)")
    private byte @Nullable [] ctHash;

    @Column(columnDefinition = "binary(32)")
    private byte[] lineHash;

    @SuppressWarnings("NullAway.Init")
    protected LogLine() {}

    /** What happened, before it has its place in the chain. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Entry(
            String kind,
            @Nullable UUID note,
            byte @Nullable [] client,
            @Nullable Integer version,
            byte @Nullable [] hash) {

        static Entry of(String kind) {
            return new Entry(kind, null, null, null, null);
        }
    }

    LogLine(UUID author, @Nullable LogLine before, Entry entry, Instant at) {
        this.id = Uuid7.at(at.toEpochMilli());
        this.authorId = author;
        this.lineNo = before == null ? 1 : before.lineNo + 1;
        this.at = at;
        this.kind = entry.kind();
        this.noteId = entry.note();
        this.clientRef = entry.client();
        this.versionNo = entry.version();
        this.ctHash = entry.hash();
        this.lineHash = hashAfter(before == null ? new byte[0] : before.lineHash);
    }

    /** {@return whether this line stands unchanged behind that one} */
    boolean follows(@Nullable LogLine before) {
        return lineNo == (before == null ? 1 : before.lineNo + 1)
                && MessageDigest.isEqual(lineHash, hashAfter(before == null ? new byte[0] : before.lineHash));
    }

    private byte[] hashAfter(byte[] before) {
        return Bytes.sha256(Bytes.framed(
                "confide-vault-log/v1",
                before,
                Bytes.of(authorId),
                Bytes.of(lineNo),
                Bytes.of(Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000L)),
                Bytes.of(kind),
                noteId == null ? new byte[0] : Bytes.of(noteId),
                clientRef == null ? new byte[0] : clientRef,
                versionNo == null ? new byte[0] : Bytes.of(versionNo),
                ctHash == null ? new byte[0] : ctHash));
    }

    String kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    int number() {
        return lineNo;
    }

    @Nullable
    UUID note() {
        return noteId;
    }

    @Nullable
    Integer version() {
        return versionNo;
    }

    byte @Nullable [] hash() {
        return ctHash;
    }

    byte[] lineHash() {
        return lineHash;
    }
}
