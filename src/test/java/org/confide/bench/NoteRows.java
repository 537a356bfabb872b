package org.confide.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.confide.identity.AccountId;
import org.confide.practice.ServiceId;

/**
 * Fills a practice with sessions, signed notes and drafts in the forms the application reads, made in the server from
 * the SEQUENCE engine. A client's session with number {@code i} was held about {@code 2 i} days ago; each clinician has
 * fifty a day.
 */
final class NoteRows {

    /** How many sessions with a signed note a client has. */
    static final int USUAL = 6;

    /** From this number on a client's sessions are of yesterday and their notes are being written. */
    static final int FIRST_DRAFT = 2_000;

    /** The numbers from here on are of notes that wait for a supervisor. */
    private static final int FIRST_WAITING = 1_101;

    private static final int AT_ONCE = 10_000;
    private static final int TRAIL_AT_ONCE = 250_000;

    private final Connection connection;
    private final AccountId author;
    private final ServiceId service;
    private final LocalDate today;

    NoteRows(Connection connection, AccountId author, ServiceId service, LocalDate today) {
        this.connection = connection;
        this.author = author;
        this.service = service;
        this.today = today;
    }

    /** Which of a client's meetings: from, to. */
    record Which(int from, int to) {}

    /*
     * Where a table has a trigger the columns are not named, and stand in the table's order: MariaDB 11.4.5
     * refuses INSERT … SELECT into named columns of such a table ("Column 'id' cannot be null", seen).
     */

    /** Sessions and signed notes of a span of clients. */
    void signed(int fromClient, int toClient, int each) throws SQLException {
        for (int from = fromClient; from <= toClient; from += AT_ONCE) {
            int to = Math.min(toClient, from + AT_ONCE - 1);
            Which which = new Which(1, each);
            sessions(from, to, which, "HELD");
            // Versions and signatures first: the triggers let none in where a note is final already.
            versions(from, to, which);
            signatures(from, to, which);
            notes(from, to, which, "SIGNED");
            addenda(from, to);
        }
    }

    /** One planned session in the days to come for each of a span of clients. */
    void planned(int fromClient, int toClient) throws SQLException {
        sessions(fromClient, toClient, new Which(0, 0), "PLANNED");
    }

    /** Sessions of yesterday with a complete draft of about 4 KB each. */
    void drafts(int fromClient, int toClient, int which) throws SQLException {
        Which one = new Which(which, which);
        sessions(fromClient, toClient, one, "HELD");
        notes(fromClient, toClient, one, "DRAFT");
        run("INSERT INTO progress_note_draft SELECT "
                + MadeId.NOTE.sql("n") + ", clinician, 'soap', start, start + INTERVAL 50 MINUTE, 1, '"
                + service.value() + "', 'OFFICE', 0, 'CLIENT', "
                + Prose.asDraft("i") + ", '{}', 'PLAN', 1, NULL, start, 0, NULL" + from(fromClient, toClient, one));
    }

    /** Sessions of years ago whose notes were signed by their authors and wait for a supervisor. */
    void waiting(int fromClient, int toClient, int each) throws SQLException {
        Which which = new Which(FIRST_WAITING, FIRST_WAITING + each - 1);
        sessions(fromClient, toClient, which, "HELD");
        versions(fromClient, toClient, which);
        signatures(fromClient, toClient, which);
        notes(fromClient, toClient, which, "SUBMITTED");
    }

    /**
     * Rows of the trail, a number for each client, in the order of time: whoever treats a client reads in the chart, and
     * the next reading is in another one.
     */
    void trail(int clients, int each) throws SQLException {
        long rows = (long) clients * each;
        for (long from = 1; from <= rows; from += TRAIL_AT_ONCE) {
            run(("INSERT INTO audit_event (at, actor, category, action, object, client, detail)"
                            + " SELECT TIMESTAMP('%s') - INTERVAL (%d - n) * 2000000 DIV %d MINUTE, %s, 'READ',"
                            + " 'chart.timeline', NULL, %s, NULL"
                            + " FROM (SELECT seq AS n, 1 + (seq * 7919) MOD %d AS c FROM seq_%d_to_%d) made")
                    .formatted(
                            today.atTime(0, 0),
                            rows,
                            rows,
                            ClientRows.clinicianOf("c", author),
                            MadeId.CLIENT.sql("c"),
                            clients,
                            from,
                            Math.min(rows, from + TRAIL_AT_ONCE - 1)));
        }
    }

    private void sessions(int fromClient, int toClient, Which which, String status) throws SQLException {
        String rows = from(fromClient, toClient, which);
        run("INSERT INTO session (id, clinician_id, co_clinician_id, service_id, planned_start, planned_end, room_id,"
                + " telehealth, group_name, status, version) SELECT "
                + MadeId.SESSION.sql("n") + ", clinician, NULL, '" + service.value()
                + "', start, start + INTERVAL 50 MINUTE, NULL, 1, '', '" + status + "', 0" + rows);
        fill(
                "session_client",
                Map.of(
                        "session_id",
                        MadeId.SESSION.sql("n"),
                        "position",
                        "0",
                        "client_id",
                        MadeId.CLIENT.sql("c"),
                        "planned_start",
                        "start"),
                rows);
    }

    private void versions(int fromClient, int toClient, Which which) throws SQLException {
        run("INSERT INTO progress_note_version SELECT "
                + MadeId.VERSION.sql("n") + ", " + MadeId.NOTE.sql("n") + ", 1, canonical, UNHEX(SHA2(canonical, 256)),"
                + " start + INTERVAL 2 HOUR FROM (SELECT n, start, " + canonical() + " AS canonical"
                + from(fromClient, toClient, which) + ") frozen");
    }

    /** The canonical form, member for member as FrozenNote writes it. */
    private String canonical() {
        return "CONCAT('{\"form\":\"progress-note/1\",\"session\":\"', " + MadeId.SESSION.sql("n")
                + ", '\",\"client\":\"', "
                + MadeId.CLIENT.sql("c") + ", '\",\"author\":\"', clinician, '\",\"format\":\"soap\",\"started\":\"', "
                + iso("start") + ", '\",\"ended\":\"', " + iso("start + INTERVAL 50 MINUTE")
                + ", '\",\"minutes\":50,\"service\":\"" + service.value()
                + "\",\"serviceLabel\":\"Individual 50\",\"place\":\"OFFICE\",\"audioOnly\":false,"
                + "\"present\":[\"CLIENT\"],\"sections\":', " + Prose.asFrozen("i") + ", '}')";
    }

    private static String iso(String time) {
        return "DATE_FORMAT(" + time + ", '%Y-%m-%dT%H:%i:%sZ')";
    }

    private void signatures(int fromClient, int toClient, Which which) throws SQLException {
        run("INSERT INTO note_signature SELECT "
                + MadeId.SIGNATURE.sql("n") + ", " + MadeId.NOTE.sql("n") + ", 1, clinician, 'Nora Whitfield, LCSW',"
                + " 'AUTHOR', start + INTERVAL 2 HOUR, start + INTERVAL 2 HOUR, v.sha256, 0"
                + from(fromClient, toClient, which) + " JOIN progress_note_version v ON v.id = "
                + MadeId.VERSION.sql("n"));
    }

    private void notes(int fromClient, int toClient, Which which, String status) throws SQLException {
        fill(
                "progress_note",
                Map.of(
                        "id",
                        MadeId.NOTE.sql("n"),
                        "session_id",
                        MadeId.SESSION.sql("n"),
                        "client_id",
                        MadeId.CLIENT.sql("c"),
                        "author_id",
                        "clinician",
                        "status",
                        "'" + status + "'",
                        "version",
                        "1"),
                from(fromClient, toClient, which));
    }

    /** To every tenth client's last note. */
    private void addenda(int fromClient, int toClient) throws SQLException {
        run("INSERT INTO addendum (id, note_id, author_id, author_name, written, reason, text) SELECT "
                + MadeId.ADDENDUM.sql("n") + ", " + MadeId.NOTE.sql("n") + ", clinician, 'Nora Whitfield, LCSW', start"
                + " + INTERVAL 3 DAY, 'Left out by mistake', 'The sister called the day after.'"
                + from(fromClient, toClient, new Which(1, 1)) + " WHERE c MOD 10 = 0");
    }

    private String from(int fromClient, int toClient, Which which) {
        return (" FROM (SELECT c.seq AS c, i.seq AS i, %s AS n, %s AS clinician, TIMESTAMP('%s') - INTERVAL IF(i.seq = 0,"
                        + " -7, IF(i.seq >= %d, 1, 2 * i.seq + c.seq MOD 2)) DAY + INTERVAL c.seq MOD 9 HOUR AS start"
                        + " FROM seq_%d_to_%d c JOIN seq_%d_to_%d i) made")
                .formatted(
                        MadeId.meetingSql("c.seq", "i.seq"),
                        ClientRows.clinicianOf("c.seq", author),
                        today.atTime(14, 0),
                        FIRST_DRAFT,
                        fromClient,
                        toClient,
                        which.from(),
                        which.to());
    }

    /**
     * Fills a table that has a trigger, which takes no list of columns from a SELECT (MariaDB 11.4.5): every column in its
     * order, those that are not said as the table has them by default.
     */
    private void fill(String table, Map<String, String> said, String from) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var columns = connection.prepareStatement("SELECT column_name, column_default FROM"
                + " information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?"
                + " ORDER BY ordinal_position")) {
            columns.setString(1, table);
            try (var row = columns.executeQuery()) {
                while (row.next()) {
                    String byDefault = row.getString(2);
                    values.add(said.getOrDefault(row.getString(1), byDefault == null ? "NULL" : byDefault));
                }
            }
        }
        run("INSERT INTO " + table + " SELECT " + String.join(", ", values) + from);
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
