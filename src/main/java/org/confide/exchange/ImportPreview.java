package org.confide.exchange;

import java.util.List;

/**
 * A file as it was understood; nothing of it is stored.
 *
 * @param taken which heading is taken as what, such as "DOB is taken as Date of birth"
 * @param left headings that are left out
 * @param lines every line of the file
 */
public record ImportPreview(List<String> taken, List<String> left, List<ImportLine> lines) {

    /** Copies the lists. */
    public ImportPreview {
        taken = List.copyOf(taken);
        left = List.copyOf(left);
        lines = List.copyOf(lines);
    }

    /**
     * Counts lines.
     *
     * @param state of which state
     * @return how many there are
     */
    public long count(ImportLine.State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** Says how many without any. */
    @Override
    public String toString() {
        return "ImportPreview[" + lines.size() + "]";
    }
}
