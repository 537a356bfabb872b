package org.confide.safety.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.confide.client.spi.ChartFlag;
import org.confide.client.spi.OpenChart;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.practice.PracticeTime;
import org.confide.safety.SafetyPaths;
import org.confide.safety.SafetyPlanning;
import org.confide.safety.SafetyVersion;
import org.confide.shared.ui.Icon;
import org.springframework.stereotype.Component;

/** The way to the safety plan in the chart's header: with its date while one is in force. */
@Component
class SafetyBadge implements ChartFlag {

    private final SafetyPlanning planning;
    private final PracticeTime time;
    private final CurrentUser currentUser;

    SafetyBadge(SafetyPlanning planning, PracticeTime time, CurrentUser currentUser) {
        this.planning = planning;
        this.time = time;
        this.currentUser = currentUser;
    }

    @Override
    public List<Anchor> flags(OpenChart chart) {
        if (!chart.clinical() || !currentUser.get().isAny(Role.CLINICIAN, Role.TRAINEE, Role.SUPERVISOR)) {
            return List.of();
        }
        SafetyVersion version = planning.mark(chart.client());
        boolean inForce = version != null && version.inForce();
        Anchor way = new Anchor(SafetyPaths.plan(chart.client()));
        way.add(
                new Icon("heart"),
                new Span(
                        inForce && version != null ? "Safety plan, " + time.date(version.writtenAt()) : "Safety plan"));
        way.addClassName("header-link");
        way.setClassName("in-force", inForce);
        return List.of(way);
    }
}
