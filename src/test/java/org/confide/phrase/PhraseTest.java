package org.confide.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.confide.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

    private final Phrase phrase = Phrase.ofThePractice();

    @Test
    void a_shortcut_is_kept_in_small_letters_and_without_its_dot() {
        phrase.callBy(" .Plan-2 ");
        assertThat(phrase.shortcut()).isEqualTo("plan-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "p", "2plan", "two words", "plan.b", "é-lan", "abcdefghijklmnopqrstu"})
    void what_can_not_be_typed_behind_a_dot_is_refused(String typed) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> phrase.callBy(typed))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("shortcut"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{{", "a {{ b", "a }} b", "{{}}", "{{ two\nlines }}"})
    void a_text_without_words_or_with_half_a_field_is_refused(String words) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> phrase.say(words))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("text"));
    }

    @Test
    void a_text_of_2000_characters_fits_and_one_more_does_not() {
        phrase.say("x".repeat(Phrase.TEXT_LIMIT));
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> phrase.say("x".repeat(Phrase.TEXT_LIMIT + 1)));
        assertThat(phrase.text()).hasSize(Phrase.TEXT_LIMIT);
    }

    @Test
    void its_fields_are_found_in_order() {
        assertThat(Phrase.fields("{{client}} did {{ homework }}, {single} and {{day}}."))
                .containsExactlyElementsOf(List.of("client", "homework", "day"));
        assertThat(Phrase.fields("no field")).isEmpty();
    }
}
