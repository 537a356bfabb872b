package org.confide.supervision;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How one text became another, in words. */
public final class WordDifference {

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}’']+|[ \\t]+|\\R|.", Pattern.DOTALL);

    /** What became of a stretch of words. */
    public enum Kind {
        /** It stayed. */
        SAME,
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED
    }

    /**
     * A stretch of words.
     *
     * @param kind what became of it
     * @param text the words
     */
    public record Piece(Kind kind, String text) {

        /** Says how long it is, and nothing of what it says. */
        @Override
        public String toString() {
            return kind + "[" + text.length() + "]";
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder fresh = new StringBuilder();
    private String between = "";
    private int changes;

    private WordDifference() {}

    /**
     * Compares two texts.
     *
     * @param before what was
     * @param after what is
     * @return the stretches in order; where words were replaced, those gone stand before those new
     */
    public static WordDifference between(String before, String after) {
        List<String> was = parts(before);
        List<String> is = parts(after);
        WordDifference difference = new WordDifference();
        int done = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(was, is, new MyersDiffWithLinearSpace<>(), null).getDeltas()) {
            int from = delta.getTarget().getPosition();
            difference.stayed(String.join("", is.subList(done, from)));
            difference.changed(delta.getSource().getLines(), delta.getTarget().getLines());
            done = from + delta.getTarget().size();
        }
        difference.stayed(String.join("", is.subList(done, is.size())));
        difference.end();
        return difference;
    }

    /** {@return the stretches in order} */
    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** {@return in how many places words were added, removed or replaced} */
    public int changes() {
        return changes;
    }

    /** A blank between two changed words belongs to the change: a sentence rewritten reads as one, not as twelve. */
    private void stayed(String text) {
        boolean changing = !gone.isEmpty() || !fresh.isEmpty();
        if (changing && !text.isEmpty() && text.isBlank() && text.indexOf('\n') < 0) {
            between = text;
            return;
        }
        if (!text.isEmpty()) {
            end();
            pieces.add(new Piece(Kind.SAME, text));
        }
    }

    private void changed(List<String> removed, List<String> added) {
        gone.append(between).append(String.join("", removed));
        fresh.append(between).append(String.join("", added));
        between = "";
    }

    private void end() {
        if (!gone.isEmpty() || !fresh.isEmpty()) {
            changes++;
            keepCommonBlank();
            add(Kind.REMOVED, gone);
            add(Kind.ADDED, fresh);
        }
        if (!between.isEmpty()) {
            pieces.add(new Piece(Kind.SAME, between));
            between = "";
        }
    }

    /** A blank that both end with did not change. */
    private void keepCommonBlank() {
        while (!gone.isEmpty() && !fresh.isEmpty()) {
            char last = gone.charAt(gone.length() - 1);
            if (last != fresh.charAt(fresh.length() - 1) || !Character.isWhitespace(last)) {
                return;
            }
            gone.setLength(gone.length() - 1);
            fresh.setLength(fresh.length() - 1);
            between = last + between;
        }
    }

    private void add(Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text.toString()));
            text.setLength(0);
        }
    }

    private static List<String> parts(String text) {
        return PART.matcher(text).results().map(MatchResult::group).toList();
    }
}
