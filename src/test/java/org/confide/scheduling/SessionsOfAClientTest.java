package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The start beside each client, which the server keeps so that a long chart opens as fast as a short one. */
@DatabaseTest
class SessionsOfAClientTest {

    private static final LocalDateTime IN_TWO_DAYS =
            LocalDateTime.now().plusDays(2).truncatedTo(ChronoUnit.HOURS);

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SessionReading reading;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_start_moves_with_the_session_for_every_client_of_it() {
        SignedIn nora = staff.clinician();
        List<ClientId> both = List.of(clients.client(nora), clients.client(nora));
        SessionId group = sessions.group(nora, IN_TWO_DAYS, both);
        Instant start = As.as(nora, () -> reading.get(group)).start();
        assertThat(startsBesideClients(group)).containsExactly(start, start);

        Instant later = start.plus(Duration.ofDays(3));
        jdbc.sql("update session set planned_start = :start, planned_end = :end where id = :id")
                .param("start", Timestamp.from(later))
                .param("end", Timestamp.from(later.plus(Duration.ofMinutes(80))))
                .param("id", group.value().toString())
                .update();

        assertThat(startsBesideClients(group)).containsExactly(later, later);
    }

    @Test
    void the_next_session_is_the_first_planned_one_that_has_not_begun() {
        SignedIn nora = staff.clinician();
        ClientId client = clients.client(nora);
        sessions.session(nora, client, IN_TWO_DAYS.minusDays(20));
        SessionId cancelled = sessions.session(nora, client, IN_TWO_DAYS);
        SessionId next = sessions.session(nora, client, IN_TWO_DAYS.plusDays(1));
        sessions.session(nora, client, IN_TWO_DAYS.plusDays(8));
        sessions.become(cancelled, SessionStatus.CANCELLED);

        assertThat(As.as(nora, () -> reading.next(client)).orElseThrow().id()).isEqualTo(next);
    }

    private List<Instant> startsBesideClients(SessionId session) {
        return jdbc.sql("select planned_start from session_client where session_id = :id")
                .param("id", session.value().toString())
                .query((row, number) -> row.getTimestamp("planned_start").toInstant())
                .list();
    }
}
