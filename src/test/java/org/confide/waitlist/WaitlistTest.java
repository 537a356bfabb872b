package org.confide.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.FreeTime;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.scheduling.SlotTaken;
import org.confide.shared.BadInput;
import org.confide.shared.Hours;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleServices;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who waits, whom a time would suit, and what becomes of the entry. Every entry here names a clinician of its own. */
@DatabaseTest
class WaitlistTest {

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private static final Hours AFTERNOON = new Hours(LocalTime.of(15, 0), LocalTime.of(19, 0));

    @Autowired
    Waitlist waitlist;

    @Autowired
    WaitlistMatching matching;

    @Autowired
    FreedTimes freed;

    @Autowired
    SessionReading reading;

    @Autowired
    SampleServices services;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    PracticeTime time;

    @Autowired
    JdbcClient jdbc;

    SignedIn nora;
    SignedIn frontDesk;
    ClientId client;
    LocalDate soon;

    @BeforeEach
    void people() {
        nora = staff.clinician();
        frontDesk = staff.frontDesk();
        client = clients.client(nora);
        soon = time.today().plusDays(5);
    }

    @AfterEach
    void nobody_of_these_waits_on() {
        as(
                frontDesk,
                () -> waitlist.open().stream()
                        .filter(row -> row.clinicians().containsKey(nora.account()))
                        .forEach(row -> waitlist.close(row.id())));
    }

    private NewWaiting wanted(ClientId who, Urgency urgency) {
        return new NewWaiting(
                who,
                services.individual(),
                Set.of(nora.account()),
                null,
                EVERY_DAY,
                AFTERNOON,
                true,
                urgency,
                "After school");
    }

    private WaitingId waits(ClientId who) {
        return as(frontDesk, () -> waitlist.add(wanted(who, Urgency.ROUTINE)));
    }

    private List<WaitingRow> mine(SignedIn person) {
        return as(person, () -> waitlist.open()).stream()
                .filter(row -> row.clinicians().containsKey(nora.account()))
                .toList();
    }

    private SessionRow row(SessionId id) {
        LocalDate day = time.dateOf(sessions.get(id).start());
        return as(
                frontDesk,
                () -> reading.day(nora.account(), day).stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    private SessionId calledOff(LocalDateTime start) {
        SessionId id = sessions.session(nora, clients.client(nora), start);
        sessions.become(id, SessionStatus.CANCELLED);
        return id;
    }

    private long facts(String action, WaitingId entry) {
        return jdbc.sql("select count(*) from audit_event where action = ? and object = ?")
                .params(action, entry.value().toString())
                .query(Long.class)
                .single();
    }

    @Test
    void who_waits_is_listed_with_what_for_the_urgent_first() {
        ClientId another = clients.client(nora);
        WaitingId routine = waits(client);
        WaitingId urgent = as(frontDesk, () -> waitlist.add(wanted(another, Urgency.SOON)));
        assertThat(mine(frontDesk)).extracting(WaitingRow::id).containsExactly(urgent, routine);
        assertThat(mine(frontDesk).getLast()).satisfies(row -> {
            assertThat(row.client()).isEqualTo(client);
            assertThat(row.with()).isEqualTo("Nora Whitfield");
            assertThat(row.days()).isEqualTo(EVERY_DAY);
            assertThat(row.times()).isEqualTo(AFTERNOON);
            assertThat(row.note()).isEqualTo("After school");
            assertThat(row.toString()).doesNotContain("Marisol");
        });
        assertThat(facts("waitlist.add", routine)).isEqualTo(1);
    }

    @Test
    void whoever_treats_sees_the_own_caseload_and_nobody_else_sees_any() {
        waits(client);
        assertThat(mine(nora)).hasSize(1);
        assertThat(mine(As.person("Dana Okafor", Role.PRACTICE_ADMIN))).hasSize(1);
        SignedIn other = staff.clinician();
        assertThat(mine(other)).isEmpty();
        as(other, () -> {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> waitlist.add(wanted(clients.client(nora), Urgency.SOON)));
        });
        WaitingId entry = mine(nora).getFirst().id();
        as(other, () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> waitlist.close(entry)));
    }

    @Test
    void what_cannot_be_waited_for_is_said() {
        waits(client);
        as(frontDesk, () -> {
            refused("client", wanted(client, Urgency.SOON));
            ClientId other = clients.client(nora);
            NewWaiting fine = wanted(other, Urgency.ROUTINE);
            refused(
                    "days",
                    new NewWaiting(
                            other,
                            fine.service(),
                            fine.clinicians(),
                            null,
                            Set.of(),
                            AFTERNOON,
                            true,
                            Urgency.SOON,
                            ""));
            refused(
                    "until",
                    new NewWaiting(
                            other,
                            fine.service(),
                            fine.clinicians(),
                            null,
                            EVERY_DAY,
                            new Hours(LocalTime.of(9, 0), LocalTime.of(9, 30)),
                            true,
                            Urgency.SOON,
                            ""));
            refused(
                    "note",
                    new NewWaiting(
                            other,
                            fine.service(),
                            fine.clinicians(),
                            null,
                            EVERY_DAY,
                            AFTERNOON,
                            true,
                            Urgency.SOON,
                            "x".repeat(121)));
        });
    }

    private void refused(String field, NewWaiting wanted) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> waitlist.add(wanted))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void a_time_that_suits_is_booked_and_the_entry_waits_no_longer() {
        WaitingId entry = waits(client);
        WaitlistMatch match = as(frontDesk, () -> matching.now()).stream()
                .filter(it -> it.waiting().id().equals(entry))
                .findFirst()
                .orElseThrow();
        assertThat(match.time().clinician()).isEqualTo(nora.account());
        assertThat(match.time().start().toLocalTime()).isBetween(LocalTime.of(15, 0), LocalTime.of(18, 10));
        SessionId booked = as(frontDesk, () -> matching.book(entry, match.time()));
        assertThat(sessions.get(booked).clients()).containsExactly(client);
        assertThat(time.local(sessions.get(booked).start()))
                .isEqualTo(match.time().start());
        assertThat(mine(frontDesk)).isEmpty();
        assertThat(facts("waitlist.book", entry)).isEqualTo(1);
        as(frontDesk, () -> {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() ->
                            matching.book(entry, new FreeTime(soon.atTime(17, 0), 50, nora.account(), null, true)));
            assertThatExceptionOfType(BadInput.class).isThrownBy(() -> waitlist.close(entry));
        });
    }

    @Test
    void no_time_is_offered_at_which_the_client_is_elsewhere() {
        SignedIn other = staff.clinician();
        LocalDate today = time.today();
        for (int day = 0; day <= 14; day++) {
            for (int hour = 15; hour < 19; hour++) {
                sessions.session(other, client, today.plusDays(day).atTime(hour, 5));
            }
        }
        WaitingId entry = waits(client);
        assertThat(as(frontDesk, () -> matching.now()))
                .noneMatch(match -> match.waiting().id().equals(entry));
    }

    @Test
    void a_time_that_was_taken_meanwhile_is_said_and_the_entry_waits_on() {
        WaitingId entry = waits(client);
        FreeTime free = new FreeTime(soon.atTime(15, 0), 50, nora.account(), null, true);
        sessions.session(nora, clients.client(nora), soon.atTime(15, 0));
        as(frontDesk, () -> assertThatExceptionOfType(SlotTaken.class).isThrownBy(() -> matching.book(entry, free)));
        assertThat(mine(frontDesk)).hasSize(1);
        assertThat(facts("waitlist.book", entry)).isZero();
    }

    @Test
    void a_time_that_was_given_up_tells_how_many_wait_for_such_a_one() {
        waits(client);
        as(frontDesk, () -> waitlist.add(wanted(clients.client(nora), Urgency.SOON)));
        SessionId suits = calledOff(soon.atTime(16, 0));
        SessionId tooEarly = calledOff(soon.atTime(9, 0));
        SessionId others = sessions.session(staff.clinician(), clients.client(nora), soon.atTime(16, 0));
        assertThat(as(frontDesk, () -> freed.fitting(row(suits)))).isEqualTo(2);
        assertThat(as(frontDesk, () -> freed.fitting(row(tooEarly)))).isZero();
        assertThat(as(As.person("Marcus Feld", Role.BILLER), () -> freed.fitting(row(suits))))
                .isZero();
        assertThat(as(staff.clinician(), () -> freed.fitting(row(suits)))).isZero();
        assertThat(as(nora, () -> freed.fitting(row(suits)))).isEqualTo(2);
        assertThat(sessions.get(others).clinician()).isNotEqualTo(nora.account());
        sessions.session(nora, clients.client(nora), soon.atTime(16, 0));
        assertThat(as(frontDesk, () -> freed.fitting(row(suits))))
                .as("given to others")
                .isZero();
    }

    @Test
    void a_time_within_the_one_that_was_given_up_suits_too() {
        NewWaiting later = new NewWaiting(
                client,
                services.individual(),
                Set.of(nora.account()),
                null,
                EVERY_DAY,
                new Hours(LocalTime.of(16, 30), LocalTime.of(19, 0)),
                true,
                Urgency.ROUTINE,
                "");
        as(frontDesk, () -> waitlist.add(later));
        SessionId suits = calledOff(soon.atTime(16, 0));
        SessionId over = calledOff(soon.atTime(15, 0));
        assertThat(as(frontDesk, () -> freed.fitting(row(suits)))).isEqualTo(1);
        assertThat(as(frontDesk, () -> freed.fitting(row(over)))).isZero();
    }

    @Test
    void matches_take_no_more_statements_for_more_who_wait() {
        waits(client);
        as(frontDesk, () -> matching.now());
        Statements few = Statements.during(() -> as(frontDesk, () -> matching.now()));
        for (int more = 0; more < 5; more++) {
            waits(clients.client(nora));
        }
        Statements many = Statements.during(() -> as(frontDesk, () -> matching.now()));
        assertThat(many.record()).as(many.toString()).isEqualTo(few.record()).isLessThanOrEqualTo(8);
        System.out.printf("Matches of the waitlist: %d statements%n", many.record());
    }
}
