package org.confide.safety.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.confide.client.spi.ChartFlag;
import org.confide.client.spi.OpenChart;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.safety.SafetyPaths;
import org.confide.shared.ui.Icon;
import org.springframework.stereotype.Component;

/** Whether a safety plan is in force, and the way to it, in the chart's header; whoever opened the chart was told. */
@Component
class SafetyBadge implements ChartFlag {

    private final CurrentUser currentUser;

    SafetyBadge(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public List<Anchor> flags(OpenChart chart) {
        if (!chart.clinical() || !currentUser.get().isAny(Role.CLINICIAN, Role.TRAINEE, Role.SUPERVISOR)) {
            return List.of();
        }
        Anchor way = new Anchor(SafetyPaths.plan(chart.client()));
        way.add(new Icon("heart"), new Span(chart.safetyPlan() ? "Safety plan in force" : "Safety plan"));
        way.addClassName("header-link");
        way.setClassName("in-force", chart.safetyPlan());
        return List.of(way);
    }
}
