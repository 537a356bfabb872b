package org.confide.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;

class CounterTest {

    private final TextArea field = new TextArea("Plan");

    @Test
    void it_stays_away_below_80_percent() {
        Counter.on(field, 100);
        field.setValue("x".repeat(79));
        assertThat(field.getHelperComponent()).isNull();
    }

    @Test
    void it_counts_from_80_percent_and_goes_when_text_goes() {
        field.setHelperText("What happens next");
        Counter.on(field, 100);
        field.setValue("x".repeat(80));
        assertThat(words()).contains("80 of 100 characters");
        field.setValue("short");
        assertThat(field.getHelperComponent()).isNull();
        assertThat(field.getHelperText()).isEqualTo("What happens next");
    }

    @Test
    void a_screen_reader_hears_90_percent_and_the_limit() {
        Counter.on(field, 100);
        field.setValue("x".repeat(89));
        assertThat(words()).doesNotContain("percent");
        field.setValue("x".repeat(90));
        assertThat(words()).contains("90 percent of 100 characters are used.");
        field.setValue("x".repeat(100));
        assertThat(words()).contains("The limit of 100 characters is reached.");
    }

    @Test
    void a_text_too_long_is_kept_whole_and_refused_beside_the_field() {
        Counter counter = Counter.on(field, 100);
        String pasted = "x".repeat(112);
        field.setValue(pasted);
        assertThat(field.getValue()).isEqualTo(pasted);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("This is 12 characters too long. At most 100 fit here.");
        assertThat(counter.fits()).isFalse();
        field.setValue("x".repeat(100));
        assertThat(field.isInvalid()).isFalse();
        assertThat(counter.fits()).isTrue();
    }

    @Test
    void half_a_character_is_refused_with_its_reason() {
        Counter.on(field, 100);
        field.setValue("a\uD83D");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("half a character at position 2");
    }

    private String words() {
        return field.getHelperComponent().getElement().getTextRecursively();
    }
}
