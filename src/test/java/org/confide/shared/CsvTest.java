package org.confide.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static String text(Csv csv) {
        return new String(csv.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void commas_quotes_and_lines_stay_within_their_cell() {
        assertThat(text(new Csv("Name", "Notes").row("Quintero, Marisol", 3).row("said \"no\"\nand left", -2)))
                .isEqualTo("\uFEFFName,Notes\r\n\"Quintero, Marisol\",3\r\n\"said \"\"no\"\"\nand left\",-2\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void what_starts_like_a_formula_is_a_text(String cell) {
        assertThat(text(new Csv("A").row(cell))).containsAnyOf("\r\n'", "\r\n\"'");
    }
}
