package org.confide.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.confide.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    void quotes_line_breaks_and_line_numbers_are_read_as_they_stand() {
        CsvTable table = read("Name,Address\r\n\"Ibarra, \"\"Sol\"\"\",\"1 Row\nNew York\"\r\n\r\nQuintero,2 Row\r\n");

        assertThat(table.head()).containsExactly("Name", "Address");
        assertThat(table.lines())
                .containsExactly(
                        new CsvTable.Line(2, List.of("Ibarra, \"Sol\"", "1 Row\nNew York")),
                        new CsvTable.Line(5, List.of("Quintero", "2 Row")));
        assertThat(table.lines().getLast().cell(7)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2", "a;b\n1;2", "a\tb\n1\t2", "\uFEFFa,b\n1,2", "a,b\r1,2"})
    void separators_line_ends_and_a_mark_at_the_beginning_are_recognised(String text) {
        CsvTable table = read(text);

        assertThat(table.head()).containsExactly("a", "b");
        assertThat(table.lines().getFirst().cells()).containsExactly("1", "2");
    }

    @Test
    void what_is_not_utf_8_is_what_windows_writes() {
        assertThat(CsvTable.read("näme\nÅsa".getBytes(Charset.forName("windows-1252")))
                        .head())
                .containsExactly("näme");
    }

    @Test
    void a_file_that_can_t_be_one_is_refused() {
        assertThatThrownBy(() -> read("")).isInstanceOf(BadInput.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> read("a,b\n\"1,2\n3,4"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> read("a\n" + "x\n".repeat(5_001))).hasMessageContaining("5,000");
        assertThatThrownBy(() -> read("a".repeat(2_000_001))).hasMessageContaining("2 MB");
        assertThatThrownBy(() -> read(",".repeat(200))).hasMessageContaining("100 cells");
    }

    @Test
    void headings_are_recognised_whatever_their_case_and_the_first_of_two_counts() {
        assertThat(ImportColumn.recognised(
                        List.of("DOB", " first_name ", "LAST NAME*", "Mobile", "Phone", "Diagnosis", "E-mail")))
                .isEqualTo(Map.of(
                        ImportColumn.BORN, 0,
                        ImportColumn.FIRST, 1,
                        ImportColumn.LAST, 2,
                        ImportColumn.PHONE, 3,
                        ImportColumn.EMAIL, 6));
    }

    private static CsvTable read(String text) {
        return CsvTable.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
