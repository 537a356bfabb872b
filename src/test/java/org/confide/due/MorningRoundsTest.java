package org.confide.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.Accounts;
import org.confide.identity.SignedIn;
import org.confide.practice.Closure;
import org.confide.practice.Closures;
import org.confide.practice.PracticeTime;
import org.confide.reminder.PostOffice;
import org.confide.reminder.SamplePostOffice;
import org.confide.scheduling.Availability;
import org.confide.shared.BadInput;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SamplePractice;
import org.confide.support.SampleReview;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The morning's mail: numbers to those who want them, once a day, on days on which the practice is open. */
@DatabaseTest
class MorningRoundsTest {

    /** Far enough ahead that no other test works on these days. */
    private static final LocalDate TUESDAY =
            LocalDate.now(SamplePractice.ZONE).plusWeeks(90).with(DayOfWeek.TUESDAY);

    @Autowired
    MorningRounds rounds;

    @Autowired
    MorningMail choosing;

    @Autowired
    Closures closures;

    @Autowired
    Availability availability;

    @Autowired
    Accounts accounts;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleReview review;

    @Autowired
    PracticeTime time;

    final SamplePostOffice mail = new SamplePostOffice();
    final String address = SampleClients.unique("mail") + "@example.org";
    SignedIn nora;
    String last;

    @BeforeEach
    void a_clinician_with_two_sessions_to_document() {
        nora = staff.clinician();
        last = SampleClients.unique("Quintero");
        ClientId client = clients.client("Marisol", last, LocalDate.of(1992, 5, 4), nora);
        sessions.held(nora, client, time.today().minusDays(9));
        sessions.held(nora, client, time.today().minusDays(2));
        wants(nora, address);
    }

    @AfterEach
    void close() {
        as(nora, () -> choosing.choose(new MorningMailChoice(false, address)));
        mail.close();
    }

    private void wants(SignedIn person, String where) {
        as(person, () -> choosing.choose(new MorningMailChoice(true, where)));
    }

    private Instant at(LocalDate day, int hour, int minute) {
        return time.instant(day.atTime(hour, minute));
    }

    private void go(LocalDate day, int hour, int minute) {
        rounds.through(mail.office()).go(at(day, hour, minute));
    }

    @Test
    void it_comes_once_in_the_morning_with_numbers_and_no_name() {
        go(TUESDAY, 6, 59);
        assertThat(mail.to(address)).isEmpty();
        go(TUESDAY, 7, 0);
        go(TUESDAY, 7, 1);
        go(TUESDAY, 10, 59);
        assertThat(mail.to(address))
                .singleElement()
                .satisfies(words -> assertThat(words)
                        .contains("2 notes of yours are due, 2 of them overdue.", "/notes-due", "account page")
                        .doesNotContain("review"));
        assertThat(mail.everything()).doesNotContain(last, "Marisol", nora.name());
        go(TUESDAY.plusDays(1), 11, 30);
        assertThat(mail.to(address)).as("after the morning").hasSize(1);
        go(TUESDAY.plusDays(2), 8, 0);
        assertThat(mail.to(address)).hasSize(2);
    }

    @Test
    void it_does_not_come_on_closed_days_on_days_off_or_to_those_who_do_not_want_it() {
        LocalDate closed = TUESDAY.plusDays(7);
        as(staff.admin(), () -> closures.close(new Closure(closed, "Staff day")));
        go(closed, 8, 0);
        LocalDate sunday = TUESDAY.plusDays(12);
        go(sunday, 8, 0);
        LocalDate off = TUESDAY.plusDays(14);
        LocalDateTime begins = off.atStartOfDay();
        as(nora, () -> availability.away(nora.account(), begins, begins.plusDays(1), "Vacation"));
        go(off, 8, 0);
        assertThat(mail.to(address)).isEmpty();
        go(off.plusDays(1), 8, 0);
        assertThat(mail.to(address)).hasSize(1);
        as(nora, () -> choosing.choose(new MorningMailChoice(false, address)));
        go(off.plusDays(2), 8, 0);
        wants(nora, address);
        as(staff.admin(), () -> accounts.enable(nora.account(), false));
        go(off.plusDays(3), 8, 0);
        assertThat(mail.to(address)).hasSize(1);
    }

    @Test
    void a_supervisor_is_told_how_many_wait_and_whoever_has_nothing_to_do_gets_no_mail() {
        LocalDate day = TUESDAY.plusDays(21);
        SignedIn supervisor = review.supervisor("Elias Brandt");
        SignedIn trainee = review.trainee(supervisor);
        review.submitted(trainee, "Imani", 3);
        String theirs = SampleClients.unique("mail") + "@example.org";
        String nobodys = SampleClients.unique("mail") + "@example.org";
        wants(supervisor, theirs);
        wants(trainee, nobodys);
        go(day, 8, 0);
        assertThat(mail.to(theirs))
                .singleElement()
                .satisfies(words -> assertThat(words)
                        .contains("1 note waits for your review.")
                        .doesNotContain("are due", "Imani"));
        assertThat(mail.to(nobodys))
                .as("a submitted note is not its author's to do")
                .isEmpty();
        List.of(supervisor, trainee)
                .forEach(person -> as(person, () -> choosing.choose(new MorningMailChoice(false, ""))));
    }

    @Test
    void what_could_not_be_handed_over_is_tried_again_later_and_comes_once() {
        LocalDate day = TUESDAY.plusDays(28);
        PostOffice away = SamplePostOffice.away();
        rounds.through(away).go(at(day, 7, 0));
        go(day, 7, 5);
        assertThat(mail.to(address)).as("at once").isEmpty();
        go(day, 7, 10);
        go(day, 7, 30);
        assertThat(mail.to(address)).hasSize(1);
    }

    @Test
    void an_address_that_is_none_is_refused_and_the_choice_is_one_s_own() {
        for (String none : List.of("", "nora", "nora@example", "a b@example.org", "a@x.org,b@x.org")) {
            assertThatExceptionOfType(BadInput.class).isThrownBy(() -> wants(nora, none));
        }
        assertThat(as(nora, choosing::chosen)).isEqualTo(new MorningMailChoice(true, address));
        assertThat(as(staff.clinician(), choosing::chosen)).isEqualTo(MorningMailChoice.NONE);
    }
}
