package org.confide.bench;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.confide.note.NoteSection;

/** What the generated notes say: of the length of real ones, and nothing. */
final class Prose {

    private static final int SIGNED = 8;
    private static final int DRAFTED = 16;

    private static final Map<NoteSection, String> SENTENCES = new LinkedHashMap<>();

    static {
        SENTENCES.put(NoteSection.SUBJECTIVE, "Slept better on four nights and took the walk we had agreed on. ");
        SENTENCES.put(NoteSection.OBJECTIVE, "On time, calm, well kempt, and speech of the usual pace and tone. ");
        SENTENCES.put(NoteSection.ASSESSMENT, "Improving slowly; the diary of thoughts is kept on most of the days. ");
        SENTENCES.put(NoteSection.RISK, "None reported. ");
        SENTENCES.put(NoteSection.PLAN, "Continue weekly, go on with the exposure, and call the psychiatrist. ");
    }

    private Prose() {}

    /** The sections of a note of about 4 KB. */
    static Map<NoteSection, String> drafted(long which) {
        Map<NoteSection, String> sections = new EnumMap<>(NoteSection.class);
        SENTENCES.forEach((section, sentence) -> sections.put(section, which + ". " + sentence.repeat(DRAFTED)));
        return sections;
    }

    /** In SQL, the sections of a note of about 4 KB as a draft's column holds them. */
    static String asDraft(String which) {
        return sql(which, DRAFTED, "{", "", ":", "", "}");
    }

    /** In SQL, the sections of a note of about 2 KB as the canonical form holds them. */
    static String asFrozen(String which) {
        return sql(which, SIGNED, "[", "[", ",", "]", "]");
    }

    private static String sql(
            String which, int times, String begin, String open, String between, String close, String end) {
        StringJoiner sections = new StringJoiner(", ',', ", "CONCAT('" + begin + "', ", ", '" + end + "')");
        SENTENCES.forEach((section, sentence) -> sections.add("'%s\"%s\"%s\"', %s, '. ', REPEAT('%s', %d), '\"%s'"
                .formatted(open, section, between, which, sentence, times, close)));
        return sections.toString();
    }
}
