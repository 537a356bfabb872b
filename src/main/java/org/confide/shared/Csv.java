package org.confide.shared;

import java.nio.charset.StandardCharsets;

/**
 * A table as a file that a spreadsheet opens (RFC 4180, UTF-8). A cell that a spreadsheet would take for a formula gets
 * an apostrophe before it, so that a name somebody entered can't do anything on somebody else's computer (OWASP, "CSV
 * Injection").
 */
public final class Csv {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private static final String QUOTED = ",\"\r\n";

    private final StringBuilder text = new StringBuilder("\uFEFF");

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

    /** {@return the file's bytes, with the mark that tells a spreadsheet the encoding} */
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String words) {
        String harmless = !words.isEmpty() && STARTS_A_FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return harmless.chars().anyMatch(character -> QUOTED.indexOf(character) >= 0)
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
