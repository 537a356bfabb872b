package org.confide.note;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where drafts are kept. A save is one conditional statement: on top of the revision it was made from, by the author,
 * or not at all.
 */
@Component
class DraftStore {

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(DraftSnapshot draft, AccountId author, Instant now) {
        bound(jdbc.sql("""
                        insert into progress_note_draft (note_id, author_id, format, started, ended, time_confirmed,
                            service_id, place, audio_only, present, sections, brought_forward, cursor_section,
                            revision, save_id, saved, missing, only_missing)
                        values (:note, :author, :format, :started, :ended, :confirmed, :service, :place, :audio,
                            :present, :sections, :brought, :cursor, :revision + 1, :save, :now, :missing, :only)"""), draft, author, now).update();
    }

    /** Saves on top of the snapshot's revision; 0 rows say that it is no longer there to build on. */
    int update(DraftSnapshot draft, AccountId author, Instant now) {
        return bound(jdbc.sql("""
                        update progress_note_draft set format = :format, started = :started, ended = :ended,
                            time_confirmed = :confirmed, service_id = :service, place = :place, audio_only = :audio,
                            present = :present, sections = :sections, brought_forward = :brought,
                            cursor_section = :cursor, revision = revision + 1, save_id = :save, saved = :now,
                            missing = :missing, only_missing = :only
                        where note_id = :note and author_id = :author and revision = :revision"""), draft, author, now).update();
    }

    void keepCopy(ProgressNoteId note, AccountId author, DraftContent content, Instant now) {
        jdbc.sql("insert into draft_copy (id, note_id, author_id, kept, sections)"
                        + " values (:id, :note, :author, :now, :sections)")
                .param("id", Uuid7.next().toString())
                .param("note", note.value().toString())
                .param("author", author.value().toString())
                .param("now", Timestamp.from(now))
                .param("sections", StoredNote.sections(content.sections()))
                .update();
    }

    List<DraftCopy> copies(ProgressNoteId note, AccountId author) {
        return jdbc.sql(
                        "select kept, sections from draft_copy where note_id = :note and author_id = :author order by kept")
                .param("note", note.value().toString())
                .param("author", author.value().toString())
                .query((row, number) -> new DraftCopy(
                        row.getTimestamp("kept").toInstant(), StoredNote.sections(row.getString("sections"))))
                .list();
    }

    /** Removes the draft, by SQL: Hibernate would translate a deleting query anew at every call. */
    void drop(ProgressNoteId note) {
        jdbc.sql("delete from progress_note_draft where note_id = :note")
                .param("note", note.value().toString())
                .update();
    }

    /** Removes the draft and what was put aside with it, in one statement. */
    void dropWithCopies(ProgressNoteId note) {
        jdbc.sql("delete d, c from progress_note_draft d left join draft_copy c on c.note_id = d.note_id"
                        + " where d.note_id = :note")
                .param("note", note.value().toString())
                .update();
    }

    void dropCopies(ProgressNoteId note) {
        jdbc.sql("delete from draft_copy where note_id = :note")
                .param("note", note.value().toString())
                .update();
    }

    private static JdbcClient.StatementSpec bound(
            JdbcClient.StatementSpec statement, DraftSnapshot draft, AccountId author, Instant now) {
        DraftContent content = draft.content();
        return statement
                .param("note", draft.note().value().toString())
                .param("author", author.value().toString())
                .param("format", content.format())
                .param("started", timestamp(content.time().started()))
                .param("ended", timestamp(content.time().ended()))
                .param("confirmed", content.timeConfirmed())
                .param(
                        "service",
                        content.service() == null
                                ? null
                                : content.service().value().toString())
                .param("place", content.place() == null ? null : content.place().name())
                .param("audio", content.audioOnly())
                .param("present", StoredNote.present(content.present()))
                .param("sections", StoredNote.sections(content.sections()))
                .param("brought", StoredNote.sections(content.broughtForward()))
                .param("cursor", draft.cursor() == null ? null : draft.cursor().name())
                .param("revision", draft.revision())
                .param("save", text(draft.saveId()))
                .param("now", Timestamp.from(now))
                .param("missing", draft.missing())
                .param("only", draft.onlyMissing());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
