package org.confide.policy;

import java.time.LocalDate;
import org.confide.billing.DocumentedSessions;
import org.confide.note.NoteSampling;
import org.confide.policy.PolicyVerbs.Does;
import org.confide.support.SamplePractice;
import org.springframework.beans.factory.ListableBeanFactory;

/** What those read of notes who do not treat: billing what a claim rests on, an auditor what was drawn by lot. */
final class LimitedVerbs {

    private static final String REASON = "Yearly look at how notes are kept";

    private LimitedVerbs() {}

    static void add(ListableBeanFactory beans, Does does) {
        LocalDate day = LocalDate.now(SamplePractice.ZONE).minusDays(3);
        does.it(
                "billing",
                "read-documented",
                (chart, person) -> !beans.getBean(DocumentedSessions.class)
                        .between(day, day)
                        .isEmpty());
        NoteSampling sampling = beans.getBean(NoteSampling.class);
        does.it("note-sample", "see", (chart, person) -> sampling.open().isEmpty());
        does.it("note-sample", "draw", (chart, person) -> {
            sampling.draw(day, day, 1, REASON);
            return true;
        });
        does.it("note-sample", "read", (chart, person) -> {
            sampling.draw(day, day, 1, REASON);
            return sampling.read(
                            sampling.open().orElseThrow().notes().getFirst().id())
                    .intact();
        });
    }
}
