package org.confide.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.policy.PolicyCast.Chart;
import org.confide.policy.PolicyVerbs.Does;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.FreeTime;
import org.confide.shared.Hours;
import org.confide.support.As;
import org.confide.support.SamplePractice;
import org.confide.support.SampleSessions;
import org.confide.waitlist.NewWaiting;
import org.confide.waitlist.Urgency;
import org.confide.waitlist.WaitingId;
import org.confide.waitlist.Waitlist;
import org.confide.waitlist.WaitlistMatching;
import org.springframework.beans.factory.ListableBeanFactory;

/** What can be done with those who wait for a time. */
final class WaitlistVerbs {

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    private WaitlistVerbs() {}

    static void add(ListableBeanFactory beans, SampleSessions samples, Does does) {
        Waitlist waitlist = beans.getBean(Waitlist.class);
        WaitlistMatching matching = beans.getBean(WaitlistMatching.class);
        does.it("waitlist", "read", (chart, person) -> {
            entered(waitlist, samples, chart);
            return waitlist.open().stream().anyMatch(row -> row.client().equals(chart.client()));
        });
        does.it("waitlist", "add", (chart, person) -> waitlist.add(wanted(samples, chart)) != null);
        does.it("waitlist", "close", (chart, person) -> {
            waitlist.close(entered(waitlist, samples, chart));
            return true;
        });
        does.it("waitlist", "match", (chart, person) -> {
            entered(waitlist, samples, chart);
            return matching.now().stream()
                    .anyMatch(match -> match.waiting().client().equals(chart.client()));
        });
        does.it("waitlist", "book", (chart, person) -> {
            WaitingId entry = entered(waitlist, samples, chart);
            return PolicyVerbs.unlessBad(() -> matching.book(
                            entry,
                            new FreeTime(
                                    LocalDate.now(SamplePractice.ZONE)
                                            .plusDays(13)
                                            .atTime(18, 0),
                                    50,
                                    chart.author().account(),
                                    null,
                                    true))
                    != null);
        });
    }

    private static WaitingId entered(Waitlist waitlist, SampleSessions samples, Chart chart) {
        return As.as(FRONT_DESK, () -> waitlist.add(wanted(samples, chart)));
    }

    private static NewWaiting wanted(SampleSessions samples, Chart chart) {
        return new NewWaiting(
                chart.client(),
                samples.service(ServiceKind.INDIVIDUAL),
                Set.of(chart.author().account()),
                null,
                EnumSet.allOf(DayOfWeek.class),
                new Hours(LocalTime.of(8, 0), LocalTime.of(20, 0)),
                true,
                Urgency.ROUTINE,
                "");
    }
}
