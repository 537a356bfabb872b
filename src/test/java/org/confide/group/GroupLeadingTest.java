package org.confide.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.confide.client.ClientAccess;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.GroupId;
import org.confide.scheduling.Repeat;
import org.confide.scheduling.SeriesRule;
import org.confide.scheduling.SeriesTaken;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.BadInput;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another leader, and the end of a group. */
@DatabaseTest
class GroupLeadingTest {

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    @Autowired
    GroupKeeping keeping;

    @Autowired
    GroupLeading leading;

    @Autowired
    GroupReading reading;

    @Autowired
    ClientAccess access;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    SignedIn elias;
    List<ClientId> three;
    GroupId group;
    LocalDate first;
    List<SessionId> weekly;

    @BeforeEach
    void a_group_of_three_that_meets_three_times() {
        nora = staff.clinician();
        elias = staff.clinician();
        three = Stream.generate(() -> clients.client(nora)).limit(3).toList();
        first = sessions.openDay(300);
        group = as(
                FRONT_DESK, () -> keeping.add("Monday group", nora.account(), sessions.service(ServiceKind.GROUP), 8));
        weekly = as(FRONT_DESK, () -> {
            three.forEach(client -> keeping.join(group, client, time.today()));
            return keeping.book(
                    group,
                    new Meetings(first.atTime(21, 0), SeriesRule.times(Repeat.WEEKLY, 3), null, false),
                    Set.of());
        });
    }

    private GroupRow row() {
        return as(
                FRONT_DESK,
                () -> reading.all().stream()
                        .filter(it -> it.id().equals(group))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void another_leader_conducts_the_sessions_to_come_and_may_read_the_members_charts() {
        as(FRONT_DESK, () -> leading.lead(group, elias.account(), Set.of()));
        assertThat(row().leader()).isEqualTo(elias.account());
        weekly.forEach(id -> assertThat(sessions.get(id).clinician()).isEqualTo(elias.account()));
        assertThat(as(elias, () -> access.clinical(three.getFirst()))).isTrue();
    }

    @Test
    void days_on_which_the_new_leader_is_taken_are_said_and_can_stay_with_the_old_one() {
        sessions.session(elias, clients.client(elias), first.plusWeeks(1).atTime(21, 15));
        assertThatExceptionOfType(SeriesTaken.class)
                .isThrownBy(() -> as(FRONT_DESK, () -> leading.lead(group, elias.account(), Set.of())))
                .satisfies(taken -> assertThat(taken.clashes())
                        .extracting(SeriesTaken.Clash::day)
                        .containsExactly(first.plusWeeks(1)));
        assertThat(row().leader()).isEqualTo(nora.account());
        as(FRONT_DESK, () -> leading.lead(group, elias.account(), Set.of(first.plusWeeks(1))));
        assertThat(weekly.stream().map(id -> sessions.get(id).clinician()))
                .containsExactly(elias.account(), nora.account(), elias.account());
    }

    @Test
    void who_treats_nobody_leads_nothing() {
        SignedIn biller = staff.person("Bill", Role.BILLER);
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> as(FRONT_DESK, () -> leading.lead(group, biller.account(), Set.of())));
    }

    @Test
    void an_ended_group_keeps_its_roster_and_what_has_been_and_loses_what_was_to_come() {
        as(FRONT_DESK, () -> leading.end(group, first.plusWeeks(1)));
        assertThat(weekly.stream().map(id -> sessions.get(id).status()))
                .containsExactly(SessionStatus.PLANNED, SessionStatus.PLANNED, SessionStatus.CANCELLED);
        GroupRow ended = row();
        assertThat(ended.endedOn()).isEqualTo(first.plusWeeks(1));
        assertThat(ended.roster())
                .hasSize(3)
                .allMatch(entry -> first.plusWeeks(1).equals(entry.lastDay()));
        assertThat(ended.over(first.plusWeeks(1))).isFalse();
        assertThat(ended.over(first.plusWeeks(1).plusDays(1))).isTrue();
    }

    @Test
    void an_ended_group_takes_no_member_and_no_session_after_its_end_and_ends_once() {
        as(FRONT_DESK, () -> leading.end(group, first));
        ClientId fourth = clients.client(nora);
        Meetings later = new Meetings(first.minusDays(7).atTime(7, 0), SeriesRule.times(Repeat.WEEKLY, 3), null, false);
        as(FRONT_DESK, () -> {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> keeping.join(group, fourth, first.plusDays(1)))
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo("from"));
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> keeping.book(group, later, Set.of()))
                    .satisfies(refused -> assertThat(refused.field()).isEqualTo("date"));
            assertThatExceptionOfType(BadInput.class).isThrownBy(() -> leading.end(group, first));
        });
    }

    @Test
    void it_does_not_end_in_the_past() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() ->
                        as(FRONT_DESK, () -> leading.end(group, time.today().minusDays(1))));
    }
}
