package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HintsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A PHQ-9 of 9 made that easier to miss. | test result | PHQ-9 of 9
                    gad7 was 8 today | test result | gad7 was 8
                    She takes sertraline 50 mg now | medication | sertraline 50 mg
                    this is F33.1 again | diagnosis | F33.1
                    Z63.0 between them | diagnosis | Z63.0
                    we sat from 2:01-2:48 PM | session time | 2:01-2:48 PM
                    from 2 to 2:50 | session time | 2 to 2:50
                    """)
    void what_belongs_in_the_record_is_noticed(String text, String kind, String quote) {
        assertThat(Hints.first(text, Set.of()))
                .get()
                .extracting("kind", "quote")
                .containsExactly(kind, quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sister again, and again the same quick apology.",
                "It happened in 1994, she was 7.",
                "Four of seven nights; 2 or 3 dreams.",
                "She wants to be a 10 for him."
            })
    void ordinary_writing_is_left_alone(String text) {
        assertThat(Hints.first(text, Set.of())).isEmpty();
    }

    @Test
    void a_dismissed_kind_stays_away_and_the_next_shows() {
        String text = "PHQ-9 of 9, sertraline 50 mg";

        assertThat(Hints.first(text, Set.of("test result")))
                .get()
                .extracting("kind")
                .isEqualTo("medication");
        assertThat(Hints.first(text, Set.of("test result", "medication"))).isEmpty();
    }

    @Test
    void a_very_long_text_is_scanned_at_once() {
        long start = System.nanoTime();

        Hints.first("a1 ".repeat(33_000), Set.of());

        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
    }
}
