package org.confide.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SaveStateTest {

    private static final String WHY = "The record is not reachable. Your text is kept here.";

    private long now = 1_000;
    private final SaveState state = new SaveState("Every word saved", "Saved", () -> now);

    @Test
    void a_save_is_shown_in_words_and_not_spoken() {
        state.saved("2:51 PM");
        assertThat(visible()).contains("Every word saved, 2:51 PM");
        assertThat(live("status")).isEmpty();
        assertThat(live("alert")).isEmpty();
    }

    @Test
    void the_visible_words_are_no_live_region() {
        assertThat(part("visible").getElement().hasAttribute("role")).isFalse();
        assertThat(part("visible").getElement().hasAttribute("aria-live")).isFalse();
    }

    @Test
    void not_saved_is_an_alert_once() {
        state.saved("2:51 PM");
        state.notSaved("2:51 PM", WHY);
        assertThat(live("alert")).isEqualTo("Not saved since 2:51 PM. " + WHY);
        state.notSaved("2:51 PM", "Something else.");
        assertThat(live("alert")).isEqualTo("Not saved since 2:51 PM. " + WHY);
        assertThat(visible()).contains("Something else.");
    }

    @Test
    void saved_after_not_saved_is_spoken_and_ends_the_alert() {
        state.notSaved("", WHY);
        state.saved("2:53 PM");
        assertThat(live("status")).isEqualTo("Saved again, 2:53 PM");
        assertThat(live("alert")).isEmpty();
    }

    @Test
    void changes_of_kind_are_spoken_at_most_every_thirty_seconds() {
        state.say("Recovered at 2:53 PM");
        now += 29_000_000_000L;
        state.say("too soon");
        assertThat(live("status")).isEqualTo("Recovered at 2:53 PM");
        now += 1_000_000_000L;
        state.say("later");
        assertThat(live("status")).isEqualTo("later");
    }

    @Test
    void saving_keeps_the_last_save_readable() {
        state.saved("2:51 PM");
        state.saving();
        assertThat(visible()).contains("Every word saved, 2:51 PM").contains("Saving…");
        assertThat(state.hasClassName("saving")).isTrue();
    }

    @Test
    void a_retry_does_not_hide_that_nothing_is_saved() {
        state.notSaved("2:51 PM", WHY);
        state.saving();
        assertThat(state.hasClassName("not-saved")).isTrue();
    }

    private Component part(String className) {
        return state.getChildren()
                .filter(child -> child.hasClassName(className))
                .findFirst()
                .orElseThrow();
    }

    private String visible() {
        return part("visible")
                .getChildren()
                .map(child -> child.getElement().getTextRecursively())
                .collect(Collectors.joining(" | "));
    }

    private String live(String role) {
        return state.getChildren()
                .filter(child -> role.equals(child.getElement().getAttribute("role")))
                .map(Span.class::cast)
                .findFirst()
                .orElseThrow()
                .getText();
    }
}
