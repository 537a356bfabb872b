package org.confide.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.confide.practice.ServiceId;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final ServiceId SERVICE = ServiceId.next();

    private static DraftContent note(String subjective, String plan) {
        Map<NoteSection, String> sections = new EnumMap<>(NoteSection.class);
        sections.put(NoteSection.SUBJECTIVE, subjective);
        sections.put(NoteSection.PLAN, plan);
        return new DraftContent("soap", DocumentedTime.NONE, false, SERVICE, null, false, Set.of(), sections, Map.of());
    }

    private static String words(String stem, int count) {
        return IntStream.range(0, count).mapToObj(number -> stem + number).collect(Collectors.joining(" "));
    }

    @Test
    void the_same_note_is_wholly_alike_whatever_its_commas_and_capitals() {
        DraftContent note = note(words("slept", 40), words("weekly", 10));
        assertThat(new Likeness(note).percent(note)).isEqualTo(100);
        assertThat(new Likeness(note(words("slept", 40), words("weekly", 10)))
                        .percent(note(words("SLEPT", 40).replace(" ", ", "), words("weekly", 10))))
                .isEqualTo(100);
    }

    @Test
    void another_note_is_not_and_half_of_one_is_half() {
        Likeness last = new Likeness(note(words("slept", 40), ""));
        assertThat(last.percent(note(words("worked", 40), ""))).isZero();
        assertThat(last.percent(note(words("slept", 40) + " " + words("worked", 40), "")))
                .isBetween(45, 50);
        assertThat(last.percent(note("", words("slept", 40))))
                .as("moved to another section it is a copy all the same")
                .isEqualTo(100);
    }

    @Test
    void a_short_note_says_too_little() {
        Likeness last = new Likeness(note(words("slept", 29), ""));
        assertThat(last.percent(note(words("slept", 29), ""))).isZero();
        assertThat(last.percent(note("", ""))).isZero();
    }
}
