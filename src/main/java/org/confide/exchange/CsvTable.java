package org.confide.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.confide.shared.BadInput;

/**
 * Reads comma-separated values (RFC 4180). Semicolons and tabs separate too, as spreadsheets of other countries write
 * them: what the first line has most of counts.
 *
 * @param head the cells of the first line
 * @param lines the others
 */
record CsvTable(List<String> head, List<Line> lines) {

    static final int MOST_BYTES = 2_000_000;
    static final int MOST_LINES = 5_000;

    private static final int MOST_CELLS = 100;

    /**
     * A line of the file.
     *
     * @param number where it begins, the first of the file being 1
     * @param cells its cells
     */
    record Line(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** Says which without what it holds. */
        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    static CsvTable read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new BadInput("file", "The file is larger than 2 MB. Divide it and import the parts.");
        }
        String text = text(file);
        List<Line> lines = new Reader(text, separator(text)).lines();
        lines.removeIf(Line::isEmpty);
        if (lines.isEmpty()) {
            throw new BadInput("file", "The file is empty. Choose another.");
        }
        if (lines.size() > MOST_LINES + 1) {
            throw new BadInput("file", "The file has more than 5,000 clients. Divide it and import the parts.");
        }
        return new CsvTable(lines.getFirst().cells(), List.copyOf(lines.subList(1, lines.size())));
    }

    /** UTF-8, or what Windows writes where it is not. */
    private static String text(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(file, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** Takes a text apart, character by character. */
    private static final class Reader {

        private final String text;
        private final char separator;
        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private int number = 1;
        private int begun = 1;
        private boolean quoted;

        Reader(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<Line> lines() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean next = i + 1 < text.length();
                if (quoted && c == '"' && next && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (quoted) {
                    inQuotes(c);
                } else if (c == '"' && cell.toString().isBlank()) {
                    cell.setLength(0);
                    quoted = true;
                } else if (c == separator) {
                    endCell();
                } else if (c == '\n' || c == '\r') {
                    if (c == '\r' && next && text.charAt(i + 1) == '\n') {
                        i++;
                    }
                    endLine();
                } else {
                    cell.append(c);
                }
            }
            if (quoted) {
                throw new BadInput(
                        "file", "The quotation mark of line %,d never closes. Correct the file.".formatted(begun));
            }
            if (!cell.isEmpty() || !cells.isEmpty()) {
                endLine();
            }
            return lines;
        }

        private void inQuotes(char c) {
            if (c == '"') {
                quoted = false;
                return;
            }
            if (c == '\n') {
                number++;
            }
            cell.append(c);
        }

        private void endCell() {
            if (cells.size() == MOST_CELLS) {
                throw new BadInput("file", "Line %,d has more than 100 cells. Correct the file.".formatted(begun));
            }
            cells.add(cell.toString());
            cell.setLength(0);
        }

        private void endLine() {
            endCell();
            lines.add(new Line(begun, List.copyOf(cells)));
            cells = new ArrayList<>();
            number++;
            begun = number;
        }
    }
}
