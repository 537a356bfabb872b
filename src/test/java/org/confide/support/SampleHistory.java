package org.confide.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.database.TestDatabase;
import org.confide.identity.AccountId;
import org.confide.note.ProgressNoteId;
import org.jspecify.annotations.Nullable;

/** A long past and a large practice in a moment: copied inside the database, as only its administrator could. */
public final class SampleHistory {

    /** What a column of the n-th copy holds. */
    private interface Copy {
        @Nullable
        Object column(String name, @Nullable Object original, int n);
    }

    private SampleHistory() {}

    /** Repeats a signed note and its session, each copy a day before the last; each is a row like any other. */
    public static void repeat(ProgressNoteId note, int times) {
        repeat(note, times, "SIGNED");
    }

    /** The same, each copy standing where it is said; one that is not final needs no order of its rows. */
    public static void repeat(ProgressNoteId note, int times, String status) {
        UUID[] sessions = ids(times);
        UUID[] notes = ids(times);
        String original = note.value().toString();
        administer(database -> {
            String session = one(database, "select session_id from progress_note where id = ?", original);
            copy(database, "session", "id", session, times, (name, value, n) -> switch (name) {
                case "id" -> sessions[n];
                case "planned_start", "planned_end" -> daysBefore(value, n + 1L);
                default -> value;
            });
            copy(database, "session_client", "session_id", session, times, replacing("session_id", sessions));
            // A final note takes neither version nor signature, so each copy becomes final last.
            copy(database, "progress_note", "id", original, times, (name, value, n) -> switch (name) {
                case "id" -> notes[n];
                case "session_id" -> sessions[n];
                case "status" -> "DRAFT";
                default -> value;
            });
            copy(database, "progress_note_version", "note_id", original, times, replacing("note_id", notes));
            copy(database, "note_signature", "note_id", original, times, replacing("note_id", notes));
            try (PreparedStatement sign =
                    database.prepareStatement("update progress_note set status = ? where id = ?")) {
                for (UUID copied : notes) {
                    sign.setString(1, status);
                    sign.setString(2, copied.toString());
                    sign.addBatch();
                }
                sign.executeBatch();
            }
            // The server counts anew in its own time; a plan made before that takes the tables for small ones.
            try (Statement count = database.createStatement()) {
                count.execute("analyze table session, session_client, progress_note, progress_note_version,"
                        + " note_signature, addendum");
            }
        });
    }

    /** Takes an author's submitted notes away again, so that they are in nobody else's way. */
    public static void forgetSubmitted(AccountId author) {
        administer(database -> {
            try (Statement forget = database.createStatement()) {
                forget.execute("create temporary table gone as select id, session_id from progress_note"
                        + " where status = 'SUBMITTED' and author_id = '" + author.value() + "'");
                for (String table : List.of("note_signature", "progress_note_version")) {
                    forget.execute("delete t from " + table + " t join gone on gone.id = t.note_id");
                }
                forget.execute("delete t from progress_note t join gone on gone.id = t.id");
                forget.execute("delete t from session_client t join gone on gone.session_id = t.session_id");
                forget.execute("delete t from session t join gone on gone.session_id = t.id");
                forget.execute("drop temporary table gone");
            }
        });
    }

    /** Puts as many clients beside one, with the same names and the same team; they go with {@link #forgetCrowd}. */
    public static void crowd(ClientId client, int times) {
        UUID[] ids = ids(times);
        String original = client.value().toString();
        administer(database -> {
            copy(database, "client", "id", original, times, (name, value, n) -> switch (name) {
                case "id" -> ids[n];
                case "chart_number" -> -1L - n;
                default -> value;
            });
            copy(database, "client_search_key", "client_id", original, times, replacing("client_id", ids));
            copy(database, "treatment_team_member", "client_id", original, times, replacing("client_id", ids));
        });
    }

    public static void forgetCrowd() {
        administer(database -> {
            try (Statement forget = database.createStatement()) {
                for (String table : List.of("client_search_key", "treatment_team_member")) {
                    forget.execute("delete t from " + table + " t join client c on c.id = t.client_id"
                            + " where c.chart_number < 0");
                }
                forget.execute("delete from client where chart_number < 0");
            }
        });
    }

    private interface Work {
        void on(Connection database) throws SQLException;
    }

    private static void administer(Work work) {
        try (Connection database = TestDatabase.administrator()) {
            database.setCatalog("confide_record");
            database.setAutoCommit(false);
            work.on(database);
            database.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static UUID[] ids(int times) {
        UUID[] ids = new UUID[times];
        Arrays.setAll(ids, n -> UUID.randomUUID());
        return ids;
    }

    private static Copy replacing(String column, UUID[] ids) {
        return (name, value, n) -> name.equals(column) ? ids[n] : name.equals("id") ? UUID.randomUUID() : value;
    }

    private static @Nullable Object daysBefore(@Nullable Object value, long days) {
        return value instanceof LocalDateTime moment ? moment.minusDays(days) : value;
    }

    private static String one(Connection database, String sql, String key) throws SQLException {
        try (PreparedStatement read = database.prepareStatement(sql)) {
            read.setString(1, key);
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void copy(Connection database, String table, String key, String of, int times, Copy copy)
            throws SQLException {
        try (PreparedStatement read = database.prepareStatement(
                "select " + stored(database, table) + " from " + table + " where " + key + " = ?")) {
            read.setString(1, of);
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    copy(database, table, row, times, copy);
                }
            }
        }
    }

    /** The columns that are not reckoned from others. */
    private static String stored(Connection database, String table) throws SQLException {
        return one(
                database,
                "select group_concat(column_name) from information_schema.columns"
                        + " where table_schema = database() and table_name = ? and is_generated = 'NEVER'",
                table);
    }

    private static void copy(Connection database, String table, ResultSet row, int times, Copy copy)
            throws SQLException {
        List<String> names = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String name = row.getMetaData().getColumnName(i);
            names.add(name);
            values.add(name.startsWith("planned_") ? row.getObject(i, LocalDateTime.class) : row.getObject(i));
        }
        String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
        try (PreparedStatement write = database.prepareStatement(
                "insert into " + table + " (" + String.join(", ", names) + ") values (" + marks + ")")) {
            for (int n = 0; n < times; n++) {
                for (int i = 0; i < names.size(); i++) {
                    Object copied = copy.column(names.get(i), values.get(i), n);
                    write.setObject(i + 1, copied instanceof UUID id ? id.toString() : copied);
                }
                write.addBatch();
            }
            write.executeBatch();
        }
    }
}
