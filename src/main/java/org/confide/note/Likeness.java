package org.confide.note;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much of a note repeats an earlier one: the share of its runs of five words that stand in the other too
 * (containment of w-shingles, A. Broder, "On the resemblance and containment of documents", 1997). Notes that were
 * copied forward are what payers and auditors call cloned; a run of five words seldom repeats by itself.
 */
public final class Likeness implements Serializable {

    private static final int RUN = 5;
    /** A note shorter than this says too little for a share of it to mean anything. */
    private static final int FEWEST_WORDS = 30;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");

    private final Set<Integer> earlier;

    /**
     * Compares with an earlier note.
     *
     * @param earlier what it says
     */
    public Likeness(DraftContent earlier) {
        this.earlier = new HashSet<>(runs(earlier));
    }

    /**
     * Measures a note.
     *
     * @param content what it says
     * @return the share that repeats the earlier one, in percent; 0 for a note of fewer than 30 words
     */
    public int percent(DraftContent content) {
        List<Integer> runs = runs(content);
        if (runs.size() < FEWEST_WORDS - RUN + 1) {
            return 0;
        }
        long repeated = runs.stream().filter(earlier::contains).count();
        return (int) (100 * repeated / runs.size());
    }

    /** The runs' hashes alone: no word of the note stays here. */
    private static List<Integer> runs(DraftContent content) {
        List<Integer> runs = new ArrayList<>();
        for (NoteSection section : NoteSection.values()) {
            String[] words = BETWEEN_WORDS.split(
                    content.section(section).toLowerCase(Locale.ROOT).strip());
            for (int first = 0; first + RUN <= words.length; first++) {
                runs.add(List.of(words).subList(first, first + RUN).hashCode());
            }
        }
        return runs;
    }
}
