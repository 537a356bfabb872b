package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import org.confide.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesRuleTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 10, 22);

    @Test
    void rules_are_written_as_rfc_5545_has_them_and_read_again() {
        assertThat(SeriesRule.times(Repeat.WEEKLY, 6).text(THURSDAY)).isEqualTo("FREQ=WEEKLY;COUNT=6");
        SeriesRule monthly = SeriesRule.until(Repeat.MONTHLY, LocalDate.of(2027, 3, 9));
        assertThat(monthly.text(LocalDate.of(2026, 11, 10))).isEqualTo("FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270309");
        SeriesRule fortnightly = SeriesRule.times(Repeat.EVERY_TWO_WEEKS, 4);
        assertThat(fortnightly.text(THURSDAY)).isEqualTo("FREQ=WEEKLY;INTERVAL=2;COUNT=4");
        for (SeriesRule rule : List.of(monthly, fortnightly, SeriesRule.times(Repeat.WEEKLY, 260))) {
            assertThat(SeriesRule.read(rule.text(THURSDAY))).isEqualTo(rule);
        }
    }

    @Test
    void days_of_weeks_and_of_months() {
        assertThat(SeriesRule.times(Repeat.WEEKLY, 3).days(THURSDAY))
                .containsExactly(THURSDAY, THURSDAY.plusWeeks(1), THURSDAY.plusWeeks(2));
        assertThat(SeriesRule.until(Repeat.EVERY_TWO_WEEKS, THURSDAY.plusWeeks(5))
                        .days(THURSDAY))
                .containsExactly(THURSDAY, THURSDAY.plusWeeks(2), THURSDAY.plusWeeks(4));
        assertThat(SeriesRule.times(Repeat.MONTHLY, 3).days(LocalDate.of(2026, 11, 10)))
                .containsExactly(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 12, 8), LocalDate.of(2027, 1, 12));
    }

    @Test
    void a_fifth_weekday_is_the_last_of_each_month() {
        assertThat(SeriesRule.times(Repeat.MONTHLY, 4).days(LocalDate.of(2026, 10, 29)))
                .containsExactly(
                        LocalDate.of(2026, 10, 29),
                        LocalDate.of(2026, 11, 26),
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 1, 28));
    }

    @Test
    void a_series_is_bounded() {
        assertThat(SeriesRule.times(Repeat.WEEKLY, 260).days(THURSDAY)).hasSize(260);
        List<Runnable> refused = List.of(
                () -> SeriesRule.times(Repeat.WEEKLY, 261),
                () -> SeriesRule.times(Repeat.WEEKLY, 1),
                () -> SeriesRule.times(Repeat.WEEKLY, Integer.MAX_VALUE),
                () -> new SeriesRule(Repeat.WEEKLY, null, null),
                () -> new SeriesRule(Repeat.WEEKLY, 3, THURSDAY),
                () -> SeriesRule.times(Repeat.EVERY_TWO_WEEKS, 200).days(THURSDAY),
                () -> SeriesRule.times(Repeat.MONTHLY, 62).days(THURSDAY),
                () -> SeriesRule.until(Repeat.WEEKLY, LocalDate.of(9999, 12, 31))
                        .days(THURSDAY),
                () -> SeriesRule.until(Repeat.WEEKLY, THURSDAY.plusDays(6)).days(THURSDAY),
                () -> SeriesRule.until(Repeat.WEEKLY, THURSDAY.minusDays(1)).days(THURSDAY));
        refused.forEach(act -> assertThatExceptionOfType(BadInput.class).isThrownBy(act::run));
    }

    /** Ten years less a week; the clocks of Sydney change for the last time in that week. */
    @ParameterizedTest
    @CsvSource({"America/New_York, 20", "America/Phoenix, 0", "Europe/Berlin, 20", "Australia/Sydney, 19"})
    void over_ten_years_of_changing_clocks_the_time_of_day_stays_the_same(ZoneId zone, int changes) {
        LocalTime four = LocalTime.of(16, 0);
        List<ZonedDateTime> moments = new ArrayList<>();
        for (LocalDate first : List.of(THURSDAY, THURSDAY.plusWeeks(260))) {
            SeriesRule.times(Repeat.WEEKLY, 260)
                    .days(first)
                    .forEach(day -> moments.add(SeriesRule.moment(day, four, zone)));
        }
        assertThat(moments).hasSize(520).allSatisfy(moment -> {
            ZonedDateTime shown = moment.toInstant().atZone(zone);
            assertThat(shown.toLocalTime()).isEqualTo(four);
            assertThat(shown.getDayOfWeek()).isEqualTo(THURSDAY.getDayOfWeek());
        });
        long shifts = 0;
        for (int i = 1; i < moments.size(); i++) {
            long hours = ChronoUnit.HOURS.between(
                    moments.get(i - 1).toInstant(), moments.get(i).toInstant());
            assertThat(hours).isBetween(167L, 169L);
            shifts += hours == 168 ? 0 : 1;
        }
        assertThat(shifts).isEqualTo(changes);
    }

    @Test
    void every_thursday_at_four_in_new_york_from_october_22_2026_for_six_weeks() {
        ZoneId zone = ZoneId.of("America/New_York");
        List<ZonedDateTime> moments = SeriesRule.times(Repeat.WEEKLY, 6).days(THURSDAY).stream()
                .map(day -> SeriesRule.moment(day, LocalTime.of(16, 0), zone))
                .toList();
        assertThat(moments)
                .extracting(moment -> moment.toInstant().toString())
                .containsExactly(
                        "2026-10-22T20:00:00Z",
                        "2026-10-29T20:00:00Z",
                        "2026-11-05T21:00:00Z",
                        "2026-11-12T21:00:00Z",
                        "2026-11-19T21:00:00Z",
                        "2026-11-26T21:00:00Z");
        assertThat(moments)
                .allSatisfy(moment -> assertThat(moment.toInstant().atZone(zone).toLocalTime())
                        .isEqualTo(LocalTime.of(16, 0)));
    }

    /** Every day of ten years at a time in the hour that is left out or comes twice. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 02:30, 01:30",
        "Europe/Berlin, 02:30, 02:30",
        "Australia/Sydney, 02:30, 02:30",
    })
    void a_time_left_out_is_taken_as_that_much_later_and_of_one_that_comes_twice_the_first(
            String name, LocalTime leftOut, LocalTime twice) {
        ZoneId zone = ZoneId.of(name);
        int gaps = 0;
        int overlaps = 0;
        for (LocalDate day = THURSDAY; day.isBefore(THURSDAY.plusYears(10)); day = day.plusDays(1)) {
            ZoneOffsetTransition gap = zone.getRules().getTransition(day.atTime(leftOut));
            ZonedDateTime moment = SeriesRule.moment(day, leftOut, zone);
            if (gap != null && gap.isGap()) {
                gaps++;
                assertThat(moment.toLocalTime()).isEqualTo(leftOut.plus(Duration.ofHours(1)));
                assertThat(moment.toLocalDate()).isEqualTo(day);
            } else {
                assertThat(moment.toLocalTime()).isEqualTo(leftOut);
            }
            ZoneOffsetTransition overlap = zone.getRules().getTransition(day.atTime(twice));
            if (overlap != null && overlap.isOverlap()) {
                overlaps++;
                assertThat(SeriesRule.moment(day, twice, zone).getOffset()).isEqualTo(overlap.getOffsetBefore());
            }
        }
        assertThat(gaps).isEqualTo(10);
        assertThat(overlaps).isEqualTo(10);
    }

    @Test
    void the_rest_of_a_series_goes_as_far_as_the_one_that_was_moved() {
        SeriesRule weekly = SeriesRule.times(Repeat.WEEKLY, 6);
        assertThat(weekly.shifted(THURSDAY.plusWeeks(3), THURSDAY, THURSDAY.plusDays(1)))
                .isEqualTo(THURSDAY.plusWeeks(3).plusDays(1));
        SeriesRule monthly = SeriesRule.times(Repeat.MONTHLY, 6);
        assertThat(monthly.shifted(LocalDate.of(2027, 1, 12), LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 18)))
                .as("the third Wednesday instead of the second Tuesday")
                .isEqualTo(LocalDate.of(2027, 1, 20));
    }

    @Test
    void a_rule_is_said_in_words() {
        assertThat(SeriesPlace.words(Repeat.WEEKLY, THURSDAY, LocalTime.of(16, 0)))
                .isEqualTo("Every Thursday at 4:00 PM");
        assertThat(SeriesPlace.words(Repeat.MONTHLY, LocalDate.of(2026, 11, 10), LocalTime.of(9, 30)))
                .isEqualTo("Every 2nd Tuesday of the month at 9:30 AM");
        assertThat(SeriesPlace.words(Repeat.MONTHLY, LocalDate.of(2026, 10, 29), LocalTime.NOON))
                .isEqualTo("Every last Thursday of the month at 12:00 PM");
    }
}
