package org.confide.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.confide.client.ClientId;
import org.confide.client.ClientRow;
import org.confide.client.ClientSearch;
import org.confide.client.TeamRow;
import org.confide.client.TreatmentTeam;
import org.confide.identity.AccountId;
import org.confide.practice.Room;
import org.confide.practice.RoomId;
import org.confide.practice.Rooms;
import org.confide.practice.ServiceKind;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's weekly pattern: who comes to whom, on which day, at what time, in which room. */
@Component
@Profile("demo")
class DemoWeek {

    /** Somebody's standing appointment. */
    record Regular(
            AccountId clinician,
            List<ClientId> clients,
            ServiceKind kind,
            DayOfWeek day,
            LocalTime at,
            @Nullable RoomId room,
            boolean telehealth,
            String groupName,
            int everyWeeks,
            int since,
            boolean missesToday) {

        int weeksHere(int longest) {
            return Math.min(since, longest);
        }
    }

    private record Today(LocalTime at, boolean telehealth, boolean misses, ServiceKind kind, List<String> names) {}

    private static final String GROUP = "Worry and Rest group";

    /** The day of {@code clinician} as the picture of "my day" has it. */
    private static final List<Today> TODAY = List.of(
            new Today(LocalTime.of(9, 0), false, false, ServiceKind.INDIVIDUAL, List.of("Desmond Arkwright")),
            new Today(LocalTime.of(10, 0), true, false, ServiceKind.INDIVIDUAL, List.of("Imani Lindqvist")),
            new Today(LocalTime.of(11, 0), false, false, ServiceKind.COUPLE, List.of("Sol Ibarra", "Renata Ibarra")),
            new Today(LocalTime.of(13, 0), false, true, ServiceKind.INDIVIDUAL, List.of("Teodor Halloran")),
            new Today(LocalTime.of(14, 0), false, false, ServiceKind.INDIVIDUAL, List.of("Marisol Quintero")),
            new Today(LocalTime.of(15, 0), true, false, ServiceKind.INDIVIDUAL, List.of("Beatrix Fennimore")),
            new Today(LocalTime.of(17, 30), false, false, ServiceKind.INDIVIDUAL, List.of("Yuki Tanabe")));

    private static final List<LocalTime> HOURS = List.of(
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            LocalTime.of(11, 0),
            LocalTime.of(13, 0),
            LocalTime.of(14, 0),
            LocalTime.of(15, 0),
            LocalTime.of(16, 0));

    private final ClientSearch search;
    private final TreatmentTeam team;
    private final StaffDirectory staff;
    private final Rooms rooms;

    DemoWeek(ClientSearch search, TreatmentTeam team, StaffDirectory staff, Rooms rooms) {
        this.search = search;
        this.team = team;
        this.staff = staff;
        this.rooms = rooms;
    }

    List<Regular> regulars(LocalDate today, RandomGenerator random) {
        List<StaffRow> clinicians = staff.clinicians();
        List<ClientRow> clients = new ArrayList<>(search.find("", ClientSearch.BOUND));
        Map<ClientId, AccountId> treatedBy = treatedBy(clients, clinicians);
        StaffRow nora = clinicians.stream()
                .filter(row -> row.name().equals("Nora Whitfield"))
                .findFirst()
                .orElse(clinicians.getFirst());
        List<Regular> regulars = new ArrayList<>();
        Set<ClientId> placed = new HashSet<>();
        today(nora.account(), today, clients, treatedBy, placed, regulars, random);
        List<AccountId> treating = clinicians.stream().map(StaffRow::account).toList();
        Map<AccountId, Integer> next = new HashMap<>();
        for (List<ClientRow> household : households(clients, placed)) {
            AccountId clinician = treatedBy.getOrDefault(household.getFirst().client(), nora.account());
            int place = treating.indexOf(clinician);
            int slot = next.merge(clinician, 1, Integer::sum) - 1;
            while (clinician.equals(nora.account()) && day(slot, place) == today.getDayOfWeek()) {
                slot = next.merge(clinician, 1, Integer::sum) - 1;
            }
            regulars.add(regular(household, clinician, slot, place, random));
        }
        return regulars;
    }

    private void today(
            AccountId nora,
            LocalDate today,
            List<ClientRow> clients,
            Map<ClientId, AccountId> treatedBy,
            Set<ClientId> placed,
            List<Regular> regulars,
            RandomGenerator random) {
        for (Today slot : TODAY) {
            List<ClientId> who = named(clients, placed, slot.names());
            if (who.isEmpty()) {
                who = ofCaseload(clients, treatedBy, nora, placed, slot.kind() == ServiceKind.COUPLE ? 2 : 1);
            }
            placed.addAll(who);
            if (!who.isEmpty()) {
                regulars.add(new Regular(
                        nora,
                        who,
                        who.size() > 1 ? ServiceKind.COUPLE : ServiceKind.INDIVIDUAL,
                        today.getDayOfWeek(),
                        slot.at(),
                        slot.telehealth() ? null : room(2),
                        slot.telehealth(),
                        "",
                        1,
                        8 + random.nextInt(13),
                        slot.misses()));
            }
        }
        // Members of a group are seen alone as well, so they are not placed by it.
        List<ClientId> members = ofCaseload(clients, treatedBy, nora, placed, 8);
        if (members.size() > 1) {
            regulars.add(new Regular(
                    nora,
                    members,
                    ServiceKind.GROUP,
                    today.getDayOfWeek(),
                    LocalTime.of(16, 0),
                    room(4),
                    false,
                    GROUP,
                    1,
                    12,
                    false));
        }
    }

    private Regular regular(
            List<ClientRow> household, AccountId clinician, int slot, int place, RandomGenerator random) {
        // There are fewer rooms than clinicians: some work from afar, the others now and then.
        boolean telehealth = place > 3 || random.nextInt(5) == 0;
        ServiceKind kind = switch (household.size()) {
            case 1 -> ServiceKind.INDIVIDUAL;
            case 2 -> ServiceKind.COUPLE;
            default -> ServiceKind.FAMILY;
        };
        return new Regular(
                clinician,
                household.stream().map(ClientRow::client).toList(),
                kind,
                day(slot, place),
                HOURS.get(slot / 5 % HOURS.size()),
                telehealth ? null : room(place),
                telehealth,
                "",
                random.nextInt(4) == 0 ? 2 : 1,
                4 + random.nextInt(18),
                false);
    }

    /** Everybody's week is filled evenly, each from another day on. */
    private static DayOfWeek day(int slot, int place) {
        return DayOfWeek.of(1 + (slot + place) % 5);
    }

    /** Those who share a name and a clinician come together. */
    private static List<List<ClientRow>> households(List<ClientRow> clients, Set<ClientId> placed) {
        Map<String, List<ClientRow>> households = new LinkedHashMap<>();
        clients.stream()
                .filter(row -> !placed.contains(row.client()))
                .forEach(row -> households
                        .computeIfAbsent(lastName(row), name -> new ArrayList<>())
                        .add(row));
        return List.copyOf(households.values());
    }

    private Map<ClientId, AccountId> treatedBy(List<ClientRow> clients, List<StaffRow> clinicians) {
        Map<ClientId, AccountId> treatedBy = new HashMap<>();
        int turn = 0;
        for (ClientRow client : clients) {
            AccountId known = team.members(client.client()).stream()
                    .filter(row -> row.until() == null)
                    .map(TeamRow::account)
                    .findFirst()
                    .orElse(null);
            treatedBy.put(
                    client.client(),
                    known != null
                            ? known
                            : clinicians.get(turn++ % clinicians.size()).account());
        }
        return treatedBy;
    }

    private static List<ClientId> named(List<ClientRow> clients, Set<ClientId> placed, List<String> wanted) {
        return wanted.stream()
                .flatMap(name -> clients.stream().filter(row -> row.name().equals(name)))
                .map(ClientRow::client)
                .filter(client -> !placed.contains(client))
                .toList();
    }

    private static List<ClientId> ofCaseload(
            List<ClientRow> clients,
            Map<ClientId, AccountId> treatedBy,
            AccountId clinician,
            Set<ClientId> placed,
            int most) {
        return clients.stream()
                .map(ClientRow::client)
                .filter(client -> clinician.equals(treatedBy.get(client)) && !placed.contains(client))
                .limit(most)
                .toList();
    }

    private @Nullable RoomId room(int number) {
        List<Room> all = rooms.all();
        return number < all.size() ? all.get(number).id() : null;
    }

    private static String lastName(ClientRow row) {
        return row.name().substring(row.name().lastIndexOf(' ') + 1);
    }
}
