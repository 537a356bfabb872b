package org.confide.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.GroupId;
import org.confide.scheduling.MemberAttendance;
import org.confide.scheduling.Move;
import org.confide.scheduling.Presence;
import org.confide.scheduling.Repeat;
import org.confide.scheduling.SeriesRule;
import org.confide.scheduling.Session;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionMoving;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class GroupKeepingTest {

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    @Autowired
    GroupKeeping keeping;

    @Autowired
    GroupReading reading;

    @Autowired
    MemberAttendance members;

    @Autowired
    SessionMoving moving;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    List<ClientId> eight;
    GroupId group;
    LocalDate first;
    LocalDate second;

    @BeforeEach
    void a_group_of_eight() {
        nora = staff.clinician();
        eight = Stream.generate(() -> clients.client(nora)).limit(8).toList();
        group = as(
                FRONT_DESK, () -> keeping.add("Tuesday group", nora.account(), sessions.service(ServiceKind.GROUP), 8));
        first = sessions.openDay(200);
        second = first.plusWeeks(1);
        as(FRONT_DESK, () -> eight.forEach(client -> keeping.join(group, client, time.today())));
    }

    private List<SessionId> weekly(int times) {
        return as(
                FRONT_DESK,
                () -> keeping.book(
                        group,
                        new Meetings(first.atTime(21, 0), SeriesRule.times(Repeat.WEEKLY, times), null, false),
                        Set.of()));
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
    void its_sessions_carry_the_members_of_their_day() {
        as(FRONT_DESK, () -> keeping.leave(group, eight.get(7), first));
        List<SessionId> booked = weekly(3);
        assertThat(sessions.get(booked.get(0)).clients()).hasSize(8);
        assertThat(sessions.get(booked.get(1)).clients()).hasSize(7).doesNotContain(eight.get(7));
        assertThat(sessions.get(booked.get(1)).groupName()).isEqualTo("Tuesday group");
    }

    @Test
    void who_joins_or_leaves_later_changes_the_sessions_to_come() {
        List<SessionId> booked = weekly(3);
        ClientId ninth = clients.client(nora);
        as(FRONT_DESK, () -> {
            keeping.leave(group, eight.getFirst(), first);
            keeping.join(group, ninth, second.plusDays(1));
        });
        assertThat(sessions.get(booked.get(0)).clients()).containsExactlyElementsOf(eight);
        assertThat(sessions.get(booked.get(1)).clients()).doesNotContain(eight.getFirst(), ninth);
        assertThat(sessions.get(booked.get(2)).clients()).contains(ninth).hasSize(8);
    }

    @Test
    void one_that_was_moved_by_itself_carries_its_members_too_and_who_called_off_stays_in_it() {
        List<SessionId> booked = weekly(2);
        SessionId moved = booked.get(1);
        as(FRONT_DESK, () -> {
            moving.move(
                    new Move(moved, sessions.version(moved), second.atTime(22, 0), 80, nora.account(), null, false),
                    true);
            members.say(moved, eight.get(1), Presence.CANCELLED);
            keeping.leave(group, eight.get(0), first);
            keeping.leave(group, eight.get(1), first);
        });
        Session session = sessions.get(moved);
        assertThat(session.clients()).doesNotContain(eight.get(0)).contains(eight.get(1));
        assertThat(session.coming()).hasSize(6);
    }

    @Test
    void nobody_joins_a_full_group_until_a_place_is_free() {
        ClientId ninth = clients.client(nora);
        as(FRONT_DESK, () -> {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> keeping.join(group, ninth, second))
                    .withMessageContaining("The group is full: 8 of 8 places are taken on")
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("client"));
            keeping.leave(group, eight.get(2), first);
            keeping.join(group, ninth, second);
        });
        assertThat(row().taken(first)).isEqualTo(8);
        assertThat(row().taken(second)).isEqualTo(8);
        assertThat(row().roster()).hasSize(9);
    }

    @Test
    void two_who_want_the_last_place_at_the_same_moment_do_not_both_get_it() {
        as(FRONT_DESK, () -> keeping.leave(group, eight.get(2), first));
        List<ClientId> both = List.of(clients.client(nora), clients.client(nora));
        List<Boolean> got = both.parallelStream().map(client -> joins(client)).toList();
        assertThat(got).containsExactlyInAnyOrder(true, false);
        assertThat(row().taken(second)).isEqualTo(8);
    }

    private boolean joins(ClientId client) {
        try {
            as(FRONT_DESK, () -> keeping.join(group, client, second));
            return true;
        } catch (BadInput | DataAccessException meanwhile) {
            return false;
        }
    }

    @Test
    void a_member_who_has_another_session_at_the_time_is_named_and_nothing_is_changed() {
        List<SessionId> booked = weekly(2);
        ClientId ninth = clients.client(nora);
        sessions.session(staff.clinician(), ninth, second.atTime(21, 30));
        as(FRONT_DESK, () -> {
            keeping.leave(group, eight.get(2), first);
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> keeping.join(group, ninth, first.plusDays(1)))
                    .withMessageContaining("has another session on " + time.date(second));
        });
        assertThat(sessions.get(booked.get(1)).clients()).doesNotContain(ninth);
        assertThat(row().roster()).hasSize(8);
    }

    @Test
    void the_last_member_stays_while_sessions_are_planned() {
        weekly(2);
        as(FRONT_DESK, () -> {
            eight.subList(0, 7).forEach(client -> keeping.leave(group, client, first));
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> keeping.leave(group, eight.get(7), first))
                    .withMessageContaining("Nobody would be left");
        });
    }

    @Test
    void a_service_that_is_not_for_groups_is_refused() {
        as(
                FRONT_DESK,
                () -> assertThatExceptionOfType(BadInput.class)
                        .isThrownBy(() ->
                                keeping.add("Another", nora.account(), sessions.service(ServiceKind.INDIVIDUAL), 8)));
    }

    @Test
    void who_leads_a_group_sees_it_and_keeps_it_not() {
        as(nora, () -> {
            assertThat(reading.all()).extracting(GroupRow::id).contains(group);
            assertThat(reading.keeps()).isFalse();
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> keeping.leave(group, eight.getFirst(), first));
        });
        as(staff.clinician(), () -> assertThat(reading.all()).isEmpty());
    }

    @Test
    void all_groups_take_the_same_statements_whatever_their_number() {
        Statements few = Statements.during(() -> as(nora, reading::all));
        as(FRONT_DESK, () -> {
            GroupId other = keeping.add("Thursday group", nora.account(), sessions.service(ServiceKind.GROUP), 4);
            keeping.join(other, eight.getFirst(), time.today());
        });
        Statements more = Statements.during(() -> as(nora, reading::all));
        assertThat(more.record()).as(more.toString()).isEqualTo(few.record()).isLessThanOrEqualTo(4);
    }

    @Test
    void a_group_that_is_none_is_not_there() {
        as(
                FRONT_DESK,
                () -> assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> keeping.join(GroupId.next(), eight.getFirst(), first)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERVISOR", "BILLER", "PRIVACY_OFFICER", "SYSTEM_ADMIN", "AUDITOR"})
    void others_see_no_groups(Role role) {
        as(
                As.person("Somebody", role),
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(reading::all));
    }
}
