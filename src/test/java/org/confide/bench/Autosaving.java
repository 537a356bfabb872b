package org.confide.bench;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.note.DocumentedTime;
import org.confide.note.DraftContent;
import org.confide.note.DraftSnapshot;
import org.confide.note.NoteSection;
import org.confide.note.NoteWriting;
import org.confide.note.Present;
import org.confide.note.ProgressNoteId;
import org.confide.practice.PlaceOfService;
import org.confide.scheduling.SessionId;
import tools.jackson.databind.json.JsonMapper;

/** A draft of 4 KB on its way to the database while its author goes on typing. */
final class Autosaving implements Operation {

    private static final int CLIENT = 3 * BenchPractice.ALIKE + 1;
    private static final long DRAFT = MadeId.meeting(CLIENT, NoteRows.FIRST_DRAFT);

    private final SignedIn author;
    private final Hand hand;
    private final NoteWriting writing;
    private final DraftContent content;
    private final String sections;
    private long revision = 1;

    Autosaving(BenchPractice practice) {
        this.author = practice.author();
        this.hand = practice.hand();
        this.writing = practice.bean(NoteWriting.class);
        Map<NoteSection, String> text = Prose.drafted(CLIENT);
        Instant start = Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        this.sections = JsonMapper.builder().build().writeValueAsString(text);
        this.content = new DraftContent(
                "soap",
                new DocumentedTime(start, start.plus(Duration.ofMinutes(50))),
                true,
                practice.service(),
                PlaceOfService.OFFICE,
                false,
                Set.of(Present.CLIENT),
                text,
                Map.of());
    }

    @Override
    public Promise promise() {
        return Promise.flat("autosave 4 KB", 1.8, 2);
    }

    @Override
    public SignedIn person() {
        return author;
    }

    @Override
    public long byService() {
        writing.save(new DraftSnapshot(
                new ProgressNoteId(MadeId.NOTE.of(DRAFT)),
                new SessionId(MadeId.SESSION.of(DRAFT)),
                new ClientId(MadeId.CLIENT.of(CLIENT)),
                revision++,
                UUID.randomUUID(),
                content,
                NoteSection.PLAN,
                0,
                false));
        return 1;
    }

    @Override
    public long byHand() throws SQLException {
        return hand.alone(connection -> Hand.write(
                connection,
                "update progress_note_draft set format = ?, started = ?, ended = ?, time_confirmed = ?, service_id = ?,"
                        + " place = ?, audio_only = ?, present = ?, sections = ?, brought_forward = ?,"
                        + " cursor_section = ?, revision = revision + 1, save_id = ?, saved = ?, missing = ?, only_missing = ?"
                        + " where note_id = ? and author_id = ? and revision = ?",
                content.format(),
                Timestamp.from(content.time().started()),
                Timestamp.from(content.time().ended()),
                true,
                content.service().value().toString(),
                "OFFICE",
                false,
                "CLIENT",
                sections,
                "{}",
                "PLAN",
                UUID.randomUUID().toString(),
                Timestamp.from(Instant.now()),
                0,
                null,
                MadeId.NOTE.text(DRAFT),
                author.account().value().toString(),
                revision++));
    }
}
