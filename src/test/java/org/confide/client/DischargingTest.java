package org.confide.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class DischargingTest {

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);
    private static final SignedIn ADMIN = As.person("Dana Okafor", Role.PRACTICE_ADMIN);

    @Autowired
    Discharging discharging;

    @Autowired
    ClientCharts charts;

    @Autowired
    ClientAccess access;

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

    @Autowired
    JdbcClient jdbc;

    SignedIn clinician;
    ClientId client;
    LocalDate today;

    @BeforeEach
    void a_client_in_care() {
        clinician = staff.clinician();
        client = clients.client(clinician);
        today = time.today();
    }

    @Test
    void discharged_and_readmitted() {
        as(clinician, () -> discharging.discharge(client, today, DischargeReason.GOALS_MET));
        OpenedChart chart = as(clinician, () -> charts.open(client));
        assertThat(chart.client().status()).isEqualTo(ClientStatus.DISCHARGED);
        assertThat(chart.header().alerts()).extracting(ClientAlert::label).contains("Discharged");
        assertThat(as(clinician, () -> access.clinical(client))).isTrue();
        as(ADMIN, () -> discharging.readmit(client));
        assertThat(as(clinician, () -> charts.open(client)).client().status()).isEqualTo(ClientStatus.ACTIVE);
        assertThat(as(clinician, () -> discharging.episodes(client)))
                .containsExactly(new Episode(today, null, null), new Episode(today, today, DischargeReason.GOALS_MET));
        assertThat(facts()).containsExactly("client.register", "episode.discharge", "episode.readmit");
    }

    @Test
    void neither_is_done_twice() {
        assertThatThrownBy(() -> as(clinician, () -> discharging.readmit(client)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("open already");
        as(clinician, () -> discharging.discharge(client, today, DischargeReason.CLIENT_MOVED));
        assertThatThrownBy(() -> as(clinician, () -> discharging.discharge(client, today, DischargeReason.OTHER)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("discharged already");
    }

    @Test
    void a_day_that_cannot_be_changes_nothing() {
        for (LocalDate day : List.of(today.plusDays(1), today.minusDays(1))) {
            assertThatThrownBy(() -> as(clinician, () -> discharging.discharge(client, day, DischargeReason.OTHER)))
                    .isInstanceOf(BadInput.class);
        }
        assertThat(as(clinician, () -> charts.open(client)).client().status()).isEqualTo(ClientStatus.ACTIVE);
        assertThat(as(clinician, () -> discharging.episodes(client))).containsExactly(new Episode(today, null, null));
    }

    @Test
    void what_is_booked_is_said_and_stays() {
        assertThat(as(clinician, () -> discharging.stillBooked(client))).isZero();
        SessionId one = sessions.session(clinician, client, today.plusDays(2).atTime(9, 0));
        sessions.session(clinician, client, today.plusDays(9).atTime(9, 0));
        SessionId off = sessions.session(clinician, client, today.plusDays(16).atTime(9, 0));
        sessions.become(off, SessionStatus.CANCELLED);
        sessions.held(clinician, client);
        sessions.session(clinician, clients.client(clinician), today.plusDays(3).atTime(9, 0));
        assertThat(as(clinician, () -> discharging.stillBooked(client))).isEqualTo(2);
        as(clinician, () -> discharging.discharge(client, today, DischargeReason.NO_CONTACT));
        assertThat(as(FRONT_DESK, () -> reading.get(one)).status()).isEqualTo(SessionStatus.PLANNED);
        assertThat(as(clinician, () -> discharging.stillBooked(client))).isEqualTo(2);
    }

    @Test
    void who_is_not_on_the_team_nor_the_admin_discharges_nobody() {
        Stream.of(staff.clinician(), staff.trainee()).forEach(stranger -> {
            assertThatThrownBy(() -> as(stranger, () -> discharging.discharge(client, today, DischargeReason.OTHER)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(stranger, () -> discharging.stillBooked(client)))
                    .isInstanceOf(NotFound.class);
        });
        Stream.of(Role.FRONT_DESK, Role.SUPERVISOR, Role.PRIVACY_OFFICER, Role.BILLER, Role.AUDITOR)
                .map(role -> As.person("x", role))
                .forEach(other -> {
                    assertThatThrownBy(
                                    () -> as(other, () -> discharging.discharge(client, today, DischargeReason.OTHER)))
                            .isInstanceOf(AccessDeniedException.class);
                    assertThatThrownBy(() -> as(other, () -> discharging.readmit(client)))
                            .isInstanceOf(AccessDeniedException.class);
                });
    }

    @Test
    void why_it_ended_is_not_the_front_desks_to_read() {
        as(clinician, () -> discharging.discharge(client, today, DischargeReason.REFERRED));
        assertThat(as(FRONT_DESK, () -> discharging.episodes(client))).containsExactly(new Episode(today, today, null));
        assertThat(as(ADMIN, () -> discharging.episodes(client)))
                .containsExactly(new Episode(today, today, DischargeReason.REFERRED));
        assertThatThrownBy(() -> as(staff.clinician(), () -> discharging.episodes(client)))
                .isInstanceOf(NotFound.class);
    }

    private List<String> facts() {
        return jdbc.sql("select action from audit_event where client = ? and category = 'CHANGE' order by id")
                .param(client.value().toString())
                .query(String.class)
                .list();
    }
}
