package org.confide.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.confide.client.BreakGlass;
import org.confide.client.ClientId;
import org.confide.identity.PasswordProof;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.supervision.QueueFilter;
import org.confide.supervision.QueuedNote;
import org.confide.supervision.ReviewQueue;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is entered outside of sessions lives as a progress note does: drafted, signed, frozen, added to. */
@DatabaseTest
class EntryTest {

    private static final String SAID = "Spoke with the school nurse; a plan for exam days was agreed.";

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleNotes notes;

    @Autowired
    EntryWriting entries;

    @Autowired
    NoteWriting writing;

    @Autowired
    NoteReading reading;

    @Autowired
    NoteReview review;

    @Autowired
    ReviewQueue queue;

    @Autowired
    NoteAmending amending;

    @Autowired
    MyDay myDay;

    @Autowired
    BreakGlass glass;

    @Autowired
    PracticeTime time;

    @Autowired
    JdbcClient jdbc;

    SignedIn author;
    ClientId client;
    Instant at;

    @BeforeEach
    void a_call_came() {
        author = staff.clinician();
        notes.password(author);
        client = clients.client(author);
        at = time.now().minus(Duration.ofHours(30)).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
    }

    @Test
    void what_was_entered_is_in_the_timeline_under_its_own_name_once_it_is_signed() {
        ProgressNoteId note = signed(author);
        TimelineEntry entry = timeline(author).getFirst();
        assertThat(entry.occasion()).isEqualTo(new Occasion.Contact(ContactKind.COORDINATION, at));
        assertThat(entry.start()).isEqualTo(at);
        ReadableNote told = entry.note().orElseThrow();
        assertThat(told.id()).isEqualTo(note);
        assertThat(told.content().serviceLabel()).isEqualTo("Coordination of care");
        assertThat(told.content().content().section(NoteSection.NARRATIVE)).isEqualTo(SAID);
        assertThat(told.intact()).isTrue();
        assertThat(told.signatures()).hasSize(1);
    }

    @Test
    void a_draft_waits_for_its_author_and_nobody_else_reads_it() {
        ProgressNoteId note = written(author);
        SignedIn colleague = staff.person("Elias Moreau", Role.CLINICIAN);
        ClientId shared = clients.client(author, colleague);
        ProgressNoteId ofTheTeam = As.as(author, () -> entries.begin(shared, ContactKind.PHONE_CALL, at));
        assertThat(As.as(author, () -> myDay.toFinish()))
                .extracting(WaitingNote::note)
                .contains(note, ofTheTeam);
        assertThat(As.as(colleague, () -> myDay.toFinish()))
                .extracting(WaitingNote::note)
                .isEmpty();
        assertThat(timeline(colleague, shared).getFirst().note()).isEmpty();
        assertThatThrownBy(() -> As.as(colleague, () -> reading.entry(ofTheTeam)))
                .isInstanceOf(NotFound.class);
        assertThat(As.as(author, () -> reading.entry(note))
                        .toWrite()
                        .orElseThrow()
                        .section(NoteSection.NARRATIVE))
                .isEqualTo(SAID);
    }

    @Test
    void nothing_gets_into_a_signed_entry_and_an_addendum_stands_below() {
        ProgressNoteId note = signed(author);
        ReadableNote before = As.as(author, () -> reading.read(note));
        assertThatThrownBy(() -> As.as(author, () -> writing.save(snapshot(note, 2, "A late autosave."))))
                .isInstanceOf(WrongNoteStatus.class);
        for (String sql : List.of(
                "update progress_note set contact_kind = 'PHONE_CALL' where id = :id",
                "update progress_note set contact_at = now(6) where id = :id",
                "update progress_note_version set canonical = '{}' where note_id = :id",
                "insert into progress_note_draft (note_id, author_id, format, time_confirmed, audio_only, present,"
                        + " sections, brought_forward, revision, saved, missing)"
                        + " values (:id, uuid(), 'entry', 1, 0, '', '{}', '{}', 1, now(6), 0)")) {
            assertThatThrownBy(() ->
                            jdbc.sql(sql).param("id", note.value().toString()).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
        PasswordProof proof = notes.proof(author);
        As.as(author, () -> amending.add(note, "left out", "The nurse calls again on Friday.", proof));

        ReadableNote after = As.as(author, () -> reading.read(note));
        assertThat(after.content()).isEqualTo(before.content());
        assertThat(after.signatures()).isEqualTo(before.signatures());
        assertThat(after.addenda()).hasSize(1);
    }

    @Test
    void a_trainees_entry_is_returned_and_cosigned_like_a_note() {
        SignedIn trainee = staff.trainee();
        SignedIn supervisor = staff.person("Ada Kessler", Role.SUPERVISOR);
        staff.supervise(trainee.account(), supervisor.account(), java.time.LocalDate.of(2020, 1, 1));
        List.of(trainee, supervisor).forEach(notes::password);
        client = clients.client(trainee);
        ProgressNoteId note = written(trainee);
        assertThat(notes.sign(trainee, note, 2)).isEqualTo(NoteStatus.SUBMITTED);
        assertThat(As.as(supervisor, () -> queue.page(QueueFilter.ALL, null, ReviewQueue.PAGE)))
                .extracting(QueuedNote::note)
                .contains(note);

        As.as(
                supervisor,
                () -> review.returnForChanges(
                        note, 1, List.of(new RequiredChange(NoteSection.NARRATIVE, "Who said so?", null))));
        assertThat(As.as(trainee, () -> myDay.toFinish()))
                .anyMatch(waiting -> note.equals(waiting.note()) && "Who said so?".equals(waiting.comment()));
        assertThat(notes.sign(trainee, note, 1)).isEqualTo(NoteStatus.SUBMITTED);
        PasswordProof proof = notes.proof(supervisor);
        As.as(supervisor, () -> review.cosign(note, 2, proof));
        assertThat(As.as(trainee, () -> reading.read(note)).status()).isEqualTo(NoteStatus.COSIGNED);
    }

    @Test
    void only_the_treatment_team_enters_and_only_what_has_happened() {
        SignedIn stranger = staff.clinician();
        As.as(stranger, () -> glass.open(client, "On call, client in the lobby"));
        assertThatThrownBy(() -> As.as(stranger, () -> entries.begin(client, ContactKind.PHONE_CALL, at)))
                .isInstanceOf(NotFound.class);
        Instant toCome = time.now().plusSeconds(90);
        assertThatThrownBy(() -> As.as(author, () -> entries.begin(client, ContactKind.PHONE_CALL, toCome)))
                .isInstanceOf(BadInput.class);
        ProgressNoteId empty = As.as(author, () -> entries.begin(client, ContactKind.PHONE_CALL, at));
        assertThatThrownBy(() -> notes.sign(author, empty, 1)).isInstanceOf(BadInput.class);
        As.as(author, () -> writing.discard(empty));
        assertThat(timeline(author)).isEmpty();
    }

    @Test
    void the_form_of_an_entry_is_frozen_to_the_byte_and_reads_the_same() {
        FrozenNote entry = new FrozenNote(
                new Occasion.Contact(ContactKind.COLLATERAL, Instant.parse("2026-11-24T19:01:00Z")),
                new ClientId(new UUID(0, 2)),
                new org.confide.identity.AccountId(new UUID(0, 3)),
                "Collateral contact",
                new DraftContent(
                        NoteFormats.ENTRY,
                        new DocumentedTime(Instant.parse("2026-11-24T19:01:00Z"), null),
                        true,
                        null,
                        null,
                        false,
                        Set.of(),
                        Map.of(NoteSection.NARRATIVE, "Called."),
                        Map.of()));
        assertThat(entry.canonical())
                .isEqualTo("{\"form\":\"record-entry/1\",\"contact\":\"COLLATERAL\",\"at\":\"2026-11-24T19:01:00Z\","
                        + "\"client\":\"00000000-0000-0000-0000-000000000002\","
                        + "\"author\":\"00000000-0000-0000-0000-000000000003\",\"format\":\"entry\","
                        + "\"started\":\"2026-11-24T19:01:00Z\",\"ended\":null,\"minutes\":null,"
                        + "\"serviceLabel\":\"Collateral contact\",\"place\":null,\"audioOnly\":false,\"present\":[],"
                        + "\"sections\":[[\"NARRATIVE\",\"Called.\"]]}");
        assertThat(FrozenNote.of(entry.canonical())).isEqualTo(entry);
    }

    private ProgressNoteId written(SignedIn by) {
        ProgressNoteId note = As.as(by, () -> entries.begin(client, ContactKind.COORDINATION, at));
        As.as(by, () -> writing.save(snapshot(note, 1, SAID)));
        return note;
    }

    private ProgressNoteId signed(SignedIn by) {
        ProgressNoteId note = written(by);
        notes.sign(by, note, 2);
        return note;
    }

    private DraftSnapshot snapshot(ProgressNoteId note, long revision, String text) {
        DraftContent content = new DraftContent(
                NoteFormats.ENTRY,
                new DocumentedTime(at, at.plus(Duration.ofMinutes(12))),
                true,
                null,
                null,
                false,
                Set.of(),
                Map.of(NoteSection.NARRATIVE, text),
                Map.of());
        return new DraftSnapshot(note, null, client, revision, UUID.randomUUID(), content, null, 0, false);
    }

    private List<TimelineEntry> timeline(SignedIn reader) {
        return timeline(reader, client);
    }

    private List<TimelineEntry> timeline(SignedIn reader, ClientId whose) {
        return As.as(reader, () -> reading.timeline(whose, Instant.parse("9999-01-01T00:00:00Z")));
    }
}
