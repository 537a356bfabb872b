package org.confide.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.PasswordProof;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.NotFound;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class EntryInErrorTest {

    private static final Instant LATER = Instant.parse("9999-01-01T00:00:00Z");

    @Autowired
    NoteCorrecting correcting;

    @Autowired
    NoteReading reading;

    @Autowired
    NoteWriting writing;

    @Autowired
    EntryWriting entries;

    @Autowired
    MyDay myDay;

    @Autowired
    PracticeTime time;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleNotes notes;

    @Test
    void an_entry_outside_of_sessions_is_marked_as_well_and_waits_for_no_other() {
        SignedIn author = staff.clinician();
        notes.password(author);
        ClientId client = clients.client(author);
        Instant at = time.now().minusSeconds(7_200);
        ProgressNoteId entry = as(author, () -> entries.begin(client, ContactKind.PHONE_CALL, at));
        DraftContent words = new DraftContent(
                NoteFormats.ENTRY,
                new DocumentedTime(at, null),
                true,
                null,
                null,
                false,
                Set.of(),
                Map.of(NoteSection.NARRATIVE, "Spoke with another client's school."),
                Map.of());
        as(
                author,
                () -> writing.save(new DraftSnapshot(
                        entry, null, client, 1, UUID.randomUUID(), words, NoteSection.NARRATIVE, 0, false)));
        notes.sign(author, entry, 2);
        PasswordProof proof = notes.proof(author);
        as(author, () -> correcting.mark(entry, "Spoken of with another client in mind", proof));
        TimelineEntry line = as(author, () -> reading.timeline(client, LATER)).getFirst();
        assertThat(line.inError()).isEqualTo(1);
        assertThat(line.note()).isEmpty();
        assertThat(as(author, () -> correcting.inError(line.occasion(), client)))
                .singleElement()
                .satisfies(each -> assertThat(each.note().id()).isEqualTo(entry));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(author, () -> reading.entry(entry)));
        assertThat(as(author, myDay::toFinish)).noneMatch(each -> entry.equals(each.note()));
    }
}
