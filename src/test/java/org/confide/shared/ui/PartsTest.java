package org.confide.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void initials_are_first_and_last() {
        assertThat(Initials.of("Nora Whitfield")).isEqualTo("NW");
        assertThat(Initials.of("  nora   anne  de whitfield ")).isEqualTo("NW");
        assertThat(Initials.of("Nora Whitfield, LCSW")).isEqualTo("NW");
        assertThat(Initials.of("Cher")).isEqualTo("C");
        assertThat(Initials.of("")).isEmpty();
        assertThat(Initials.of("𝒩ora Ñúñez")).isEqualTo("𝒩Ñ");
    }

    @Test
    void a_key_on_a_button_is_drawn_but_not_part_of_its_name() {
        Button button = KeyHint.on(new Button("Sign note"), "Ctrl Enter");
        assertThat(button.getText()).isEqualTo("Sign note");
        assertThat(button.getSuffixComponent().getElement().getAttribute("aria-hidden"))
                .isEqualTo("true");
        assertThat(button.getElement().getAttribute("aria-keyshortcuts")).isEqualTo("Control+Enter");
    }

    @Test
    void icons_are_silent() {
        assertThat(new Icon("check").getElement().getAttribute("aria-hidden")).isEqualTo("true");
    }

    @Test
    void a_state_always_has_words() {
        StateBadge badge = new StateBadge(StateBadge.Kind.OVERDUE, "warn", "Overdue 1 day").bare();
        assertThat(badge.getText()).isEqualTo("Overdue 1 day");
        assertThat(badge.getClassNames()).contains("state", "overdue", "bare");
    }

    @Test
    void a_header_has_one_heading_that_takes_the_focus_and_one_way_back() {
        ScreenHeader header = new ScreenHeader("Session").back("my-day", "Back to my day");
        header.back("clients", "Back to clients").title("Marisol Quintero");
        assertThat(header.getChildren().filter(H1.class::isInstance)).hasSize(1);
        assertThat(header.title()).isEqualTo("Marisol Quintero");
        assertThat(header.getChildren()
                        .filter(child -> child.hasClassName("back"))
                        .map(child -> child.getElement().getAttribute("aria-label")))
                .containsExactly("Back to clients");
    }

    @Test
    void facts_leave_out_what_is_empty() {
        Facts facts = new Facts().fact("Chart number", "10482").fact("Pronouns", " ");
        assertThat(facts.getElement().getTextRecursively()).isEqualTo("Chart number10482");
    }
}
