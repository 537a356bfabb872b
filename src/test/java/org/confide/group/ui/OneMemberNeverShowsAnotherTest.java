package org.confide.group.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.tabs.Tab;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.group.GroupKeeping;
import org.confide.group.Meetings;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NoteReading;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.GroupId;
import org.confide.scheduling.MemberAttendance;
import org.confide.scheduling.Presence;
import org.confide.scheduling.Repeat;
import org.confide.scheduling.SeriesRule;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.ui.ScreenTabs;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever one's chart shows to anybody, no other member of the group is in it: no name, no initials, no id. */
@ViewTest
class OneMemberNeverShowsAnotherTest {

    @Autowired
    GroupKeeping keeping;

    @Autowired
    MemberAttendance members;

    @Autowired
    NoteReading notes;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes samples;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    SignedIn supervisor;
    String lastName;
    ClientId one;
    ClientId other;

    @BeforeEach
    void a_group_with_a_past_and_a_future() {
        sessions.service(ServiceKind.GROUP);
        nora = staff.trainee();
        supervisor = staff.person("Ines Beauclerk", Role.SUPERVISOR);
        staff.supervise(nora.account(), supervisor.account(), LocalDate.of(2020, 1, 1));
        SignedIn frontDesk = staff.frontDesk();
        lastName = SampleClients.unique("Zquirrel");
        one = clients.client("Ada", SampleClients.unique("Okafor"), LocalDate.of(1990, 1, 1), nora);
        other = clients.client("Xerxes", lastName, LocalDate.of(1991, 1, 1), nora);
        LocalDate yesterday = time.today().minusDays(1);
        SessionId held = sessions.group(nora, yesterday.atTime(16, 0), List.of(one, other));
        SessionId missed = sessions.group(nora, yesterday.atTime(19, 0), List.of(one, other));
        As.as(frontDesk, () -> {
            members.say(held, other, Presence.ATTENDED);
            members.say(held, one, Presence.ATTENDED);
            members.say(missed, other, Presence.ATTENDED);
            members.say(missed, one, Presence.NO_SHOW);
            GroupId group = keeping.add("Tuesday group", nora.account(), sessions.service(ServiceKind.GROUP), 8);
            keeping.join(group, one, time.today());
            keeping.join(group, other, time.today());
            keeping.book(
                    group,
                    new Meetings(sessions.openDay(220).atTime(21, 0), SeriesRule.times(Repeat.WEEKLY, 2), null, false),
                    Set.of());
        });
        samples.draft(nora, held, one, samples.complete(nora, held));
        samples.draft(nora, held, other, samples.complete(nora, held));
    }

    /** Every tab of the chart as this person is shown it, markup and all. */
    private String chart(SignedIn person) {
        Screens.open(person, ClientPaths.chart(one));
        List<String> shown = new ArrayList<>();
        shown.add(Screens.markup());
        if (!_find(ScreenTabs.class).isEmpty()) {
            int tabs = _find(Tab.class).size();
            for (int tab = 0; tab < tabs; tab++) {
                _get(ScreenTabs.class).setSelectedIndex(tab);
                shown.add(Screens.markup());
            }
        }
        return String.join("\n", shown);
    }

    @Test
    void in_a_chart_to_anybody() {
        List<SignedIn> people = new ArrayList<>(List.of(nora, supervisor));
        EnumSet.complementOf(EnumSet.of(Role.TRAINEE, Role.SUPERVISOR))
                .forEach(role -> people.add(staff.person("Somebody", role)));
        for (SignedIn person : people) {
            assertThat(chart(person))
                    .as("as %s", person.roles())
                    .doesNotContain(lastName, "Xerxes", other.value().toString())
                    .doesNotContainPattern("\\bX\\.? ?Z\\b");
        }
        assertThat(chart(nora)).as("which shows something").contains("Group", "No-show");
    }

    @Test
    void in_the_timeline_each_has_what_became_of_it_for_themselves() {
        Instant end = Instant.parse("9999-01-01T00:00:00Z");
        assertThat(As.as(nora, () -> notes.timeline(one, end)))
                .filteredOn(entry -> entry.start().isBefore(time.now()))
                .extracting(entry -> entry.status())
                .containsExactly(SessionStatus.NO_SHOW, SessionStatus.HELD);
        assertThat(As.as(nora, () -> notes.timeline(other, end)))
                .filteredOn(entry -> entry.start().isBefore(time.now()))
                .extracting(entry -> entry.status())
                .containsExactly(SessionStatus.HELD, SessionStatus.HELD);
    }
}
