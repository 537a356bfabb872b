package org.confide.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Fills the vault with psychotherapy notes that nobody will open: random bytes of the right lengths under other
 * authors. It needs nothing of the vault but its tables; what is to be opened is sealed by the vault's own code.
 */
final class SealedRows {

    private static final int AT_ONCE = 20_000;

    private final Connection connection;

    SealedRows(Connection connection) {
        this.connection = connection;
    }

    /** One note, version and line of the log for each number. */
    void insert(int notes) throws SQLException {
        for (int from = 1; from <= notes; from += AT_ONCE) {
            String numbers = " FROM confide_record.seq_%d_to_%d".formatted(from, Math.min(notes, from + AT_ONCE - 1));
            String author = MadeId.ACCOUNT.sql("(1 + seq DIV 100)");
            run("INSERT INTO confide_vault.note (id, author_id, client_ref, session_ref, kind) SELECT "
                    + MadeId.SEALED_NOTE.sql("seq") + ", " + author
                    + ", RANDOM_BYTES(32), RANDOM_BYTES(32), 'PSYCHOTHERAPY'" + numbers);
            run("INSERT INTO confide_vault.note_version (id, note_id, version_no, ak_version, created, ciphertext,"
                    + " prev_ct_hash) SELECT "
                    + MadeId.SEALED_VERSION.sql("seq") + ", " + MadeId.SEALED_NOTE.sql("seq")
                    + ", 1, 1, UTC_TIMESTAMP(6), RANDOM_BYTES(1024), RANDOM_BYTES(32)" + numbers);
            run(
                    "INSERT INTO confide_vault.access_log (id, author_id, line_no, at, kind, note_id, client_ref, version_no,"
                            + " ct_hash, line_hash) SELECT "
                            + MadeId.SEALED_LINE.sql("seq") + ", " + author
                            + ", 1 + seq MOD 100, UTC_TIMESTAMP(6), 'VERSION', "
                            + MadeId.SEALED_NOTE.sql("seq") + ", NULL, 1, RANDOM_BYTES(32), RANDOM_BYTES(32)"
                            + numbers);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
