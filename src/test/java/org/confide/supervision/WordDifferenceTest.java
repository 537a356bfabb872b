package org.confide.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.confide.supervision.WordDifference.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Continue weekly.|Continue weekly.|Continue weekly.|0
                    Continue.|Continue weekly.|Continue[+ weekly].|1
                    He failed to do it.|He did it.|He [-failed to do][+did] it.|1
                    Say what was done.|Say who did what.|Say [-what was done][+who did what].|1
                    Slept badly. Kept the walk.|Slept well. Kept the walk twice.|Slept [-badly][+well]. Kept the walk[+ twice].|2
                    don't|do|[-don't][+do]|1
                    naïve|naive|[-naïve][+naive]|1
                    """)
    void words_are_compared_and_a_rewritten_sentence_reads_as_one_change(
            String before, String after, String shown, int changes) {
        WordDifference difference = WordDifference.between(before, after);
        assertThat(marked(difference)).isEqualTo(shown);
        assertThat(difference.changes()).isEqualTo(changes);
    }

    @Test
    void a_section_that_is_new_or_gone_is_one_change() {
        assertThat(marked(WordDifference.between("", "Denied."))).isEqualTo("[+Denied.]");
        assertThat(marked(WordDifference.between("Denied.", ""))).isEqualTo("[-Denied.]");
        assertThat(WordDifference.between("", "").pieces()).isEmpty();
    }

    @Test
    void both_texts_can_be_read_out_of_it_however_long_they_are() {
        String before = "One two three, four. Five\n\nsix  seven 😀 eight ".repeat(420);
        String after = "Two one three; four. Six\nseven 😀😀 nine ".repeat(480);
        WordDifference difference = WordDifference.between(before, after);
        assertThat(without(difference, Kind.ADDED)).isEqualTo(before);
        assertThat(without(difference, Kind.REMOVED)).isEqualTo(after);
    }

    private static String without(WordDifference difference, Kind kind) {
        return difference.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(WordDifference.Piece::text)
                .collect(Collectors.joining());
    }

    private static String marked(WordDifference difference) {
        return difference.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case ADDED -> "[+" + piece.text() + "]";
                    case REMOVED -> "[-" + piece.text() + "]";
                })
                .collect(Collectors.joining());
    }
}
