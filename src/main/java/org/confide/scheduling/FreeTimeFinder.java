package org.confide.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.RoomId;
import org.confide.shared.Hours;
import org.confide.shared.WeekHours;
import org.jspecify.annotations.Nullable;

/**
 * Walks through days and finds what is free. It asks no database and knows no clock but what it is handed. Starts are on
 * the quarter hours of the clock on the wall; lengths are elapsed minutes, whatever the clocks do meanwhile.
 */
final class FreeTimeFinder {

    private static final int STEP = 15;
    private static final Hours ALL_DAY = Hours.ofMinutes(0, Hours.MINUTES_OF_A_DAY);

    /**
     * What is known of the practice.
     *
     * @param zone its clocks
     * @param now nothing before this is free
     * @param opening its opening hours
     * @param closed the days on which it is closed
     * @param weeks working hours by clinician; who has none works whenever the practice is open
     * @param busy what people and rooms are taken by
     */
    record Known(
            ZoneId zone,
            Instant now,
            WeekHours opening,
            Predicate<LocalDate> closed,
            Map<AccountId, WeekHours> weeks,
            BusySpans busy) {}

    private final Known known;

    FreeTimeFinder(Known known) {
        this.known = known;
    }

    /**
     * Finds free times in order of time, and of the clinicians as they are given. Of one clinician's no two overlap.
     *
     * @param wish what is looked for
     * @param clinicians who would do
     * @param rooms which rooms would do, the first choice first; none where no room is needed
     * @param end the day after the last that is looked at
     * @param enough how many are wanted at most
     */
    List<FreeTime> find(FreeTimeWish wish, List<AccountId> clinicians, List<RoomId> rooms, LocalDate end, int enough) {
        List<FreeTime> found = new ArrayList<>();
        for (LocalDate day = wish.first(); day.isBefore(end) && found.size() < enough; day = day.plusDays(1)) {
            if (!wish.days().contains(day.getDayOfWeek()) || known.closed().test(day)) {
                continue;
            }
            List<FreeTime> ofDay = new ArrayList<>();
            for (AccountId clinician : clinicians) {
                ofDay(wish, clinician, rooms, day, ofDay);
            }
            // The sort is stable: who is named first comes first.
            ofDay.stream()
                    .sorted(Comparator.comparing(FreeTime::start))
                    .limit((long) enough - found.size())
                    .forEach(found::add);
        }
        return found;
    }

    private void ofDay(
            FreeTimeWish wish, AccountId clinician, List<RoomId> rooms, LocalDate day, List<FreeTime> found) {
        for (Hours open : hours(known.opening(), day)) {
            for (Hours works : hours(known.weeks().getOrDefault(clinician, WeekHours.UNKNOWN), day)) {
                within(wish, clinician, rooms, day, open, works, found);
            }
        }
    }

    private void within(
            FreeTimeWish wish,
            AccountId clinician,
            List<RoomId> rooms,
            LocalDate day,
            Hours open,
            Hours works,
            List<FreeTime> found) {
        int from = max(wish.times().fromMinute(), open.fromMinute(), works.fromMinute());
        int to = -max(-wish.times().toMinute(), -open.toMinute(), -works.toMinute());
        int minute = onTheQuarter(from);
        while (minute + wish.minutes() <= to) {
            FreeTime free = at(wish, clinician, rooms, day.atStartOfDay().plusMinutes(minute));
            if (free != null) {
                found.add(free);
            }
            minute = onTheQuarter(minute + (free == null ? STEP : wish.minutes()));
        }
    }

    private @Nullable FreeTime at(FreeTimeWish wish, AccountId clinician, List<RoomId> rooms, LocalDateTime local) {
        if (known.zone().getRules().getValidOffsets(local).isEmpty()) {
            return null;
        }
        Instant start = local.atZone(known.zone()).toInstant();
        Instant end = start.plus(Duration.ofMinutes(wish.minutes()));
        ClientId client = wish.client();
        if (start.isBefore(known.now())
                || known.busy().takes(clinician, start, end)
                || client != null && known.busy().takes(client, start, end)) {
            return null;
        }
        if (rooms.isEmpty()) {
            return new FreeTime(local, wish.minutes(), clinician, null, wish.telehealth());
        }
        return rooms.stream()
                .filter(room -> !known.busy().takes(room, start, end))
                .findFirst()
                .map(room -> new FreeTime(local, wish.minutes(), clinician, room, false))
                .orElse(null);
    }

    /** Hours that nobody has said are no limit. */
    private static List<Hours> hours(WeekHours week, LocalDate day) {
        return week.known() ? week.on(day.getDayOfWeek()) : List.of(ALL_DAY);
    }

    private static int max(int one, int two, int three) {
        return Math.max(one, Math.max(two, three));
    }

    private static int onTheQuarter(int minute) {
        return Math.ceilDiv(minute, STEP) * STEP;
    }
}
