package org.confide.absence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionStatus;
import org.confide.scheduling.spi.ClientHistory;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What whoever books a session is told of the sessions a client missed. */
@DatabaseTest
class MissedHistoryTest {

    @Autowired
    ClientHistory history;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    ClientId client;
    LocalDate yesterday;

    @BeforeEach
    void people() {
        nora = staff.clinician();
        client = clients.client(nora);
        yesterday = time.today().minusDays(1);
    }

    private void missed(LocalDate day, int hour, SessionStatus status) {
        sessions.become(sessions.session(nora, client, day.atTime(hour, 0)), status);
    }

    private String said(SignedIn person) {
        return As.as(person, () -> history.of(client).orElse("nothing"));
    }

    @Test
    void it_says_how_often_and_when_last_to_those_who_book() {
        assertThat(said(staff.frontDesk())).isEqualTo("nothing");
        missed(yesterday, 9, SessionStatus.NO_SHOW);
        missed(yesterday.minusDays(7), 9, SessionStatus.NO_SHOW);
        missed(yesterday.minusDays(3), 9, SessionStatus.LATE_CANCELLED);
        String words = "2 no-shows, the last on " + time.date(yesterday) + ". 1 late cancellation, on "
                + time.date(yesterday.minusDays(3)) + ".";
        assertThat(said(staff.frontDesk())).isEqualTo(words);
        assertThat(said(nora)).isEqualTo(words);
    }

    @Test
    void a_clinician_who_does_not_treat_the_client_and_who_books_nothing_are_told_nothing() {
        missed(yesterday, 9, SessionStatus.NO_SHOW);
        assertThat(said(staff.clinician())).isEqualTo("nothing");
        assertThat(said(staff.person("Bill", Role.BILLER))).isEqualTo("nothing");
        assertThat(said(staff.person("Audrey", Role.AUDITOR))).isEqualTo("nothing");
    }
}
