package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.RoomId;
import org.confide.practice.ServiceId;
import org.confide.shared.Hours;
import org.confide.shared.WeekHours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is free, by hours, closures and diaries alone. */
class FreeTimeFinderTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final AccountId NORA = AccountId.next();
    private static final AccountId AMARA = AccountId.next();
    private static final RoomId ONE = RoomId.next();
    private static final RoomId TWO = RoomId.next();
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 14);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 11, 7);

    private final Map<AccountId, WeekHours> weeks = new HashMap<>();
    private final Set<LocalDate> closed = new HashSet<>();
    private final BusySpans busy =
            new BusySpans(NEW_YORK, Instant.parse("2027-01-01T00:00:00Z"), Instant.parse("2027-12-31T00:00:00Z"));
    private WeekHours opening = WeekHours.UNKNOWN;
    private Instant now = Instant.parse("2027-01-01T00:00:00Z");
    private List<AccountId> people = List.of(NORA);
    private List<RoomId> rooms = List.of();
    private @Nullable ClientId client;

    private static Hours hours(String from, String to) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(to));
    }

    private void taken(Object who, LocalDateTime from, int minutes) {
        Instant start = from.atZone(NEW_YORK).toInstant();
        busy.add(who, start, start.plusSeconds(60L * minutes));
    }

    private List<FreeTime> find(Set<DayOfWeek> days, Hours times, int minutes, LocalDate first, LocalDate end) {
        FreeTimeWish wish = new FreeTimeWish(
                ServiceId.next(), minutes, Set.of(), null, days, times, first, Set.of(), rooms.isEmpty(), client);
        FreeTimeFinder finder =
                new FreeTimeFinder(new FreeTimeFinder.Known(NEW_YORK, now, opening, closed::contains, weeks, busy));
        return finder.find(wish, people, rooms, end, 20);
    }

    private List<LocalTime> on(LocalDate day, String from, String to, int minutes) {
        return find(EnumSet.allOf(DayOfWeek.class), hours(from, to), minutes, day, day.plusDays(1)).stream()
                .map(free -> free.start().toLocalTime())
                .toList();
    }

    private static List<LocalTime> at(String... times) {
        return java.util.Arrays.stream(times).map(LocalTime::parse).toList();
    }

    @Test
    void starts_are_on_the_quarter_and_none_overlaps_the_one_before() {
        assertThat(on(MONDAY, "09:00", "12:00", 50)).isEqualTo(at("09:00", "10:00", "11:00"));
        assertThat(on(MONDAY, "09:05", "11:00", 45)).isEqualTo(at("09:15", "10:00"));
        assertThat(on(MONDAY, "09:00", "09:49", 50)).isEmpty();
    }

    @Test
    void only_the_days_that_are_wanted_and_open_in_order() {
        closed.add(MONDAY.plusDays(3));
        assertThat(find(
                        EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                        hours("15:00", "17:00"),
                        50,
                        MONDAY,
                        MONDAY.plusWeeks(2)))
                .extracting(FreeTime::start)
                .containsExactly(
                        MONDAY.plusDays(1).atTime(15, 0),
                        MONDAY.plusDays(1).atTime(16, 0),
                        MONDAY.plusDays(8).atTime(15, 0),
                        MONDAY.plusDays(8).atTime(16, 0),
                        MONDAY.plusDays(10).atTime(15, 0),
                        MONDAY.plusDays(10).atTime(16, 0));
    }

    @Test
    void within_the_practices_hours_and_hers() {
        opening = WeekHours.on(hours("08:00", "18:00"), List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
        weeks.put(NORA, WeekHours.on(hours("13:00", "20:00"), List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY)));
        assertThat(on(MONDAY, "00:00", "00:00", 120)).isEqualTo(at("13:00", "15:00"));
        assertThat(on(MONDAY.plusDays(1), "00:00", "00:00", 120)).isEmpty();
        assertThat(on(MONDAY.plusDays(2), "00:00", "00:00", 120))
                .as("the practice is closed")
                .isEmpty();
    }

    @Test
    void within_a_day_in_two_parts_and_never_across_the_break() {
        weeks.put(
                NORA,
                WeekHours.on(List.of(hours("14:00", "16:00"), hours("09:00", "12:00")), List.of(DayOfWeek.MONDAY)));
        assertThat(on(MONDAY, "00:00", "00:00", 90)).isEqualTo(at("09:00", "10:30", "14:00"));
        opening = WeekHours.on(hours("10:00", "18:00"), List.of(DayOfWeek.MONDAY));
        assertThat(on(MONDAY, "00:00", "00:00", 120)).isEqualTo(at("10:00", "14:00"));
        assertThat(on(MONDAY, "00:00", "00:00", 150)).isEmpty();
    }

    @Test
    void beside_what_she_has_already() {
        taken(NORA, MONDAY.atTime(9, 30), 50);
        taken(AMARA, MONDAY.atTime(11, 0), 50);
        assertThat(on(MONDAY, "09:00", "13:00", 50))
                .as("what ends when the next begins is no hindrance")
                .isEqualTo(at("10:30", "11:30"));
        taken(NORA, MONDAY.minusDays(2).atTime(12, 0), 4 * 24 * 60);
        assertThat(on(MONDAY, "09:00", "13:00", 50)).as("away for days").isEmpty();
    }

    @Test
    void not_while_the_client_is_elsewhere_where_it_is_known_for_whom() {
        ClientId marisol = ClientId.next();
        taken(marisol, MONDAY.atTime(9, 30), 50);
        assertThat(on(MONDAY, "09:00", "12:00", 50)).isEqualTo(at("09:00", "10:00", "11:00"));
        client = marisol;
        assertThat(on(MONDAY, "09:00", "12:00", 50)).isEqualTo(at("10:30"));
    }

    @Test
    void nothing_that_has_passed() {
        now = MONDAY.atTime(10, 20).atZone(NEW_YORK).toInstant();
        assertThat(on(MONDAY, "09:00", "12:00", 50)).isEqualTo(at("10:30"));
    }

    @Test
    void the_first_free_room_of_those_that_would_do() {
        rooms = List.of(ONE, TWO);
        taken(ONE, MONDAY.atTime(9, 0), 60);
        taken(TWO, MONDAY.atTime(10, 0), 60);
        taken(ONE, MONDAY.atTime(11, 0), 60);
        taken(TWO, MONDAY.atTime(11, 30), 60);
        assertThat(find(EnumSet.allOf(DayOfWeek.class), hours("09:00", "13:00"), 60, MONDAY, MONDAY.plusDays(1)))
                .extracting(FreeTime::start, FreeTime::room)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(MONDAY.atTime(9, 0), TWO),
                        org.assertj.core.groups.Tuple.tuple(MONDAY.atTime(10, 0), ONE),
                        org.assertj.core.groups.Tuple.tuple(MONDAY.atTime(12, 0), ONE));
    }

    @Test
    void of_several_people_in_order_of_time_and_no_more_than_enough() {
        people = List.of(NORA, AMARA);
        taken(NORA, MONDAY.atTime(9, 0), 30);
        List<FreeTime> found =
                find(EnumSet.allOf(DayOfWeek.class), hours("09:00", "11:00"), 60, MONDAY, MONDAY.plusWeeks(12));
        assertThat(found).hasSize(20);
        assertThat(found.subList(0, 3))
                .extracting(FreeTime::start, FreeTime::clinician)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(MONDAY.atTime(9, 0), AMARA),
                        org.assertj.core.groups.Tuple.tuple(MONDAY.atTime(9, 30), NORA),
                        org.assertj.core.groups.Tuple.tuple(MONDAY.atTime(10, 0), AMARA));
    }

    @Test
    void in_spring_the_hour_that_is_left_out_is_not_offered() {
        assertThat(on(SPRING, "01:00", "04:00", 30)).isEqualTo(at("01:00", "01:30", "03:00", "03:30"));
        taken(NORA, SPRING.atTime(3, 0), 30);
        assertThat(on(SPRING, "01:30", "04:00", 60))
                .as("an hour from 1:30 goes on until 3:30 on the wall")
                .isEmpty();
        assertThat(on(SPRING, "01:00", "03:00", 60)).isEqualTo(at("01:00"));
    }

    @Test
    void in_autumn_the_hour_that_comes_twice_is_offered_once_and_lasts_as_long_as_any() {
        assertThat(on(AUTUMN, "00:30", "03:00", 30)).isEqualTo(at("00:30", "01:00", "01:30", "02:00", "02:30"));
        // From the second 1:00 on, which no local time names.
        Instant second = Instant.parse("2027-11-07T06:00:00Z");
        busy.add(NORA, second, second.plusSeconds(3600));
        assertThat(on(AUTUMN, "01:00", "04:00", 90))
                .as("an hour and a half from 1:00 reaches into the second 1:00")
                .isEqualTo(at("02:00"));
        assertThat(on(AUTUMN, "01:00", "02:00", 60)).isEqualTo(at("01:00"));
    }
}
