package org.confide.vault;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.confide.note.spi.NotePlace;

/**
 * Notices, for the author alone, what the law counts to the record although it was typed here (45 CFR 164.501).
 * Nothing is kept, sent or logged.
 */
final class Hints {

    /**
     * A remark beside the text.
     *
     * @param kind what it looks like, to dismiss all of a kind
     * @param quote the words that gave rise to it
     * @param sentence what to do
     * @param belongs where in the progress note
     */
    record Hint(String kind, String quote, String sentence, NotePlace belongs) {

        /** Says nothing of the text. */
        @Override
        public String toString() {
            return "Hint[" + kind + "]";
        }
    }

    private record Rule(String kind, Pattern pattern, String sentence, NotePlace belongs) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "test result",
                    Pattern.compile("(?i)\\b(?:PHQ-?[29]|GAD-?[27]|PCL-?5|PC-PTSD-?5|AUDIT-?C|C-?SSRS|BDI|BAI|Y-?BOCS)"
                            + "\\b[^.\\n0-9]{0,20}\\d{1,2}\\b"),
                    "looks like a test result. Results belong in the progress note.",
                    NotePlace.TEST_RESULTS),
            new Rule(
                    "medication",
                    Pattern.compile("(?i)\\b(?:\\p{L}+ )?\\d+(?:[.,]\\d+)?\\s?(?:mg|mcg|µg|ml)\\b"),
                    "looks like a medication. Medication belongs in the progress note.",
                    NotePlace.MEDICATION),
            new Rule(
                    "diagnosis",
                    Pattern.compile("\\b(?:F\\d{2}(?:\\.\\d{1,4})?|[A-EG-TV-Z]\\d{2}\\.\\d{1,4})\\b"),
                    "looks like a diagnosis. Diagnoses belong in the progress note.",
                    NotePlace.DIAGNOSIS),
            new Rule(
                    "session time",
                    Pattern.compile("(?i)\\b\\d{1,2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?\\s?(?:-|–|to|until)\\s?"
                            + "\\d{1,2}(?::\\d{2}\\s?(?:[ap]\\.?m\\b\\.?)?|\\s?[ap]\\.?m\\b\\.?)"),
                    "looks like a session time. Times belong in the progress note.",
                    NotePlace.TIMES));

    private Hints() {}

    /** {@return the first remark on a text that is not of a dismissed kind} */
    static Optional<Hint> first(String text, Set<String> dismissed) {
        for (Rule rule : RULES) {
            if (!dismissed.contains(rule.kind())) {
                Matcher matcher = rule.pattern().matcher(text);
                if (matcher.find()) {
                    return Optional.of(new Hint(rule.kind(), matcher.group().strip(), rule.sentence(), rule.belongs()));
                }
            }
        }
        return Optional.empty();
    }
}
