package org.confide.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    /** What stands in the file for one cell. */
    private static String cell(String words) {
        String row = new Csv("A").row(words).text().substring("\uFEFFA\r\n".length());
        assertThat(row).endsWith("\r\n");
        return row.substring(0, row.length() - 2);
    }

    @Test
    void lines_end_as_the_rule_has_it_and_the_encoding_is_told() {
        Csv csv = new Csv("Date", "Client").row("2027-03-01", "Åsa, Ö");
        assertThat(csv.text()).isEqualTo("\uFEFFDate,Client\r\n2027-03-01,\"Åsa, Ö\"\r\n");
        assertThat(csv.bytes()).isEqualTo(csv.text().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void commas_quotes_and_lines_stay_within_their_cell_and_names_stay_as_they_are() {
        assertThat(cell("O'Brien")).isEqualTo("O'Brien");
        assertThat(cell("Anne-Marie")).isEqualTo("Anne-Marie");
        assertThat(cell("Ibarra, Sol")).isEqualTo("\"Ibarra, Sol\"");
        assertThat(cell("the \"Row\"")).isEqualTo("\"the \"\"Row\"\"\"");
        assertThat(cell("said \"no\"\nand left")).isEqualTo("\"said \"\"no\"\"\nand left\"");
        assertThat(cell("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(cell("a;b")).isEqualTo("\"a;b\"");
        assertThat(cell("")).isEmpty();
    }

    @Test
    void numbers_are_numbers_below_zero_too() {
        assertThat(new Csv("A", "B").row(3, -2).text()).endsWith("3,-2\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\")",
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "+1 212 555 0101",
                "-2+3",
                "\t=1",
                "\r=1",
                "  =1",
                "\uFF1D1+1",
                "|calc"
            })
    void what_begins_like_a_formula_is_a_text(String words) {
        String cell = cell(words);
        assertThat(cell.replaceFirst("^\"", "")).startsWith("'");
        assertThat(cell).contains(words.replace("\"", "\"\"").strip());
    }
}
