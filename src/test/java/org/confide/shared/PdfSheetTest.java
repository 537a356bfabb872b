package org.confide.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfSheetTest {

    @Test
    void names_are_printed_with_their_diacritics_in_a_font_that_comes_along() throws IOException {
        try (PdfSheet sheet = new PdfSheet();
                PDDocument read = Loader.loadPDF(sheet.heading("Łukasz Nuñez-Đorđević")
                        // Composed of a letter and a mark.
                        .paragraph("José, Ștefan, Žižka, Þóra, Ελένη, Юлия “quoted” – 5 €")
                        .bytes())) {
            assertThat(text(read))
                    .contains("Łukasz Nuñez-Đorđević", "José, Ștefan, Žižka, Þóra, Ελένη, Юлия “quoted” – 5 €");
            for (PDPage page : read.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"李 Wei", "سارة", "Ana 😀", "नीला"})
    void a_letter_without_a_glyph_is_refused_and_never_replaced(String name) {
        try (PdfSheet sheet = new PdfSheet()) {
            assertThatThrownBy(() -> sheet.paragraph(name))
                    .isInstanceOf(BadInput.class)
                    .hasMessageStartingWith("A name or word here has letters")
                    .hasMessageNotContaining(name);
        }
    }

    @Test
    void a_long_table_goes_on_over_pages_under_its_head_and_nothing_runs_off_the_paper() throws IOException {
        List<List<String>> rows = IntStream.range(0, 150)
                .mapToObj(i -> List.of("Row " + i, "words ".repeat(12) + "end" + i, "x".repeat(90) + "y" + i))
                .toList();
        try (PdfSheet sheet = new PdfSheet();
                PDDocument read = Loader.loadPDF(sheet.table(List.of("Day", "About", "Signed"), List.of(1, 2, 1), rows)
                        .bytes())) {
            assertThat(read.getNumberOfPages()).isGreaterThan(3);
            String all = text(read);
            assertThat(Collections.frequency(List.of(all.split("\\s+")), "Signed"))
                    .isEqualTo(read.getNumberOfPages());
            IntStream.range(0, 150).forEach(i -> assertThat(all).contains("Row " + i, "end" + i));
            assertThat(all.replaceAll("\\s", "")).contains("y149");
        }
    }

    @Test
    void the_file_says_nothing_of_itself_and_was_nowhere_but_in_memory() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        Set<Path> before = files(temporary);
        boolean cached = Files.exists(cache);
        byte[] bytes;
        try (PdfSheet sheet = new PdfSheet()) {
            bytes = sheet.heading("Recovery sheet 1")
                    .numbered(List.of("apple boat", "cedar dune"))
                    .square("CONFIDE1:00FF", 150)
                    .bytes();
        }
        Set<Path> after = files(temporary);
        after.removeAll(before);
        assertThat(after)
                .noneMatch(path ->
                        path.toString().toLowerCase(java.util.Locale.ROOT).contains("pdf"));
        assertThat(Files.exists(cache)).isEqualTo(cached);
        try (PDDocument read = Loader.loadPDF(bytes)) {
            assertThat(read.getDocumentInformation().getMetadataKeys()).isEmpty();
            assertThat(read.getDocumentCatalog().getMetadata()).isNull();
            assertThat(text(read)).contains("1. apple boat", "2. cedar dune");
        }
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll(" +", " ");
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toSet());
        }
    }
}
