package org.confide.group;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.confide.scheduling.CalendarReading;
import org.confide.scheduling.GroupId;
import org.confide.scheduling.GroupSessions;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's groups: whoever is in a session with a group's name is a member of it. */
@Component
@Profile("demo")
class GroupsDemo implements DemoPart {

    private static final int WEEKS_BACK = 12;
    private static final int WEEKS_AHEAD = 3;

    private final GroupKeeping keeping;
    private final GroupSessions sessions;
    private final CalendarReading calendar;

    GroupsDemo(GroupKeeping keeping, GroupSessions sessions, CalendarReading calendar) {
        this.keeping = keeping;
        this.sessions = sessions;
        this.calendar = calendar;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void build(DemoStage stage) {
        stage.as("frontdesk", () -> build(stage.today()));
    }

    private void build(LocalDate today) {
        Map<String, GroupId> groups = new LinkedHashMap<>();
        List<SessionRow> planned = calendar
                .ofPractice(today, today.plusWeeks(WEEKS_AHEAD).plusDays(1))
                .stream()
                .filter(row -> !row.groupName().isEmpty() && row.status() == SessionStatus.PLANNED)
                .toList();
        for (SessionRow row : planned) {
            GroupId group = groups.computeIfAbsent(
                    row.groupName(),
                    name -> keeping.add(
                            name,
                            row.clinician(),
                            row.service(),
                            Math.max(2, row.clients().size())));
            sessions.belong(List.of(row.id()), group);
        }
        planned.stream().filter(row -> groups.containsKey(row.groupName())).forEach(row -> {
            GroupId group = groups.remove(row.groupName());
            if (group != null) {
                row.clients().forEach(client -> keeping.join(group, client.client(), today.minusWeeks(WEEKS_BACK)));
            }
        });
    }
}
