package org.confide.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.Uuid7;
import org.springframework.context.ApplicationContext;

/**
 * For the benchmark: one author's open vault with notes of about 4 KB in it, sealed by the vault's own code, and a note
 * of it opened by the service or by SQL on the vault's own pool. Both decrypt it, and both write their line of the log.
 */
public final class BenchVault {

    private static final String SENTENCE = "Long silences, and something about the sister that was not said. ";

    private final VaultNotes notes;
    private final VaultLedger ledger;
    private final DataSource pool;
    private final PracticeTime time;
    private final OpenVault open;
    private final List<UUID> written = new ArrayList<>();

    private BenchVault(ApplicationContext context, OpenVault open) {
        this.notes = context.getBean(VaultNotes.class);
        this.ledger = context.getBean(VaultLedger.class);
        this.pool = context.getBean("vaultDataSource", DataSource.class);
        this.time = context.getBean(PracticeTime.class);
        this.open = open;
    }

    /** Sets up the author's vault, unlocks it and writes notes on these clients in turn. */
    public static BenchVault with(ApplicationContext context, SignedIn author, List<ClientId> clients, int notes) {
        SampleVault sample = context.getBean(SampleVaults.class).of(author);
        BenchVault vault = new BenchVault(context, sample.unlocked());
        for (int i = 0; i < notes; i++) {
            String text = i + ". " + SENTENCE.repeat(60);
            OpenNote note = sample.written(vault.open, clients.get(i % clients.size()), text);
            vault.written.add(note.place().note());
        }
        return vault;
    }

    /** {@return the length of the text} */
    public long openByService(int which) {
        return notes.open(open, note(which)).text().length();
    }

    /** The row of the record's trail that stands before a note is read. */
    public interface Trail {
        long row() throws SQLException;
    }

    /** {@return the length of the text} */
    public long openByHand(int which, Trail trail) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            Found found = find(connection, note(which));
            trail.row();
            connection.setAutoCommit(false);
            log(connection, found);
            connection.commit();
            connection.setAutoCommit(true);
            return NoteCipher.open(open.keys(), found.place, found.kind, found.version, found.ciphertext)
                    .text()
                    .length();
        }
    }

    /** {@return whether no line of the author's log is missing, changed or out of place} */
    public boolean isSound() {
        return VaultNotes.compare(ledger.log(open.author()), java.util.Set.copyOf(ledger.versions(open.author())))
                .sound();
    }

    private UUID note(int which) {
        return written.get(which % written.size());
    }

    private record Found(NoteCipher.Place place, String kind, int version, byte[] ciphertext) {}

    private Found find(Connection connection, UUID note) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select n.client_ref, n.session_ref, n.kind,"
                + " v.id, v.version_no, v.ak_version, v.created, v.ciphertext, v.prev_ct_hash, d.counter, d.ak_version,"
                + " d.saved, d.ciphertext from note n left join note_version v on v.note_id = n.id and v.version_no ="
                + " (select max(w.version_no) from note_version w where w.note_id = n.id)"
                + " left join note_draft d on d.note_id = n.id where n.author_id = ? and n.id = ?")) {
            statement.setString(1, open.author().toString());
            statement.setString(2, note.toString());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                NoteCipher.Place place = new NoteCipher.Place(
                        open.installation(), note, open.author(), row.getBytes(1), row.getBytes(2));
                return new Found(place, row.getString(3), row.getInt(5), row.getBytes(8));
            }
        }
    }

    private void log(Connection connection, Found found) throws SQLException {
        int last;
        byte[] hash;
        try (PreparedStatement statement = connection.prepareStatement(
                "select line_no, line_hash, id, at, kind, note_id,"
                        + " client_ref, version_no, ct_hash from access_log where author_id = ? order by line_no desc limit 1")) {
            statement.setString(1, open.author().toString());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                last = row.getInt(1);
                hash = row.getBytes(2);
            }
        }
        Instant now = time.now();
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into access_log (id, author_id, line_no,"
                        + " at, kind, note_id, client_ref, version_no, ct_hash, line_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, Uuid7.at(now.toEpochMilli()).toString());
            statement.setString(2, open.author().toString());
            statement.setInt(3, last + 1);
            statement.setTimestamp(4, Timestamp.from(now));
            statement.setString(5, LogLine.READ);
            statement.setString(6, found.place.note().toString());
            statement.setBytes(7, found.place.clientReference());
            statement.setInt(8, found.version);
            statement.setBytes(9, null);
            statement.setBytes(10, lineHash(hash, last + 1, now, found));
            statement.executeUpdate();
        }
    }

    private static byte[] lineHash(byte[] before, int line, Instant at, Found found) {
        return Bytes.sha256(Bytes.framed(
                "confide-vault-log/v1",
                before,
                Bytes.of(found.place.author()),
                Bytes.of(line),
                Bytes.of(at.getEpochSecond() * 1_000_000L + at.getNano() / 1_000L),
                Bytes.of(LogLine.READ),
                Bytes.of(found.place.note()),
                found.place.clientReference(),
                Bytes.of(found.version),
                new byte[0]));
    }
}
