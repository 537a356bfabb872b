package org.confide.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\")",
                "+1 212 555 0101",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1",
                "\uFF1D1+1",
                "|calc"
            })
    void a_cell_that_begins_like_a_formula_is_harmless(String text) {
        String cell = CsvFile.cell(text);

        assertThat(cell.replaceFirst("^\"", "")).startsWith("'");
        assertThat(cell).contains(text.replace("\"", "\"\"").strip());
    }

    @Test
    void commas_quotes_and_lines_are_quoted_and_names_stay_as_they_are() {
        assertThat(CsvFile.cell("O'Brien")).isEqualTo("O'Brien");
        assertThat(CsvFile.cell("Anne-Marie")).isEqualTo("Anne-Marie");
        assertThat(CsvFile.cell("Ibarra, Sol")).isEqualTo("\"Ibarra, Sol\"");
        assertThat(CsvFile.cell("the \"Row\"")).isEqualTo("\"the \"\"Row\"\"\"");
        assertThat(CsvFile.cell("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(CsvFile.cell("")).isEmpty();
    }

    @Test
    void lines_end_as_the_rule_has_it_and_the_encoding_is_told() {
        assertThat(CsvFile.write(List.of(List.of("Date", "Client"), List.of("2027-03-01", "Åsa, Ö"))))
                .isEqualTo("\uFEFFDate,Client\r\n2027-03-01,\"Åsa, Ö\"\r\n");
    }
}
