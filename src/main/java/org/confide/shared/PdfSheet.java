package org.confide.shared;

import io.nayuki.qrcodegen.QrCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/**
 * A few pages of text as a PDF, laid out from the top down on US letter paper. It is made in memory and nowhere else, says
 * in its properties neither who made it nor what it is, and carries its font within it: letters of Latin, Greek and Cyrillic
 * with their diacritics. A letter the font lacks is refused rather than replaced: what adds text throws {@link BadInput}.
 */
public final class PdfSheet implements AutoCloseable {

    /** What is refused stands beside this field. */
    public static final String FIELD = "pdf";

    /** It comes with PDFBox; its licence lets it be embedded. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Points, 72 to the inch. */
    private static final float MARGIN = 54;

    private static final float LEADING = 1.35f;
    private static final float BODY = 10;
    private static final float HEADING = 16;
    private static final float BOLD_LINE = 0.3f;
    private static final float GAP = 8;
    private static final float CELL = 6;
    /** The quiet zone that readers want around a square (ISO/IEC 18004). */
    private static final int QUIET = 4;

    private final PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
    private final PDFont font;
    private final CmapLookup letters;
    private @Nullable PDPageContentStream page;
    private float y;

    /** Starts an empty sheet. */
    public PdfSheet() {
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            TrueTypeFont ttf = new TTFParser().parse(new RandomAccessReadBuffer(in));
            letters = ttf.getUnicodeCmapLookup();
            font = PDType0Font.load(document, ttf, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Adds a heading.
     *
     * @param words one line or more
     * @return this
     */
    public PdfSheet heading(String words) {
        return written(words, HEADING, true);
    }

    /**
     * Adds a paragraph.
     *
     * @param words as long as need be
     * @return this
     */
    public PdfSheet paragraph(String words) {
        return written(words, BODY, false);
    }

    /**
     * Adds numbered lines in large letters, to be read and typed.
     *
     * @param lines one below the other
     * @return this
     */
    public PdfSheet numbered(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            written((i + 1) + ".   " + lines.get(i), HEADING, false);
        }
        return this;
    }

    /**
     * Adds a table; its head stands on each page.
     *
     * @param head the columns' names
     * @param shares how wide each column is, as shares of the page
     * @param rows the cells, as many a row as there are columns
     * @return this
     */
    public PdfSheet table(List<String> head, List<Integer> shares, List<List<String>> rows) {
        float all = shares.stream().mapToInt(Integer::intValue).sum();
        List<Float> widths = shares.stream().map(share -> width() * share / all).toList();
        row(head, widths, true);
        for (List<String> cells : rows) {
            if (!fits(height(cells, widths))) {
                turn();
                row(head, widths, true);
            }
            row(cells, widths, false);
        }
        y -= GAP;
        return this;
    }

    /**
     * Adds a square for a camera (QR).
     *
     * @param says its text
     * @param side how wide it is, in points
     * @return this
     */
    public PdfSheet square(String says, float side) {
        QrCode code = QrCode.encodeText(says, QrCode.Ecc.MEDIUM);
        if (!fits(side)) {
            turn();
        }
        float module = side / (code.size + 2 * QUIET);
        try {
            PDPageContentStream on = page();
            for (int row = 0; row < code.size; row++) {
                for (int column = 0; column < code.size; column++) {
                    if (code.getModule(column, row)) {
                        on.addRect(MARGIN + (column + QUIET) * module, y - (row + QUIET + 1) * module, module, module);
                    }
                }
            }
            on.fill();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        y -= side + GAP;
        return this;
    }

    /** {@return the file; nothing can be added afterwards} */
    public byte[] bytes() {
        try {
            page().close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** Forgets the pages. */
    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    private PdfSheet written(String words, float size, boolean bold) {
        for (String line : lines(words, size, width())) {
            if (!fits(size * LEADING)) {
                turn();
            }
            y -= size * LEADING;
            put(line, MARGIN, y, size, bold);
        }
        y -= GAP;
        return this;
    }

    private void row(List<String> cells, List<Float> widths, boolean bold) {
        float height = height(cells, widths);
        if (!fits(height)) {
            turn();
        }
        float x = MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            float line = y;
            for (String words : lines(cells.get(i), BODY, widths.get(i) - CELL)) {
                line -= BODY * LEADING;
                put(words, x, line, BODY, bold);
            }
            x += widths.get(i);
        }
        y -= height;
    }

    private float height(List<String> cells, List<Float> widths) {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            most = Math.max(
                    most, lines(cells.get(i), BODY, widths.get(i) - CELL).size());
        }
        return most * BODY * LEADING + CELL;
    }

    /** Breaks words into lines, and a word that is wider than a line within itself. */
    private List<String> lines(String words, float size, float width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : printable(words).split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                String with = line.isEmpty() ? word : line + " " + word;
                if (wide(with, size) <= width) {
                    line.setLength(0);
                    line.append(with);
                    continue;
                }
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                int[] letter = word.codePoints().toArray();
                int from = 0;
                for (int to = 1; to <= letter.length; to++) {
                    if (to - from > 1 && wide(new String(letter, from, to - from), size) > width) {
                        lines.add(new String(letter, from, to - 1 - from));
                        from = to - 1;
                    }
                }
                line.append(new String(letter, from, letter.length - from));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Composed letters, plain spaces; refuses what the font has no letter for. */
    private String printable(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\t', ' ')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
        boolean lacking = composed.codePoints().anyMatch(letter -> letter != '\n' && letters.getGlyphId(letter) == 0);
        if (lacking) {
            throw new BadInput(
                    FIELD,
                    "A name or word here has letters that the PDF's font lacks. Print the page from the browser instead;"
                            + " it shows all of them.");
        }
        return composed;
    }

    private float wide(String words, float size) {
        try {
            return font.getStringWidth(words) / 1000 * size;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void put(String words, float x, float baseline, float size, boolean bold) {
        try {
            PDPageContentStream on = page();
            on.beginText();
            on.setFont(font, size);
            on.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            on.setLineWidth(BOLD_LINE);
            on.newLineAtOffset(x, baseline);
            on.showText(words);
            on.endText();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private static float width() {
        return PDRectangle.LETTER.getWidth() - 2 * MARGIN;
    }

    private boolean fits(float height) {
        page();
        return y - height >= MARGIN;
    }

    private PDPageContentStream page() {
        if (page == null) {
            turn();
        }
        return Objects.requireNonNull(page);
    }

    private void turn() {
        try {
            if (page != null) {
                page.close();
            }
            PDPage fresh = new PDPage(PDRectangle.LETTER);
            document.addPage(fresh);
            page = new PDPageContentStream(document, fresh);
            y = PDRectangle.LETTER.getHeight() - MARGIN;
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
