package org.confide.supervision;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.note.NoteSection;
import org.confide.note.NoteStatus;
import org.confide.note.ProgressNoteId;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps threads and their remarks. A comment with which a note was returned before there were threads is read as a thread
 * of one remark; whoever answers it makes a thread of it, under the same id.
 */
@Component
class ThreadStore {

    private static final String SUBJECT = """
            select n.id, n.client_id, n.author_id, n.status,
                (select max(v.version_no) from progress_note_version v where v.note_id = n.id) version_no,
                exists (select 1 from supervision_relation q where q.supervisee_id = n.author_id and
            """ + SupervisionRows.ON_ITS_DAY + " and " + SupervisionRows.MINE + """
                ) supervises
            from progress_note n left join session s on s.id = n.session_id
            """;

    private static final String REMARKS = """
            select t.id, t.version_no, t.section, t.quote, t.required_version is not null required, t.settled,
                r.author_id, r.author_name, r.written, r.words, t.opened, r.id remark_id
            from review_thread t join review_remark r on r.thread_id = t.id
            where t.note_id = (select k.id from progress_note k where
            """;

    private static final String FROM_BEFORE = """
            union all
            select w.id, w.version_no, w.section, '', true, null,
                w.supervisor_id, w.supervisor_name, w.returned, w.comment_text, w.returned, w.id
            from note_return w
            where w.thread_id is null and not exists (select 1 from review_thread t where t.id = w.id)
                and w.note_id = (select k.id from progress_note k where
            """;

    private static final String OF_THE_NOTE = " k.id = :note)";
    /** The one note of a session that does not stand in the wrong chart. */
    private static final String OF_THE_SESSION = " k.session_id = :session and k.client_id = :client"
            + " and not exists (select 1 from entered_in_error e where e.note_id = k.id))";

    private static final String IN_ORDER = " order by opened, id, written, remark_id";

    private static final String OF_SESSION = """
            select n.id note_id, n.author_id note_author, n.status,
                exists (select 1 from supervision_relation q where q.supervisee_id = n.author_id and
            """ + SupervisionRows.ON_ITS_DAY + " and " + SupervisionRows.MINE + """
                ) supervises, said.*
            from progress_note n left join session s on s.id = n.session_id join (
            """
            + REMARKS + OF_THE_SESSION + FROM_BEFORE + OF_THE_SESSION + """
            ) said where n.session_id = :session and n.client_id = :client
                and not exists (select 1 from entered_in_error e where e.note_id = n.id)
            """ + IN_ORDER;

    /** A note that is talked over, and how the person who asks stands to it. */
    record Subject(
            ProgressNoteId note,
            ClientId client,
            AccountId author,
            NoteStatus status,
            int versionNumber,
            boolean supervises) {}

    /** What is said about a note, and how the person who asks stands to it. */
    record Said(AccountId author, NoteStatus status, boolean supervises, List<ReviewThread> threads) {}

    private final JdbcClient jdbc;
    private final PracticeTime time;

    ThreadStore(JdbcClient jdbc, PracticeTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    Optional<Subject> subject(ProgressNoteId note, AccountId me) {
        return asked(jdbc.sql(SUBJECT + " where n.id = :note"), me)
                .param("note", note.value().toString())
                .query(ThreadStore::subject)
                .optional();
    }

    /** What is said about the note of a session, and how the person who asks stands to it: one statement. */
    Optional<Said> said(SessionId session, ClientId client, AccountId me) {
        return asked(jdbc.sql(OF_SESSION), me)
                .param("session", session.value().toString())
                .param("client", client.value().toString())
                .query(ThreadStore::told);
    }

    private static Optional<Said> told(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        ProgressNoteId note = new ProgressNoteId(uuid(rows, "note_id"));
        AccountId author = new AccountId(uuid(rows, "note_author"));
        NoteStatus status = NoteStatus.valueOf(rows.getString("status"));
        boolean supervises = rows.getBoolean("supervises");
        Map<UUID, ReviewThread> threads = new LinkedHashMap<>();
        do {
            add(rows, note, threads);
        } while (rows.next());
        return Optional.of(new Said(author, status, supervises, List.copyOf(threads.values())));
    }

    /** The note that a thread is about. */
    Optional<ProgressNoteId> noteOf(ThreadId thread) {
        return jdbc.sql("select note_id from review_thread where id = :id"
                        + " union select note_id from note_return where id = :id")
                .param("id", thread.value().toString())
                .query(String.class)
                .optional()
                .map(id -> new ProgressNoteId(UUID.fromString(id)));
    }

    List<ReviewThread> of(ProgressNoteId note) {
        return jdbc.sql(REMARKS + OF_THE_NOTE + FROM_BEFORE + OF_THE_NOTE + IN_ORDER)
                .param("note", note.value().toString())
                .query((ResultSetExtractor<List<ReviewThread>>) rows -> threads(rows, note));
    }

    ThreadId open(ProgressNoteId note, int version, @Nullable NoteSection section, String quote, Instant now) {
        ThreadId id = ThreadId.next();
        jdbc.sql("insert into review_thread (id, note_id, version_no, section, quote, opened)"
                        + " values (:id, :note, :version, :section, :quote, :now)")
                .param("id", id.value().toString())
                .param("note", note.value().toString())
                .param("version", version)
                .param("section", section == null ? null : section.name())
                .param("quote", quote)
                .param("now", Timestamp.from(now))
                .update();
        return id;
    }

    void remark(ThreadId thread, AccountId author, String name, String words, Instant now) {
        jdbc.sql("insert into review_remark (id, thread_id, author_id, author_name, written, words)"
                        + " values (:id, :thread, :author, :name, :now, :words)")
                .param("id", Uuid7.next().toString())
                .param("thread", thread.value().toString())
                .param("author", author.value().toString())
                .param("name", name)
                .param("now", Timestamp.from(now))
                .param("words", words)
                .update();
    }

    /** Makes a thread of a comment from before there were threads; of any other it makes nothing. */
    void adopt(ThreadId thread) {
        int made = jdbc.sql(
                        "insert into review_thread (id, note_id, version_no, section, quote, opened, required_version)"
                                + " select w.id, w.note_id, w.version_no, w.section, '', w.returned, w.version_no"
                                + " from note_return w where w.id = :id"
                                + " and not exists (select 1 from review_thread t where t.id = w.id)")
                .param("id", thread.value().toString())
                .update();
        if (made == 1) {
            jdbc.sql("insert into review_remark (id, thread_id, author_id, author_name, written, words)"
                            + " select w.id, w.id, w.supervisor_id, w.supervisor_name, w.returned, w.comment_text"
                            + " from note_return w where w.id = :id")
                    .param("id", thread.value().toString())
                    .update();
        }
    }

    void settle(ThreadId thread, @Nullable Instant when, @Nullable AccountId who) {
        jdbc.sql("update review_thread set settled = :when, settled_by = :who where id = :id")
                .param("when", when == null ? null : Timestamp.from(when))
                .param("who", who == null ? null : who.value().toString())
                .param("id", thread.value().toString())
                .update();
    }

    void require(Collection<ThreadId> threads, int version) {
        jdbc.sql("update review_thread set required_version = :version where id in (:ids)")
                .param("version", version)
                .param("ids", threads.stream().map(id -> id.value().toString()).toList())
                .update();
    }

    private JdbcClient.StatementSpec asked(JdbcClient.StatementSpec statement, AccountId me) {
        return statement
                .param("me", me.value().toString())
                .param("today", Date.valueOf(time.today()))
                .param("offset", time.offset());
    }

    private static Subject subject(ResultSet row, int number) throws SQLException {
        return new Subject(
                new ProgressNoteId(uuid(row, "id")),
                new ClientId(uuid(row, "client_id")),
                new AccountId(uuid(row, "author_id")),
                NoteStatus.valueOf(row.getString("status")),
                row.getInt("version_no"),
                row.getBoolean("supervises"));
    }

    private static List<ReviewThread> threads(ResultSet rows, ProgressNoteId note) throws SQLException {
        Map<UUID, ReviewThread> threads = new LinkedHashMap<>();
        while (rows.next()) {
            add(rows, note, threads);
        }
        return List.copyOf(threads.values());
    }

    private static void add(ResultSet row, ProgressNoteId note, Map<UUID, ReviewThread> threads) throws SQLException {
        UUID id = uuid(row, "id");
        List<ReviewThread.Remark> remarks = new ArrayList<>();
        ReviewThread begun = threads.get(id);
        if (begun != null) {
            remarks.addAll(begun.remarks());
        }
        remarks.add(new ReviewThread.Remark(
                new AccountId(uuid(row, "author_id")),
                row.getString("author_name"),
                row.getTimestamp("written").toInstant(),
                row.getString("words")));
        String section = row.getString("section");
        Timestamp settled = row.getTimestamp("settled");
        threads.put(
                id,
                new ReviewThread(
                        new ThreadId(id),
                        note,
                        row.getInt("version_no"),
                        section == null ? null : NoteSection.valueOf(section),
                        row.getString("quote"),
                        row.getBoolean("required"),
                        settled == null ? null : settled.toInstant(),
                        remarks));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }
}
