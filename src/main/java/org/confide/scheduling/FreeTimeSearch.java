package org.confide.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.practice.OfferedService;
import org.confide.practice.PracticeTime;
import org.confide.practice.Room;
import org.confide.practice.RoomId;
import org.confide.practice.Rooms;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.SkillId;
import org.confide.shared.BadInput;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.confide.staff.StaffSkills;
import org.springframework.stereotype.Service;

/**
 * Finds the next free times among the people one may book for: within opening and working hours, on no closed day, in no
 * time off, beside no other session of clinician or room. Five statements at most, however far it looks and whatever is
 * booked.
 */
@Service
@BooksSessions
public class FreeTimeSearch {

    /** How far it looks from the first day that would do. */
    public static final int WEEKS = 12;

    /** How many times it finds at most. */
    public static final int ENOUGH = 20;

    private static final int SHORTEST = 5;
    private static final int YEARS_AHEAD = 2;

    private final StaffDirectory staff;
    private final StaffSkills skills;
    private final ServiceCatalogue catalogue;
    private final Rooms rooms;
    private final Diaries diaries;
    private final PracticeTime time;
    private final CurrentUser currentUser;

    FreeTimeSearch(
            StaffDirectory staff,
            StaffSkills skills,
            ServiceCatalogue catalogue,
            Rooms rooms,
            Diaries diaries,
            PracticeTime time,
            CurrentUser currentUser) {
        this.staff = staff;
        this.skills = skills;
        this.catalogue = catalogue;
        this.rooms = rooms;
        this.diaries = diaries;
        this.time = time;
        this.currentUser = currentUser;
    }

    /** {@return those this person may look for a time with, by name} */
    public List<StaffRow> people() {
        return staff.clinicians().stream()
                .filter(row -> SchedulingRules.mayBook(currentUser.get(), row.account()))
                .toList();
    }

    /**
     * Finds the next free times, {@value #ENOUGH} at most, in the {@value #WEEKS} weeks from the wish's first day.
     *
     * @param wish what is looked for
     * @return the times in order; none when nothing is free in these weeks
     * @throws BadInput when something of the wish can't be
     */
    public List<FreeTime> next(FreeTimeWish wish) {
        return next(List.of(wish), WEEKS, ENOUGH).getFirst();
    }

    /**
     * The same for several wishes at once, with no more statements than for one.
     *
     * @param wishes what is looked for
     * @param weeks how far from each wish's first day, 1 to {@value #WEEKS}
     * @param enough how many times for each at most
     * @return the times of each wish, in the wishes' order
     * @throws BadInput when something of a wish can't be
     */
    public List<List<FreeTime>> next(List<FreeTimeWish> wishes, int weeks, int enough) {
        if (wishes.isEmpty()) {
            return List.of();
        }
        wishes.forEach(this::require);
        List<AccountId> people = people().stream().map(StaffRow::account).toList();
        LocalDate from = wishes.stream()
                .map(FreeTimeWish::first)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate until = wishes.stream()
                .map(FreeTimeWish::first)
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusWeeks(weeks);
        Set<ClientId> clients = wishes.stream()
                .map(FreeTimeWish::client)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        FreeTimeFinder finder = diaries.of(people, clients, from, until);
        boolean anySkill = wishes.stream().anyMatch(wish -> !taken(wish).isEmpty());
        Map<SkillId, Set<AccountId>> holders = anySkill ? skills.holders() : Map.of();
        return wishes.stream()
                .map(wish -> finder.find(
                        wish,
                        people.stream()
                                .filter(person -> wish.clinicians().isEmpty()
                                        || wish.clinicians().contains(person))
                                .filter(person -> taken(wish).stream()
                                        .allMatch(any -> any.stream()
                                                .anyMatch(skill -> holders.getOrDefault(skill, Set.of())
                                                        .contains(person))))
                                .toList(),
                        roomsFor(wish),
                        wish.first().plusWeeks(weeks),
                        enough))
                .toList();
    }

    /** The skills of whoever conducts it: any of those the service takes, and what is wished for besides. */
    private List<Set<SkillId>> taken(FreeTimeWish wish) {
        List<Set<SkillId>> taken = new ArrayList<>();
        Set<SkillId> needed = catalogue.get(wish.service()).skills();
        if (!needed.isEmpty()) {
            taken.add(needed);
        }
        SkillId besides = wish.skill();
        if (besides != null) {
            taken.add(Set.of(besides));
        }
        return taken;
    }

    private List<RoomId> roomsFor(FreeTimeWish wish) {
        if (wish.telehealth()) {
            return List.of();
        }
        return rooms.all().stream()
                .map(Room::id)
                .filter(room -> wish.rooms().isEmpty() || wish.rooms().contains(room))
                .toList();
    }

    private void require(FreeTimeWish wish) {
        OfferedService service = catalogue.get(wish.service());
        if (!service.active()) {
            throw new BadInput("service", "This service is no longer offered. Choose another.");
        }
        if (wish.telehealth() && !service.telehealth()) {
            throw new BadInput("place", "This service is held in person. Choose a room or another service.");
        }
        if (wish.minutes() < SHORTEST || wish.minutes() > OfferedService.LONGEST) {
            throw new BadInput("minutes", "A session is planned for 5 to 480 minutes. Change the minutes.");
        }
        if (wish.days().isEmpty()) {
            throw new BadInput("days", "Choose at least one day of the week.");
        }
        if (wish.times().toMinute() - wish.times().fromMinute() < wish.minutes()) {
            throw new BadInput("until", "The session does not fit between these times. Change one of them.");
        }
        LocalDate today = time.today();
        if (wish.first().isBefore(today) || wish.first().isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new BadInput(
                    "first", "Free times are found from today on, two years ahead at most. Change the date.");
        }
        if (!wish.rooms().isEmpty() && roomsFor(wish).isEmpty() && !wish.telehealth()) {
            throw new BadInput("place", "This room is no longer used. Choose another.");
        }
    }
}
