package org.confide.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.confide.client.BreakGlass;
import org.confide.client.ChartPapers;
import org.confide.client.ChartStanding;
import org.confide.client.Client;
import org.confide.client.ClientAccess;
import org.confide.client.ClientCharts;
import org.confide.client.ClientProfiles;
import org.confide.client.ClientRegistration;
import org.confide.client.ClientSearch;
import org.confide.client.Coverage;
import org.confide.client.Coverages;
import org.confide.client.DischargeReason;
import org.confide.client.Discharging;
import org.confide.client.Pays;
import org.confide.client.ReadingWithReason;
import org.confide.client.Representation;
import org.confide.client.Representative;
import org.confide.client.Representatives;
import org.confide.client.TreatmentTeam;
import org.confide.policy.PolicyCast.Chart;
import org.confide.policy.PolicyVerbs.Does;
import org.confide.support.As;
import org.confide.support.SampleCoverage;
import org.confide.support.SamplePractice;
import org.springframework.beans.factory.ListableBeanFactory;

/** What can be done with a client. */
final class ClientVerbs {

    private ClientVerbs() {}

    static void add(ListableBeanFactory beans, PolicyCast cast, Does does) {
        clients(beans, cast, does);
        coverage(beans, cast, does);
        chart(beans, does);
    }

    private static void clients(ListableBeanFactory beans, PolicyCast cast, Does does) {
        ClientSearch search = beans.getBean(ClientSearch.class);
        ClientRegistration registration = beans.getBean(ClientRegistration.class);
        TreatmentTeam team = beans.getBean(TreatmentTeam.class);
        does.it(
                "client",
                "list",
                (chart, person) -> search.find(chart.lastName(), 10).stream()
                        .anyMatch(row -> row.client().equals(chart.client())));
        does.it(
                "client",
                "read",
                (chart, person) -> beans.getBean(ClientCharts.class).open(chart.client()) != null);
        does.it(
                "client",
                "read-clinical",
                (chart, person) -> beans.getBean(ClientAccess.class).clinical(chart.client()));
        does.it(
                "client",
                "change",
                (chart, person) -> beans.getBean(ClientProfiles.class).toChange(chart.client()) != null);
        does.it("client", "register", (chart, person) -> {
            Client client = Client.toRegister();
            client.firstName("New");
            client.lastName("Arrival" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));
            client.bornOn(LocalDate.of(1990, 1, 1));
            return registration.register(client, List.of()) != null;
        });
        does.it("client", "join-alone", (chart, person) -> {
            return PolicyVerbs.unlessBad(() -> {
                team.add(chart.client(), person.account());
                return true;
            });
        });
        does.it("client", "add-to-team", (chart, person) -> {
            team.add(chart.client(), cast.newcomer().account());
            return true;
        });
        does.it("client", "represent", (chart, person) -> {
            beans.getBean(Representatives.class)
                    .add(Representative.of(
                            chart.client(),
                            "Paz Okonjo",
                            Representation.GUARDIAN,
                            "Court order of 2024",
                            LocalDate.of(2024, 1, 1)));
            return true;
        });
        does.it(
                "client",
                "look-up",
                (chart, person) -> !beans.getBean(BreakGlass.class)
                        .find(chart.lastName(), PolicyCast.BORN)
                        .isEmpty());
        does.it("client", "break-glass", (chart, person) -> {
            beans.getBean(BreakGlass.class)
                    .open(chart.client(), "Called in as a crisis while nobody of the team is here");
            return true;
        });
    }

    private static void coverage(ListableBeanFactory beans, PolicyCast cast, Does does) {
        Coverages coverages = beans.getBean(Coverages.class);
        Function<Chart, Coverage> entered = chart ->
                As.as(cast.frontDesk(), () -> coverages.of(chart.client()).getFirst());
        does.it(
                "client",
                "read-coverage",
                (chart, person) -> !coverages.of(chart.client()).isEmpty());
        does.it("client", "cover", (chart, person) -> {
            coverages.add(SampleCoverage.card(
                    chart.client(), entered.apply(chart).payer(), Pays.SECONDARY, SampleCoverage.LONG_AGO, null));
            return true;
        });
        does.it("client", "correct-coverage", (chart, person) -> {
            Coverage coverage = entered.apply(chart);
            coverage.member("XJ 100-3");
            coverages.correct(coverage);
            return true;
        });
        does.it("client", "end-coverage", (chart, person) -> {
            coverages.end(chart.client(), entered.apply(chart).id(), LocalDate.now(SamplePractice.ZONE));
            return true;
        });
        does.it("client", "take-coverage-back", (chart, person) -> {
            coverages.enteredInError(chart.client(), entered.apply(chart).id());
            return true;
        });
    }

    private static void chart(ListableBeanFactory beans, Does does) {
        ChartStanding standing = beans.getBean(ChartStanding.class);
        does.it("chart-standing", "papers", (chart, person) -> {
            standing.papers(chart.client(), new ChartPapers(LocalDate.of(2026, 1, 5), null));
            return true;
        });
        does.it("chart-standing", "safety-plan", (chart, person) -> {
            standing.safetyPlan(chart.client(), true);
            return true;
        });
        does.it("client", "read-with-reason", (chart, person) -> {
            beans.getBean(ReadingWithReason.class).open(chart.client(), "The client asked who has read the record");
            return true;
        });
        Discharging discharging = beans.getBean(Discharging.class);
        does.it("client", "discharge", (chart, person) -> {
            discharging.discharge(chart.client(), LocalDate.now(SamplePractice.ZONE), DischargeReason.GOALS_MET);
            return true;
        });
        does.it("client", "readmit", (chart, person) -> {
            As.as(
                    chart.author(),
                    () -> discharging.discharge(
                            chart.client(), LocalDate.now(SamplePractice.ZONE), DischargeReason.NO_CONTACT));
            discharging.readmit(chart.client());
            return true;
        });
    }
}
