package org.confide.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confide.practice.PlaceOfService;
import org.confide.practice.ServiceId;
import org.confide.practice.SigningRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsualChecksTest {

    private static final Instant START = Instant.parse("2026-11-24T19:01:00Z");
    private static final Instant NOW = START.plusSeconds(86_400);

    private final NoteFormats formats = new NoteFormats();
    private final SigningRules rules = mock(SigningRules.class);
    private final UsualChecks checks = new UsualChecks(formats, rules);

    @BeforeEach
    void the_rules_are_as_they_are_shipped() {
        when(rules.get(anyString())).thenAnswer(asked -> SigningRules.shipped().get(asked.<String>getArgument(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soap", "dap", "birp", "girp", "narrative", "intake"})
    void a_full_note_of_each_format_misses_nothing(String format) {
        assertThat(missing(full(format), Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"soap", "dap", "birp", "girp", "narrative", "intake"})
    void every_format_asks_for_risk(String format) {
        Map<NoteSection, String> sections = full(format);
        sections.remove(NoteSection.RISK);
        assertThat(missing(sections, Map.of(), format)).containsExactly("Risk is not documented");
    }

    @Test
    void text_brought_forward_counts_until_it_is_edited_or_kept() {
        assertThat(missing(full("soap"), Map.of(NoteSection.PLAN, "Tue Nov 17")))
                .containsExactly("Plan still reads as on Tue Nov 17");
    }

    @Test
    void times_count_once_they_are_confirmed() {
        DraftContent content = content("soap", full("soap"), Map.of(), new DocumentedTime(START, null), false);
        assertThat(words(content)).containsExactly("Start and stop are not documented");
        content = content("soap", full("soap"), Map.of(), new DocumentedTime(START, START.plusSeconds(2_820)), false);
        assertThat(words(content)).containsExactly("Start and stop are not confirmed");
    }

    @Test
    void an_empty_note_says_all_that_is_missing_in_the_order_of_the_screen() {
        DraftContent empty = new DraftContent(
                "soap", DocumentedTime.NONE, false, ServiceId.next(), null, false, Set.of(), Map.of(), Map.of());
        assertThat(words(empty))
                .containsExactly(
                        "Start and stop are not documented",
                        "Place is not documented",
                        "Who was present is not documented",
                        "Subjective is not documented",
                        "Objective is not documented",
                        "Assessment is not documented",
                        "Plan is not documented",
                        "Risk is not documented");
    }

    private List<String> missing(Map<NoteSection, String> sections, Map<NoteSection, String> forward) {
        for (NoteFormat format : formats.all()) {
            if (format.parts().stream()
                    .filter(NoteFormat.Part::required)
                    .allMatch(part -> sections.containsKey(part.section()))) {
                return missing(sections, forward, format.id());
            }
        }
        return missing(sections, forward, "soap");
    }

    private List<String> missing(Map<NoteSection, String> sections, Map<NoteSection, String> forward, String format) {
        return words(content(format, sections, forward, new DocumentedTime(START, START.plusSeconds(2_820)), true));
    }

    private List<String> words(DraftContent content) {
        return checks.findings(content, NOW).stream().map(Finding::words).toList();
    }

    private Map<NoteSection, String> full(String format) {
        Map<NoteSection, String> sections = new EnumMap<>(NoteSection.class);
        formats.get(format).parts().forEach(part -> sections.put(part.section(), "Text."));
        return sections;
    }

    private static DraftContent content(
            String format,
            Map<NoteSection, String> sections,
            Map<NoteSection, String> forward,
            DocumentedTime time,
            boolean confirmed) {
        return new DraftContent(
                format,
                time,
                confirmed,
                ServiceId.next(),
                PlaceOfService.OFFICE,
                false,
                Set.of(Present.CLIENT),
                sections,
                forward);
    }
}
