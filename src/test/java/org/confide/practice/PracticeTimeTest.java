package org.confide.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PracticeTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-24T19:51:08.123456789Z");

    private final PracticeMemory memory = mock(PracticeMemory.class);
    private final PracticeTime time = new PracticeTime(Clock.fixed(NOW, ZoneOffset.UTC), memory);

    PracticeTimeTest() {
        when(memory.facts())
                .thenReturn(new PracticeMemory.Facts(
                        true,
                        "Larkspur Row",
                        ZoneId.of("America/New_York"),
                        Duration.ofHours(72),
                        70,
                        MissedSessionPolicy.USUAL,
                        Duration.ofMinutes(15)));
    }

    @Test
    void days_and_times_are_said_as_the_guide_has_them() {
        assertThat(time.dateTime(NOW)).isEqualTo("Tue Nov 24, 2:51 PM");
        assertThat(time.longDate(time.today())).isEqualTo("Tuesday, November 24");
    }

    @Test
    void the_year_is_said_only_when_it_is_another() {
        assertThat(time.date(LocalDate.of(2025, 11, 17))).isEqualTo("Mon Nov 17, 2025");
        assertThat(time.date(LocalDate.of(2026, 1, 2))).isEqualTo("Fri Jan 2");
    }

    @Test
    void an_evening_in_new_york_is_not_tomorrow() {
        assertThat(time.dateOf(Instant.parse("2026-11-25T03:30:00Z"))).isEqualTo("2026-11-24");
    }

    @Test
    void now_is_kept_as_the_database_keeps_it() {
        assertThat(time.now()).isEqualTo("2026-11-24T19:51:08.123456Z");
    }

    @Test
    void a_time_the_clocks_leave_out_is_an_hour_later() {
        assertThat(time.instant(LocalDateTime.of(2026, 3, 8, 2, 30))).isEqualTo("2026-03-08T07:30:00Z");
    }

    @Test
    void of_a_time_that_comes_twice_the_first_is_taken() {
        assertThat(time.instant(LocalDateTime.of(2026, 11, 1, 1, 30))).isEqualTo("2026-11-01T05:30:00Z");
    }

    @Test
    void an_overnight_crisis_across_the_spring_forward_lasts_45_minutes() {
        Instant from = time.instant(LocalDateTime.of(2026, 3, 8, 1, 30));
        Instant to = time.instant(LocalDateTime.of(2026, 3, 8, 3, 15));
        assertThat(Duration.between(from, to)).hasMinutes(45);
    }
}
