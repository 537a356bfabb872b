package org.confide.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.scheduling.SessionId;

/** A frozen note as it is put together from the rows of {@link NoteStories}. */
final class Story {

    private final ProgressNoteId id;
    private final Occasion occasion;
    private final ClientId client;
    private final AccountId author;
    private final NoteStatus status;
    private final int number;
    private final String sha256;
    private final Map<UUID, NoteSignature> signatures = new LinkedHashMap<>();
    private final Map<UUID, Addendum> addenda = new LinkedHashMap<>();
    private String canonical = "";

    Story(ResultSet row) throws SQLException {
        id = new ProgressNoteId(uuid(row, "note_id"));
        occasion = occasion(row);
        client = new ClientId(uuid(row, "client_id"));
        author = new AccountId(uuid(row, "author_id"));
        status = NoteStatus.valueOf(row.getString("status"));
        number = row.getInt("version_no");
        sha256 = row.getString("sha256");
    }

    /** The notes in the order of their first rows. */
    static List<ReadableNote> all(ResultSet rows) throws SQLException {
        Map<String, Story> stories = new LinkedHashMap<>();
        while (rows.next()) {
            of(rows, stories);
        }
        return stories.values().stream().map(Story::told).toList();
    }

    /** The notes by the start of their sessions, which the rows tell too. */
    static List<ReadableNote> newestFirst(ResultSet rows) throws SQLException {
        Map<String, Story> stories = new LinkedHashMap<>();
        Map<Story, Instant> starts = new LinkedHashMap<>();
        while (rows.next()) {
            starts.put(of(rows, stories), rows.getTimestamp("planned_start").toInstant());
        }
        return starts.entrySet().stream()
                .sorted(Map.Entry.<Story, Instant>comparingByValue().reversed())
                .map(entry -> entry.getKey().told())
                .toList();
    }

    /** The story that a row belongs to, with what the row adds. */
    static Story of(ResultSet row, Map<String, Story> stories) throws SQLException {
        String note = row.getString("note_id");
        Story story = stories.get(note);
        if (story == null) {
            story = new Story(row);
            stories.put(note, story);
        }
        story.add(row);
        return story;
    }

    private void add(ResultSet row) throws SQLException {
        String text = row.getString("canonical");
        if (text != null) {
            canonical = text;
        }
        if (row.getString("signature_id") != null) {
            NoteSignature signature = NoteSignature.stored(row);
            signatures.putIfAbsent(signature.getId(), signature);
        }
        if (row.getString("addendum_id") != null) {
            Addendum addendum = Addendum.stored(row);
            addenda.putIfAbsent(addendum.getId(), addendum);
        }
    }

    ReadableNote told() {
        return new ReadableNote(
                id,
                occasion,
                client,
                author,
                status,
                number,
                FrozenNote.of(canonical),
                sha256.equals(HexFormat.of().formatHex(FrozenNote.hash(canonical))),
                signatures.values().stream()
                        .sorted(Comparator.comparing(NoteSignature::signed))
                        .toList(),
                addenda.values().stream()
                        .sorted(Comparator.comparing(Addendum::written)
                                .thenComparing(addendum -> addendum.getId().toString()))
                        .toList());
    }

    /** What the note of a row documents. */
    static Occasion occasion(ResultSet row) throws SQLException {
        return row.getString("session_id") != null
                ? new Occasion.Held(new SessionId(uuid(row, "session_id")))
                : new Occasion.Contact(
                        ContactKind.valueOf(row.getString("contact_kind")),
                        row.getTimestamp("contact_at").toInstant());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }
}
