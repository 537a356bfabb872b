package org.confide.practice;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.confide.shared.Hours;
import org.confide.shared.Remembered;
import org.confide.shared.WeekHours;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What every screen needs to know of the practice, without asking the database each time. It forgets whenever a
 * change of the practice has been committed or rolled back.
 */
@Component
class PracticeMemory {

    /** What is kept of the one row; {@code founded} is false before the first start is done. */
    record Facts(
            boolean founded,
            String name,
            ZoneId zone,
            Duration noteDue,
            int likeness,
            MissedSessionPolicy missedSessions,
            Duration idle) {}

    private final Remembered<Facts> facts;
    private final Remembered<Map<ServiceId, OfferedService>> services;
    private final Remembered<Map<RoomId, Room>> rooms;
    private final Remembered<Map<PayerId, Payer>> payers;
    private final Remembered<WeekHours> opening;
    private final Remembered<NavigableMap<LocalDate, Closure>> closures;
    private final Remembered<Map<String, Boolean>> signingChoices;

    PracticeMemory(
            Practices practices,
            OfferedServices offered,
            RoomList allRooms,
            PayerList allPayers,
            OpenDays openDays,
            ClosureList allClosures,
            SigningChoices choices) {
        facts = new Remembered<>(() -> read(practices.findById(Practice.THE_ONE)));
        services = new Remembered<>(() -> {
            Map<ServiceId, OfferedService> map = new LinkedHashMap<>();
            offered.inOrder().forEach(service -> map.put(service.id(), service));
            return map;
        });
        rooms = new Remembered<>(() -> {
            Map<RoomId, Room> map = new LinkedHashMap<>();
            allRooms.inOrder().forEach(room -> map.put(room.id(), room));
            return map;
        });
        payers = new Remembered<>(() -> {
            Map<PayerId, Payer> map = new LinkedHashMap<>();
            allPayers.inOrder().forEach(payer -> map.put(payer.id(), payer));
            return map;
        });
        opening = new Remembered<>(() -> {
            Map<DayOfWeek, List<Hours>> map = new EnumMap<>(DayOfWeek.class);
            openDays.findAll().forEach(day -> map.put(day.day(), List.of(day.hours())));
            return new WeekHours(map);
        });
        closures = new Remembered<>(() -> {
            NavigableMap<LocalDate, Closure> map = new TreeMap<>();
            allClosures.inOrder().forEach(closure -> map.put(closure.day(), closure));
            return map;
        });
        signingChoices = new Remembered<>(choices::all);
    }

    Facts facts() {
        return facts.get();
    }

    Optional<OfferedService> service(ServiceId id) {
        return Optional.ofNullable(services.get().get(id));
    }

    List<OfferedService> services() {
        return List.copyOf(services.get().values());
    }

    Optional<Room> room(RoomId id) {
        return Optional.ofNullable(rooms.get().get(id));
    }

    List<Room> rooms() {
        return List.copyOf(rooms.get().values());
    }

    Optional<Payer> payer(PayerId id) {
        return Optional.ofNullable(payers.get().get(id));
    }

    List<Payer> payers() {
        return List.copyOf(payers.get().values());
    }

    WeekHours opening() {
        return opening.get();
    }

    NavigableMap<LocalDate, Closure> closures() {
        return closures.get();
    }

    Map<String, Boolean> signingChoices() {
        return signingChoices.get();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void on(PracticeChanged changed) {
        forget();
    }

    void forget() {
        facts.forget();
        services.forget();
        rooms.forget();
        payers.forget();
        opening.forget();
        closures.forget();
        signingChoices.forget();
    }

    private static Facts read(Optional<Practice> row) {
        return row.map(it -> new Facts(
                        true,
                        it.name(),
                        it.zone(),
                        it.noteDue(),
                        it.likeness(),
                        it.missedSessions(),
                        Duration.ofMinutes(it.idleMinutes())))
                .orElseGet(() -> new Facts(
                        false,
                        "",
                        ZoneOffset.UTC,
                        Duration.ofHours(Practice.USUAL_DEADLINE),
                        Practice.USUAL_LIKENESS,
                        MissedSessionPolicy.USUAL,
                        Duration.ofMinutes(Practice.USUAL_IDLE)));
    }
}
