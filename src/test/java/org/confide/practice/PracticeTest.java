package org.confide.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import org.confide.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeTest {

    private final Practice practice = new Practice("Larkspur Row", ZoneId.of("America/New_York"));

    @Test
    void a_practice_gives_three_days_for_a_note_until_it_says_otherwise() {
        assertThat(practice.noteDue()).hasHours(72);
    }

    @Test
    void blanks_around_the_name_are_no_part_of_it() {
        practice.call("  Harbor House \u00a0 ".replace('\u00a0', ' '));
        assertThat(practice.name()).isEqualTo("Harbor House");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "two\nlines", "a\0b", "half \ud83d"})
    void a_name_that_is_none_is_refused_at_its_field(String name) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> practice.call(name))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("name"));
        assertThat(practice.name()).isEqualTo("Larkspur Row");
    }

    @Test
    void a_name_of_1_MB_is_refused() {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> practice.call("x".repeat(1_000_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mars/Olympus", "'; drop table practice", "+99:00"})
    void a_zone_that_is_nowhere_is_refused(String zone) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> practice.keepTimeIn(zone))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("zone"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 721, Integer.MAX_VALUE})
    void a_deadline_out_of_range_is_refused(int hours) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> practice.expectNotesWithin(hours));
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 4, 481})
    void a_service_takes_a_length_that_a_session_can_have(int minutes) {
        OfferedService service = OfferedService.of("Individual 50", 50, ServiceKind.INDIVIDUAL, true);
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> service.last(minutes));
        assertThat(service.minutes()).isEqualTo(50);
    }

    @Test
    void a_service_that_is_not_for_telehealth_is_rendered_in_person_only() {
        OfferedService group = OfferedService.of("Group 80", 80, ServiceKind.GROUP, false);
        assertThat(group.allows(PlaceOfService.OFFICE)).isTrue();
        assertThat(group.allows(PlaceOfService.TELEHEALTH_AT_HOME)).isFalse();
        group.allowTelehealth(true);
        assertThat(group.allows(PlaceOfService.TELEHEALTH_AT_HOME)).isTrue();
    }

    @Test
    void what_stands_in_a_log_says_nothing_of_the_practice() {
        assertThat(practice.toString()).doesNotContain("Larkspur");
    }
}
