package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the calendar asks the database does not grow with its sessions, and who may ask. */
@DatabaseTest
class CalendarBudgetTest {

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    @Autowired
    CalendarReading calendar;

    @Autowired
    SessionReading reading;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    PracticeTime time;

    LocalDate monday;

    @BeforeEach
    void a_week_far_from_the_others() {
        sessions.service(org.confide.practice.ServiceKind.INDIVIDUAL);
        monday = time.today().plusDays(300);
    }

    private Statements week() {
        return Statements.during(() -> as(FRONT_DESK, () -> {
            reading.calendars();
            List<SessionRow> rows = calendar.ofPractice(monday, monday.plusWeeks(1));
            calendar.hours(rows.stream().map(SessionRow::clinician).distinct().toList(), monday, monday.plusWeeks(1));
            reading.documented(rows);
        }));
    }

    @Test
    void a_week_of_fifteen_clinicians_takes_at_most_six_statements_whatever_its_sessions() {
        List<SignedIn> people = new ArrayList<>();
        List<ClientId> theirs = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            SignedIn person = staff.clinician();
            people.add(person);
            theirs.add(clients.client(person));
            sessions.session(person, theirs.get(i), monday.atTime(9, 0));
        }
        Statements few = week();
        for (int i = 0; i < 15; i++) {
            for (int day = 1; day < 5; day++) {
                sessions.session(
                        people.get(i), theirs.get(i), monday.plusDays(day).atTime(10, 0));
            }
        }
        Statements many = week();
        assertThat(many.record()).as(many.toString()).isEqualTo(few.record()).isLessThanOrEqualTo(6);
        assertThat(many.vault()).isZero();
        assertThat(as(FRONT_DESK, () -> calendar.ofPractice(monday, monday.plusWeeks(1))))
                .hasSizeGreaterThanOrEqualTo(75);
        assertThat(as(
                        people.getFirst(),
                        () -> calendar.ofClinician(people.getFirst().account(), monday, monday.plusWeeks(1))))
                .hasSize(5);
    }

    @Test
    void somebody_elses_week_is_for_those_who_keep_the_calendar_and_for_their_supervisor() {
        SignedIn trainee = staff.trainee();
        sessions.session(trainee, clients.client(trainee), monday.atTime(9, 0));
        SignedIn supervisor = staff.person("Ines Beauclerk", Role.SUPERVISOR);
        SignedIn other = staff.clinician();
        as(other, () -> {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> calendar.ofClinician(trainee.account(), monday, monday.plusWeeks(1)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> calendar.ofPractice(monday, monday.plusWeeks(1)));
        });
        as(
                supervisor,
                () -> assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> calendar.ofClinician(trainee.account(), monday, monday.plusWeeks(1))));
        staff.supervise(trainee.account(), supervisor.account(), monday.plusDays(1));
        as(
                supervisor,
                () -> assertThat(calendar.ofClinician(trainee.account(), monday, monday.plusWeeks(1)))
                        .as("the day before the supervision began")
                        .isEmpty());
        sessions.session(trainee, clients.client(trainee), monday.plusDays(2).atTime(9, 0));
        as(
                supervisor,
                () -> assertThat(calendar.ofClinician(trainee.account(), monday, monday.plusWeeks(1)))
                        .hasSize(1));
        assertThat(as(FRONT_DESK, () -> calendar.ofClinician(trainee.account(), monday, monday.plusWeeks(1))))
                .hasSize(2);
    }
}
