package org.confide.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.confide.reminder.ReminderText.Place;
import org.confide.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderTextTest {

    private final ReminderSetting setting = ReminderSetting.usual();

    @Test
    void the_usual_words_pass_their_own_rules() {
        setting.write(setting.subject(), setting.mailText());
        setting.text(setting.phoneText());

        assertThat(setting.leads()).containsExactly(48);
        assertThat(setting.quietFrom()).hasToString("21:00");
        assertThat(setting.quietUntil()).hasToString("08:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See you for {service} at {time}",
                "{client}, {day}",
                "With {clinician} on {day}",
                "{Day}",
                "{ day }",
                "{}",
                "On {day",
                "On day}",
                "{{day}}",
                "Your therapy is on {day}",
                "Counseling on {day}",
                "your PSYCHIATRIC appointment",
                "Intake, {day}",
                " \n "
            })
    void a_text_that_names_anything_else_is_refused_and_what_held_stays(String text) {
        String before = setting.mailText();

        assertThatThrownBy(() -> setting.write("Your appointment", text))
                .isInstanceOf(BadInput.class)
                .extracting(refused -> ((BadInput) refused).field())
                .isEqualTo("mailText");
        assertThatThrownBy(() -> setting.text(text)).isInstanceOf(BadInput.class);
        assertThat(setting.mailText()).isEqualTo(before);
    }

    @Test
    void a_subject_names_what_every_appointment_has_on_one_line() {
        assertThatThrownBy(() -> setting.write("At {site}", setting.mailText()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("{practice}, {day}, {time} and nothing else");
        assertThatThrownBy(() -> setting.write("On {day}\nBcc: others@example.org", setting.mailText()))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_line_that_names_something_unknown_is_left_out() {
        Map<Place, String> values = new EnumMap<>(Place.class);
        values.put(Place.PRACTICE, "Larkspur Row");
        values.put(Place.DAY, "Tuesday, March 4");
        values.put(Place.TIME, "2:15 PM");
        values.put(Place.SITE, "");
        values.put(Place.PHONE, "");
        values.put(Place.LINK, "https://confide.example.org/visit/abc");

        String text = ReminderText.fill(setting.mailText(), values);

        assertThat(text)
                .contains("Tuesday, March 4 at 2:15 PM\nLarkspur Row\n\nTo confirm or cancel: https://confide")
                .doesNotContain("Call", "{");
    }

    @Test
    void hours_before_are_whole_ordered_and_few() {
        setting.remindBefore(" 48,2, 24 48 ");
        assertThat(setting.leads()).containsExactly(2, 24, 48);
        assertThat(setting.leadsTyped()).isEqualTo("2, 24, 48");
        setting.remindBefore("");
        assertThat(setting.leads()).isEmpty();
        for (String wrong : List.of("0", "337", "-1", "1.5", "soon", "1,2,3,4,5", "99999999999")) {
            assertThatThrownBy(() -> setting.remindBefore(wrong)).as(wrong).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void a_number_is_dialled_without_its_decoration() {
        assertThat(MailToText.digits("+1 (212) 555-0101 x12")).isEqualTo("2125550101");
        assertThat(MailToText.digits("212.555.0101")).isEqualTo("2125550101");
        assertThat(MailToText.digits("+49 30 1234567")).isEqualTo("49301234567");
    }
}
