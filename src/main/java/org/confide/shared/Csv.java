package org.confide.shared;

import java.nio.charset.StandardCharsets;

/**
 * A table as a file that a spreadsheet opens (RFC 4180, UTF-8). A cell that a spreadsheet would take for a formula gets
 * an apostrophe before it, so that a name somebody entered can't do anything on somebody else's computer (OWASP, "CSV
 * Injection").
 */
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20|";
    private static final String STARTS_A_CELL_ANEW = "\t\r\n";
    private static final String QUOTED = ",;\"\r\n";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    /**
     * Begins a table.
     *
     * @param columns the columns' names
     */
    public Csv(String... columns) {
        row((Object[]) columns);
    }

    /**
     * Adds a row.
     *
     * @param cells texts and numbers, as many as there are columns; numbers stay as they are
     * @return this
     */
    public Csv row(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            text.append(cells[i] instanceof Number number ? number.toString() : cell(String.valueOf(cells[i])));
        }
        text.append("\r\n");
        return this;
    }

    /** {@return the file's text, with the mark that tells a spreadsheet the encoding} */
    public String text() {
        return text.toString();
    }

    /** {@return the file's bytes} */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String words) {
        String harmless = startsLikeAFormula(words) ? "'" + words : words;
        boolean quoted = harmless.chars().anyMatch(character -> QUOTED.indexOf(character) >= 0)
                || !harmless.equals(harmless.strip());
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    /** Spreadsheets skip white space before they look, so it is skipped here too. */
    private static boolean startsLikeAFormula(String words) {
        String stripped = words.strip();
        return startsWithOneOf(STARTS_A_CELL_ANEW, words) || startsWithOneOf(STARTS_A_FORMULA, stripped);
    }

    private static boolean startsWithOneOf(String characters, String words) {
        return !words.isEmpty() && characters.indexOf(words.charAt(0)) >= 0;
    }
}
