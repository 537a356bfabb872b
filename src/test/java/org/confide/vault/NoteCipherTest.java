package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteCipherTest {

    private static final String NOTE = "PSYCHOTHERAPY";
    private final AuthorKeys keys = AuthorKeys.generate();
    private final NoteCipher.Place place = place(UUID.randomUUID());
    private final NoteText text = new NoteText("A title", "Whose voice is it?", "2026-11-24", List.of());
    private final byte[] sealed = NoteCipher.seal(keys, place, NOTE, 2, text);

    @Test
    void what_was_sealed_opens_in_its_place() {
        assertThat(NoteCipher.open(keys, place, NOTE, 2, sealed)).isEqualTo(text);
    }

    @Test
    void a_flipped_byte_anywhere_is_found() {
        Random random = new Random(20);
        for (int i = 0; i < 200; i++) {
            byte[] changed = sealed.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatExceptionOfType(Tampered.class).isThrownBy(() -> NoteCipher.open(keys, place, NOTE, 2, changed));
        }
    }

    @Test
    void a_cut_ciphertext_is_found() {
        for (int length : new int[] {0, 1, 5, 33, sealed.length - 1}) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatExceptionOfType(Tampered.class).isThrownBy(() -> NoteCipher.open(keys, place, NOTE, 2, cut));
        }
    }

    @Test
    void another_place_version_kind_or_author_does_not_open_it() {
        byte[] other = keys.clientReference(UUID.randomUUID());
        NoteCipher.Place otherNote = place(UUID.randomUUID());
        NoteCipher.Place otherClient = new NoteCipher.Place(
                place.installation(), place.note(), place.author(), other, place.sessionReference());
        NoteCipher.Place otherSession = new NoteCipher.Place(
                place.installation(), place.note(), place.author(), place.clientReference(), other);
        NoteCipher.Place otherAuthor = new NoteCipher.Place(
                place.installation(),
                place.note(),
                UUID.randomUUID(),
                place.clientReference(),
                place.sessionReference());
        NoteCipher.Place otherInstallation = new NoteCipher.Place(
                UUID.randomUUID(), place.note(), place.author(), place.clientReference(), place.sessionReference());

        for (NoteCipher.Place wrong : List.of(otherNote, otherClient, otherSession, otherAuthor, otherInstallation)) {
            assertThatExceptionOfType(Tampered.class).isThrownBy(() -> NoteCipher.open(keys, wrong, NOTE, 2, sealed));
        }
        assertThatExceptionOfType(Tampered.class).isThrownBy(() -> NoteCipher.open(keys, place, NOTE, 1, sealed));
        assertThatExceptionOfType(Tampered.class)
                .isThrownBy(() -> NoteCipher.open(keys, place, NoteCipher.DRAFT, 2, sealed));
        assertThatExceptionOfType(Tampered.class)
                .isThrownBy(() -> NoteCipher.open(AuthorKeys.generate(), place, NOTE, 2, sealed));
    }

    @Test
    void references_differ_between_authors_and_between_kinds_of_id() {
        UUID id = UUID.randomUUID();

        assertThat(keys.clientReference(id)).hasSize(32).isEqualTo(keys.clientReference(id));
        assertThat(keys.clientReference(id)).isNotEqualTo(keys.sessionReference(id));
        assertThat(keys.clientReference(id)).isNotEqualTo(AuthorKeys.generate().clientReference(id));
    }

    @ParameterizedTest
    @CsvSource({"0,1024", "1020,1024", "1021,4096", "4092,4096", "4093,16384", "16380,16384", "16381,32768"})
    void the_length_is_padded_to_a_step(int content, int padded) {
        assertThat(NoteCipher.pad(new byte[content])).hasSize(padded);
    }

    @Test
    void every_character_survives() {
        String wild =
                "\ud83d\udd6f\u202e\u05e9\u05dc\u05d5\u05dd \u0001\u001f \"\\ \r\n\t e\u0301 \uffff".repeat(4_000);
        NoteText note = new NoteText(wild.substring(0, 40), wild, "2026-11-24", List.of("a", "b"));

        byte[] bytes = NoteCipher.seal(keys, place, NOTE, 1, note);

        assertThat(NoteCipher.open(keys, place, NOTE, 1, bytes)).isEqualTo(note);
    }

    @Test
    void nothing_prints_its_text() {
        assertThat(text.toString()).doesNotContain("voice").doesNotContain("A title");
        assertThatThrownBy(() -> NoteCipher.open(keys, place, NOTE, 1, sealed))
                .hasMessageNotContaining("voice")
                .hasMessageContaining(place.note().toString());
    }

    private NoteCipher.Place place(UUID note) {
        return new NoteCipher.Place(
                UUID.randomUUID(),
                note,
                UUID.randomUUID(),
                keys.clientReference(UUID.randomUUID()),
                keys.sessionReference(UUID.randomUUID()));
    }
}
