package org.confide.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.PlaceOfService;
import org.confide.practice.ServiceId;
import org.confide.scheduling.SessionId;
import org.junit.jupiter.api.Test;

class FrozenNoteTest {

    @Test
    void the_canonical_form_is_frozen_to_the_byte() throws IOException {
        String golden;
        try (InputStream file = FrozenNoteTest.class.getResourceAsStream("/note/progress-note-1.json")) {
            golden = new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        assertThat(note().canonical()).isEqualTo(golden);
        assertThat(HexFormat.of().formatHex(FrozenNote.hash(golden)))
                .isEqualTo("f49f5d854da401ab8a4154a89c444cc34dc9adb69480337c2ee70e378b2b3db1");
    }

    @Test
    void what_was_frozen_reads_the_same() {
        FrozenNote note = note();
        assertThat(FrozenNote.of(note.canonical())).isEqualTo(note);
    }

    @Test
    void emoji_and_right_to_left_text_survive() {
        String text = "שלום 👩‍👧 \u202Eabc\u202C é ".repeat(3_000);
        FrozenNote note = note(text);
        String canonical = note.canonical();
        assertThat(FrozenNote.of(canonical).content().section(NoteSection.PLAN)).isEqualTo(text);
        assertThat(FrozenNote.hash(FrozenNote.of(canonical).canonical())).isEqualTo(FrozenNote.hash(canonical));
    }

    private static FrozenNote note() {
        return note("Continue weekly; “one” more line\nand a tab\t.");
    }

    private static FrozenNote note(String plan) {
        DraftContent content = new DraftContent(
                "soap",
                new DocumentedTime(Instant.parse("2026-11-24T19:01:00Z"), Instant.parse("2026-11-24T19:48:00Z")),
                true,
                new ServiceId(new UUID(0, 4)),
                PlaceOfService.OFFICE,
                false,
                Set.of(Present.PARTNER, Present.CLIENT),
                Map.of(NoteSection.PLAN, plan, NoteSection.SUBJECTIVE, "Slept better. 😀"),
                Map.of());
        return new FrozenNote(
                new Occasion.Held(new SessionId(new UUID(0, 1))),
                new ClientId(new UUID(0, 2)),
                new AccountId(new UUID(0, 3)),
                "Individual 50",
                content);
    }
}
