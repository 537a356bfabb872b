package org.confide.vault;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confide.shared.CannotStart;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The vault's rows read without the application, such as those of a restored backup: what opens a note is its author's
 * passphrase with the key file, or the officers' sheets, and nothing of a running server.
 */
final class OfflineVault {

    private final JdbcClient rows;
    private final List<byte[]> keks;
    private final UUID installation;

    /** A note as it is stored, in the state its author left it in or while it was being written. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stored(NoteCipher.Place place, String kind, long number, byte[] ciphertext) {

        /** Says which note and nothing of it. */
        @Override
        public String toString() {
            return "Stored[" + place.note() + "]";
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Keys(UUID id, int version, byte[] check) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Wrapped(UUID id, String parameters, byte[] ciphertext) {

        /** Says which row and nothing of it. */
        @Override
        public String toString() {
            return "Wrapped[" + id + "]";
        }
    }

    /**
     * What became of one note.
     *
     * @param id the note's row
     * @param number its version, or the counter of a draft
     * @param draft whether its author had not left it yet
     * @param text what it says, or nothing where its integrity check failed
     */
    record Opened(UUID id, long number, boolean draft, Optional<NoteText> text) {}

    /**
     * Looks at a vault.
     *
     * @param rows the way to its schema
     * @param keks the keys that lie here, that of now among them
     * @throws CannotStart when there is no vault, or the key file is another installation's
     */
    OfflineVault(JdbcClient rows, List<byte[]> keks) {
        this.rows = rows;
        this.keks = List.copyOf(keks);
        this.installation = rows.sql("select id, kek_check from installation")
                .query((row, number) -> checked(row, keks))
                .optional()
                .orElseThrow(() -> new CannotStart("There is no vault in this database.", "Restore a backup of one."));
    }

    private static UUID checked(ResultSet row, List<byte[]> keks) throws SQLException {
        UUID id = uuid(row, "id");
        byte[] expected = row.getBytes("kek_check");
        if (keks.stream().noneMatch(kek -> MessageDigest.isEqual(expected, Kek.check(kek, id)))) {
            throw new CannotStart(
                    "This key file (" + Kek.name(Kek.check(keks.getFirst(), id))
                            + ") is not the one this vault was made with (" + Kek.name(expected) + ").",
                    "Put the right one in its place, from its own copy.");
        }
        return id;
    }

    /**
     * {@return the author's keys}
     *
     * @throws GeneralSecurityException when the passphrase does not open them
     */
    AuthorKeys withPassphrase(UUID author, String passphrase) throws GeneralSecurityException {
        Keys row = keys(author);
        for (Wrapped wrapped : wrappers(row, Wrappers.PASSPHRASE)) {
            Wrappers.Owner owner = new Wrappers.Owner(installation, author, wrapped.id());
            AuthorKeys keys = Wrappers.unwrap(wrapped.ciphertext(), passphrase, wrapped.parameters(), keks, owner);
            if (MessageDigest.isEqual(keys.check(row.id()), row.check())) {
                return keys;
            }
        }
        throw new GeneralSecurityException("no wrapper opened");
    }

    /**
     * {@return the author's keys}
     *
     * @throws GeneralSecurityException when the sheets together do not make the key the author's keys are wrapped for
     */
    AuthorKeys withShares(UUID author, List<ShareSheet> sheets) throws GeneralSecurityException {
        Keys row = keys(author);
        byte[] secret = Shares.combine(sheets.stream().map(ShareSheet::share).toList());
        try {
            for (Wrapped wrapped : wrappers(row, Wrappers.ESCROW)) {
                UUID recoveryKey = UUID.fromString(wrapped.parameters());
                if (fits(recoveryKey, secret)) {
                    return recovery(recoveryKey, secret)
                            .open(
                                    wrapped.ciphertext(),
                                    new RecoveryKeys.Owner(installation, author, row.version()),
                                    row.id(),
                                    row.check());
                }
            }
            throw new GeneralSecurityException("no wrapper opened");
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private boolean fits(UUID recoveryKey, byte[] secret) {
        return rows
                .sql("select key_check from recovery_key where id = ?")
                .param(recoveryKey.toString())
                .query((row, number) -> row.getBytes("key_check"))
                .list()
                .stream()
                .anyMatch(check -> MessageDigest.isEqual(check, RecoveryKeys.check(secret, recoveryKey)));
    }

    private RecoveryKeys recovery(UUID recoveryKey, byte[] secret) {
        byte[] wrapped = rows.sql("select wrapped from recovery_key where id = ?")
                .param(recoveryKey.toString())
                .query((row, number) -> row.getBytes("wrapped"))
                .single();
        return RecoveryKeys.unwrap(wrapped, secret, installation, recoveryKey);
    }

    /** {@return every version and draft of an author that is the last of its note, opened or not} */
    List<Opened> open(UUID author, AuthorKeys keys) {
        List<Opened> opened = new ArrayList<>();
        stored(author).forEach(note -> opened.add(open(note, keys)));
        return opened;
    }

    private static Opened open(Stored note, AuthorKeys keys) {
        boolean draft = note.kind().equals(NoteCipher.DRAFT);
        try {
            NoteText text = NoteCipher.open(keys, note.place(), note.kind(), note.number(), note.ciphertext());
            return new Opened(note.place().note(), note.number(), draft, Optional.of(text));
        } catch (Tampered changed) {
            return new Opened(note.place().note(), note.number(), draft, Optional.empty());
        }
    }

    private List<Stored> stored(UUID author) {
        List<Stored> stored = new ArrayList<>(rows.sql("select n.*, v.version_no as number, v.ciphertext from note n"
                        + " join note_version v on v.note_id = n.id where n.author_id = ? and v.version_no ="
                        + " (select max(w.version_no) from note_version w where w.note_id = n.id) order by n.id")
                .param(author.toString())
                .query((row, number) -> stored(row, row.getString("kind")))
                .list());
        stored.addAll(rows.sql("select n.*, d.counter as number, d.ciphertext from note n"
                        + " join note_draft d on d.note_id = n.id where n.author_id = ? order by n.id")
                .param(author.toString())
                .query((row, number) -> stored(row, NoteCipher.DRAFT))
                .list());
        return stored;
    }

    private Stored stored(ResultSet row, String kind) throws SQLException {
        NoteCipher.Place place = new NoteCipher.Place(
                installation,
                uuid(row, "id"),
                uuid(row, "author_id"),
                row.getBytes("client_ref"),
                row.getBytes("session_ref"));
        return new Stored(place, kind, row.getLong("number"), row.getBytes("ciphertext"));
    }

    private Keys keys(UUID author) {
        return rows.sql(
                        "select id, version, key_check from author_key where author_id = ? order by version desc limit 1")
                .param(author.toString())
                .query((row, number) -> new Keys(uuid(row, "id"), row.getInt("version"), row.getBytes("key_check")))
                .optional()
                .orElseThrow(() -> new CannotStart("This person never set up a vault.", "Name another author."));
    }

    private List<Wrapped> wrappers(Keys keys, String type) {
        return rows.sql("select id, parameters, ciphertext from wrapper where author_key_id = ? and type = ?")
                .param(keys.id().toString())
                .param(type)
                .query((row, number) ->
                        new Wrapped(uuid(row, "id"), row.getString("parameters"), row.getBytes("ciphertext")))
                .list();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }
}
