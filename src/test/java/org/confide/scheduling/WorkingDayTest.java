package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.confide.shared.Hours;
import org.junit.jupiter.api.Test;

class WorkingDayTest {

    private static Hours hours(int from, int to) {
        return new Hours(LocalTime.of(from, 0), LocalTime.of(to % 24, 0));
    }

    @Test
    void within_hours_the_rest_is_gone() {
        assertThat(WorkingDay.ANY.within(List.of(hours(9, 17))).open()).containsExactly(hours(9, 17));
        assertThat(WorkingDay.ANY
                        .within(List.of(hours(9, 17)))
                        .within(List.of(hours(12, 20)))
                        .open())
                .containsExactly(hours(12, 17));
        assertThat(WorkingDay.ANY
                        .within(List.of(hours(9, 12)))
                        .within(List.of(hours(12, 20)))
                        .open())
                .isEmpty();
    }

    @Test
    void within_a_morning_and_an_afternoon_the_rest_is_gone() {
        assertThat(WorkingDay.ANY.within(List.of(hours(9, 12), hours(14, 18))).open())
                .containsExactly(hours(9, 12), hours(14, 18));
        assertThat(WorkingDay.ANY
                        .within(List.of(hours(8, 16)))
                        .within(List.of(hours(9, 12), hours(14, 18)))
                        .open())
                .containsExactly(hours(9, 12), hours(14, 16));
    }

    @Test
    void what_is_taken_out_of_the_middle_leaves_two_spans() {
        WorkingDay day = WorkingDay.ANY.within(List.of(hours(8, 20))).without(12 * 60, 13 * 60);
        assertThat(day.open()).containsExactly(hours(8, 12), hours(13, 20));
        assertThat(day.without(11 * 60, 14 * 60).open()).containsExactly(hours(8, 11), hours(14, 20));
        assertThat(day.without(0, 24 * 60).open()).isEmpty();
        assertThat(day.without(12 * 60, 13 * 60)).isEqualTo(day);
    }

    @Test
    void reasons_are_said_one_after_the_other() {
        WorkingDay day = new WorkingDay(List.of(), "");
        assertThat(day.saying("Closed").absence()).isEqualTo("Closed");
        assertThat(day.saying("Time off until noon").saying("Time off from 3").absence())
                .isEqualTo("Time off until noon, Time off from 3");
    }
}
