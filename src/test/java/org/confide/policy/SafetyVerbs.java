package org.confide.policy;

import java.util.Map;
import java.util.UUID;
import org.confide.policy.PolicyCast.Chart;
import org.confide.policy.PolicyVerbs.Does;
import org.confide.safety.SafetyDrafting;
import org.confide.safety.SafetyPlanning;
import org.confide.safety.SafetySection;
import org.confide.support.As;
import org.springframework.beans.factory.ListableBeanFactory;

/** What can be done with safety plans. */
final class SafetyVerbs {

    private static final Map<SafetySection, String> TEXTS = Map.of(SafetySection.COPING, "A walk");

    private SafetyVerbs() {}

    static void add(ListableBeanFactory beans, Does does) {
        SafetyPlanning planning = beans.getBean(SafetyPlanning.class);
        does.it("safety-plan", "read", (chart, person) -> {
            int version = written(planning, chart);
            return planning.read(chart.client(), version).isPresent();
        });
        does.it("safety-plan", "write", (chart, person) -> {
            int version = written(planning, chart);
            return planning.write(chart.client(), version, TEXTS) > version;
        });
        SafetyDrafting drafting = beans.getBean(SafetyDrafting.class);
        does.it("safety-plan", "keep-draft", (chart, person) -> {
            drafting.save(chart.client(), 0, TEXTS, 0, UUID.randomUUID(), true);
            return drafting.saved(chart.client()).isPresent()
                    && drafting.open(chart.client()).isPresent();
        });
        does.it("safety-plan", "discard-draft", (chart, person) -> {
            drafting.discard(chart.client());
            return true;
        });
        does.it("safety-plan", "set-aside", (chart, person) -> {
            int version = written(planning, chart);
            return planning.setAside(chart.client(), version) > version;
        });
    }

    private static int written(SafetyPlanning planning, Chart chart) {
        return As.as(chart.author(), () -> {
            int latest = planning.versions(chart.client()).stream()
                    .findFirst()
                    .map(version -> version.number())
                    .orElse(0);
            return planning.write(chart.client(), latest, TEXTS);
        });
    }
}
