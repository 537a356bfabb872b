package org.confide.exchange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes comma-separated values (RFC 4180) that a spreadsheet reads as text: a cell that would be taken for a formula
 * begins with an apostrophe.
 */
final class CsvFile {

    /** What a browser knows it by. */
    static final String TYPE = "text/csv";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvFile::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    /** One cell, harmless and quoted where it has to be. */
    static String cell(String text) {
        String harmless = beginsLikeAFormula(text) ? "'" + text : text;
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';')
                || !harmless.equals(harmless.strip());
        return quoted ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    /** Spreadsheets skip white space before they look, so it is skipped here too. */
    private static boolean beginsLikeAFormula(String text) {
        if (!text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        String stripped = text.strip();
        return !stripped.isEmpty() && "=+-@\uFF1D\uFF0B\uFF0D\uFF20|".indexOf(stripped.charAt(0)) >= 0;
    }
}
