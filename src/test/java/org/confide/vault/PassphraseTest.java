package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseTest {

    @Test
    void the_words_are_many_and_each_is_there_once() {
        assertThat(Passphrase.words())
                .hasSizeGreaterThanOrEqualTo(1296)
                .doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-z]{3,9}"));
    }

    @Test
    void what_is_offered_is_accepted() {
        for (int i = 0; i < 50; i++) {
            assertThat(Passphrase.problem(String.join(" ", Passphrase.suggest())))
                    .isNull();
        }
        assertThat(Passphrase.suggest()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short one",
                "passwordpassword",
                "aaaaaaaaaaaaaaaaaaaaaaa",
                "qwertyuiop asdfghjkl",
                "1234567890123456"
            })
    void what_can_be_guessed_is_refused_in_a_sentence(String weak) {
        assertThat(Passphrase.problem(weak)).isNotNull().endsWith(".").doesNotContain(weak);
    }

    @Test
    void what_is_too_long_is_refused() {
        assertThat(Passphrase.problem("meadow lantern river ".repeat(7))).startsWith("Use at most 128");
    }
}
