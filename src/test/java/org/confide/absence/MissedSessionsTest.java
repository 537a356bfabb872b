package org.confide.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.MissedSessionPolicy;
import org.confide.practice.Practice;
import org.confide.practice.PracticeSettings;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.MemberAttendance;
import org.confide.scheduling.Presence;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SamplePractice;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class MissedSessionsTest {

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    @Autowired
    MissedSessions missed;

    @Autowired
    MemberAttendance members;

    @Autowired
    PracticeSettings settings;

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
    void a_practice_that_charges() {
        SamplePractice.open(settings);
        agree(new MissedSessionPolicy(24, new BigDecimal("75"), new BigDecimal("40.50"), "USD"));
        nora = staff.clinician();
        client = clients.client(nora);
        yesterday = time.today().minusDays(1);
    }

    @AfterEach
    void no_fees_again() {
        agree(MissedSessionPolicy.USUAL);
    }

    private void agree(MissedSessionPolicy policy) {
        as(staff.admin(), () -> {
            Practice practice = settings.get();
            practice.agreeOn(policy);
            settings.save(practice);
        });
    }

    private List<MissedSession> of(ClientId whose) {
        return as(FRONT_DESK, () -> missed.of(whose));
    }

    private SessionId missedAt(int hour, SessionStatus status) {
        SessionId id = sessions.session(nora, client, yesterday.atTime(hour, 0));
        sessions.become(id, status);
        return id;
    }

    @Test
    void each_is_kept_with_its_day_and_the_fee_agreed_then() {
        missedAt(9, SessionStatus.NO_SHOW);
        agree(new MissedSessionPolicy(24, new BigDecimal("80"), new BigDecimal("40.50"), "USD"));
        missedAt(11, SessionStatus.LATE_CANCELLED);
        missedAt(13, SessionStatus.CANCELLED);
        missedAt(15, SessionStatus.HELD);
        assertThat(of(client))
                .extracting(MissedSession::kind)
                .containsExactly(MissedKind.LATE_CANCELLATION, MissedKind.NO_SHOW);
        assertThat(of(client).stream().map(it -> it.charge().orElseThrow().amount()))
                .containsExactly(new BigDecimal("40.50"), new BigDecimal("75.00"));
        assertThat(time.dateOf(of(client).getFirst().start())).isEqualTo(yesterday);
    }

    @Test
    void one_that_was_not_missed_after_all_is_not_charged() {
        SessionId id = missedAt(9, SessionStatus.NO_SHOW);
        sessions.become(id, SessionStatus.PLANNED);
        assertThat(of(client)).isEmpty();
        sessions.become(id, SessionStatus.LATE_CANCELLED);
        assertThat(of(client))
                .singleElement()
                .satisfies(it -> assertThat(it.charge().orElseThrow().amount()).isEqualByComparingTo("40.50"));
    }

    @Test
    void a_practice_without_fees_keeps_the_history_alone() {
        agree(MissedSessionPolicy.USUAL);
        missedAt(9, SessionStatus.NO_SHOW);
        assertThat(of(client))
                .singleElement()
                .satisfies(it -> assertThat(it.charge()).isEmpty());
    }

    @Test
    void only_the_member_of_a_group_who_stayed_away_is_charged() {
        ClientId other = clients.client(nora);
        SessionId id = sessions.group(nora, yesterday.atTime(16, 0), List.of(client, other));
        as(FRONT_DESK, () -> {
            members.say(id, client, Presence.NO_SHOW);
            members.say(id, other, Presence.ATTENDED);
        });
        assertThat(of(client)).hasSize(1);
        assertThat(of(other)).isEmpty();
    }

    @Test
    void a_charge_is_waived_once_and_with_a_reason() {
        missedAt(9, SessionStatus.NO_SHOW);
        MissedChargeId id = of(client).getFirst().charge().orElseThrow().id();
        ClientId other = clients.client(nora);
        as(FRONT_DESK, () -> {
            assertThatExceptionOfType(BadInput.class).isThrownBy(() -> missed.waive(client, id, "  "));
            assertThatExceptionOfType(BadInput.class).isThrownBy(() -> missed.waive(client, id, "x".repeat(201)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> missed.waive(other, id, "Snow"));
            missed.waive(client, id, " Snow ");
            assertThatExceptionOfType(BadInput.class).isThrownBy(() -> missed.waive(client, id, "Snow"));
        });
        assertThat(of(client).getFirst().charge()).hasValueSatisfying(charge -> {
            assertThat(charge.state()).isEqualTo(ChargeState.WAIVED);
            assertThat(charge.reason()).isEqualTo("Snow");
        });
    }

    @Test
    void who_treats_the_client_sees_them_and_waives_nothing() {
        missedAt(9, SessionStatus.NO_SHOW);
        MissedChargeId id = of(client).getFirst().charge().orElseThrow().id();
        as(nora, () -> {
            assertThat(missed.of(client)).hasSize(1);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> missed.waive(client, id, "Snow"));
        });
        as(staff.clinician(), () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> missed.of(client)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERVISOR", "BILLER", "PRIVACY_OFFICER", "SYSTEM_ADMIN", "AUDITOR"})
    void others_see_none(Role role) {
        as(
                As.person("Somebody", role),
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> missed.of(client)));
    }
}
