package org.confide.reminder.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.confide.identity.Role;
import org.confide.practice.PracticePaths;
import org.confide.practice.PracticeSettings;
import org.confide.reminder.ReminderPaths;
import org.confide.support.As;
import org.confide.support.SamplePractice;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ReminderViewsTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    PracticeSettings settings;

    @BeforeEach
    void open() {
        SamplePractice.open(settings);
    }

    @Test
    void the_practice_s_screen_says_that_nothing_is_sent_here_and_takes_a_wording() {
        Screens.open(staff.admin(), PracticePaths.PRACTICE);
        assertThat(Screens.words()).contains("No mail server is set up here, so nobody is reminded");
        TextArea mail = Screens.field(TextArea.class, "E-mail");
        String usual = mail.getValue();

        _setValue(mail, "See {clinician} on {day}");
        Screens.press("Save reminders");
        assertThat(mail.getErrorMessage()).contains("It may name {practice}, {day}, {time}, {site}, {phone}, {link}");
        assertThat(mail.getValue()).isEqualTo("See {clinician} on {day}");

        _setValue(mail, "We expect you on {day} at {time}.");
        _setValue(Screens.field(TextField.class, "Hours before"), "48, 2");
        Screens.press("Save reminders");
        assertThat(mail.isInvalid()).isFalse();

        Screens.open(staff.admin(), PracticePaths.PRACTICE);
        assertThat(Screens.field(TextField.class, "Hours before").getValue()).isEqualTo("2, 48");
        assertThat(Screens.field(TextArea.class, "E-mail").getValue()).isEqualTo("We expect you on {day} at {time}.");
        _setValue(Screens.field(TextArea.class, "E-mail"), usual);
        _setValue(Screens.field(TextField.class, "Hours before"), "48");
        Screens.press("Save reminders");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_list_of_what_did_not_arrive_is_for_those_who_see_to_it(Role role) {
        Screens.open(As.person("Somebody", role), ReminderPaths.REMINDERS);

        if (role == Role.FRONT_DESK || role == Role.PRACTICE_ADMIN) {
            _get(Grid.class);
            assertThat(Screens.words()).contains("Reminders that did not arrive", "this list does not know of it");
        } else {
            assertThat(Screens.words()).contains("There is nothing here");
            _assertNone(Grid.class);
        }
    }

    @Test
    void the_page_of_a_link_that_leads_nowhere_is_the_one_for_what_is_not_there() {
        com.vaadin.flow.component.UI.getCurrent().navigate("visit/nothing");

        assertThat(Screens.words()).contains("There is nothing here");
        assertThat(_find(Button.class)).isEmpty();
    }
}
