package org.confide.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuietHoursTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    @ParameterizedTest
    @CsvSource({
        "2031-01-14T20:59:59, 2031-01-14T20:59:59",
        "2031-01-14T21:00:00, 2031-01-14T20:45:00",
        "2031-01-14T23:30:00, 2031-01-14T20:45:00",
        "2031-01-15T00:00:00, 2031-01-14T20:45:00",
        "2031-01-15T07:59:59, 2031-01-14T20:45:00",
        "2031-01-15T08:00:00, 2031-01-15T08:00:00",
        // The night in which clocks go forward, and the one in which they go back.
        "2031-03-09T03:30:00, 2031-03-08T20:45:00",
        "2031-11-02T01:30:00, 2031-11-01T20:45:00"
    })
    void what_falls_into_the_night_is_due_before_it(LocalDateTime due, LocalDateTime sent) {
        assertThat(NIGHT.before(at(due), NEW_YORK)).isEqualTo(at(sent));
    }

    @Test
    void of_an_hour_that_comes_twice_both_are_quiet() {
        Instant first = Instant.parse("2031-11-02T05:30:00Z");
        Instant second = Instant.parse("2031-11-02T06:30:00Z");

        assertThat(NIGHT.before(first, NEW_YORK)).isEqualTo(NIGHT.before(second, NEW_YORK));
        assertThat(NIGHT.holds(second, NEW_YORK)).isTrue();
    }

    @Test
    void quiet_hours_that_begin_in_the_hour_that_is_left_out_begin_after_it() {
        QuietHours early = new QuietHours(LocalTime.of(2, 30), LocalTime.of(8, 0));
        Instant due = Instant.parse("2031-03-09T10:00:00Z");

        // 2:30 is 3:30 on that day; a quarter of an hour before it the clock has just gone forward.
        assertThat(early.before(due, NEW_YORK)).isEqualTo(Instant.parse("2031-03-09T07:15:00Z"));
    }

    static Stream<ZoneId> zones() {
        return Stream.of("America/New_York", "America/Phoenix", "Europe/Berlin", "Australia/Sydney")
                .map(ZoneId::of);
    }

    @ParameterizedTest
    @MethodSource("zones")
    void over_a_year_nothing_moves_into_the_quiet_hours_nor_by_more_than_a_night(ZoneId zone) {
        Instant each = Instant.parse("2031-01-01T00:10:00Z");
        for (int hour = 0; hour < 366 * 24; hour++) {
            Instant sent = NIGHT.before(each, zone);
            assertThat(NIGHT.holds(sent, zone)).as("%s", each).isFalse();
            assertThat(sent).isBetween(each.minusSeconds(13 * 3600), each);
            each = each.plusSeconds(3600);
        }
    }

    @Test
    void midday_can_be_quiet_too_and_twice_the_same_time_is_never() {
        QuietHours lunch = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));
        QuietHours none = new QuietHours(LocalTime.of(9, 0), LocalTime.of(9, 0));
        Instant half = at(LocalDateTime.parse("2031-01-14T12:30"));

        assertThat(lunch.before(half, NEW_YORK)).isEqualTo(at(LocalDateTime.parse("2031-01-14T11:45")));
        assertThat(lunch.holds(at(LocalDateTime.parse("2031-01-14T13:00")), NEW_YORK))
                .isFalse();
        assertThat(none.before(half, NEW_YORK)).isEqualTo(half);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(NEW_YORK).toInstant();
    }
}
