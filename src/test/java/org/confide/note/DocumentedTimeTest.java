package org.confide.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DocumentedTimeTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2027-06-01T12:00:00Z");

    @Test
    void minutes_that_passed_count_across_the_night_the_clocks_go_forward() {
        assertThat(new DocumentedTime(at("2027-03-14T01:30"), at("2027-03-14T03:15")).minutes())
                .isEqualTo(45);
    }

    @Test
    void part_of_a_minute_does_not_count() {
        Instant start = Instant.parse("2026-11-24T19:00:30Z");
        assertThat(new DocumentedTime(start, start.plusSeconds(37 * 60 + 59)).minutes())
                .isEqualTo(37);
    }

    @Test
    void an_end_before_its_start_is_said_plainly() {
        assertThat(new DocumentedTime(at("2026-11-24T14:48"), at("2026-11-24T14:01")).problem(NOW))
                .isEqualTo("Ended is before Started. Change one of them.");
    }

    @Test
    void a_time_that_has_not_come_is_said_plainly() {
        assertThat(new DocumentedTime(NOW.plusSeconds(60), null).problem(NOW)).contains("has not come yet");
    }

    @Test
    void more_than_twelve_hours_are_a_slip() {
        Instant start = at("2026-11-24T08:00");
        assertThat(new DocumentedTime(start, start.plusSeconds(12 * 3600 + 60)).problem(NOW))
                .contains("12 hours");
    }

    @Test
    void half_a_documentation_has_no_minutes_and_no_problem() {
        DocumentedTime half = new DocumentedTime(at("2026-11-24T14:01"), null);
        assertThat(half.minutes()).isNull();
        assertThat(half.problem(NOW)).isNull();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
    }
}
