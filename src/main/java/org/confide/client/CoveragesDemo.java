package org.confide.client;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.confide.practice.Payer;
import org.confide.practice.Payers;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who pays for the demo's clients: most have a plan, some a second one or one of before, every eighth pays alone. The
 * plan of before is then no longer dealt with.
 */
@Component
@Profile("demo")
class CoveragesDemo implements DemoPart {

    private static final String LARKSPUR = "Larkspur Health Plan";
    private static final String BLUESTEM = "Bluestem Mutual";
    private static final String HARBORLINE = "Harborline Community Plan";
    private static final String STONEBRIDGE = "Stonebridge Employee Benefits";
    private static final String OLD_FERRY = "Old Ferry Insurance";
    private static final String[] PLANS = {LARKSPUR, BLUESTEM, HARBORLINE, LARKSPUR, BLUESTEM, HARBORLINE, STONEBRIDGE};
    private static final int EVERY = PLANS.length + 1;

    private final ClientSearch search;
    private final Coverages coverages;
    private final Payers payers;
    private final TransactionTemplate transaction;

    CoveragesDemo(ClientSearch search, Coverages coverages, Payers payers, TransactionTemplate transaction) {
        this.search = search;
        this.coverages = coverages;
        this.payers = payers;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public void build(DemoStage stage) {
        LocalDate began = stage.today().minusWeeks(14);
        stage.at(began.atTime(LocalTime.of(9, 30)).atZone(stage.zone()).toInstant());
        stage.as("frontdesk", () -> transaction.executeWithoutResult(status -> enter(began)));
        stage.as(
                "admin",
                () -> payers.everyPayer().stream()
                        .filter(payer -> payer.name().equals(OLD_FERRY))
                        .forEach(payer -> {
                            payer.use(false);
                            payers.save(payer);
                        }));
    }

    private void enter(LocalDate began) {
        Map<String, Payer> known = payers.all().stream().collect(Collectors.toMap(Payer::name, Function.identity()));
        LocalDate before = began.minusMonths(10).withDayOfMonth(1);
        for (ClientRow client : search.page("", 0, ClientSearch.BOUND)) {
            int number = (int) (client.chartNumber() % 1_000);
            if (number % EVERY == PLANS.length) {
                continue;
            }
            String plan = PLANS[number % EVERY];
            boolean moved = number % 9 == 0;
            LocalDate since = moved ? began.plusWeeks(1) : before;
            if (moved) {
                enter(client, known.get(OLD_FERRY), Pays.PRIMARY, before, since.minusDays(1));
            }
            enter(client, known.get(plan), Pays.PRIMARY, since, null);
            if (number % 11 == 0) {
                enter(client, known.get(plan.equals(BLUESTEM) ? LARKSPUR : BLUESTEM), Pays.SECONDARY, before, null);
            }
        }
    }

    private void enter(ClientRow client, @Nullable Payer payer, Pays pays, LocalDate since, @Nullable LocalDate until) {
        if (payer == null) {
            throw new IllegalStateException("The demo has no such payer.");
        }
        Coverage coverage = Coverage.of(client.client(), payer.id(), pays, since, until);
        long number = client.chartNumber();
        coverage.member("%s%06d".formatted(payer.name().substring(0, 1), number * 37 % 1_000_000));
        coverage.group(number % 3 == 0 ? "" : "G-" + (100 + number % 7));
        if (client.name().equals("Remy Okonjo")) {
            coverage.through(Insured.CHILD, "Tam Okonjo");
        } else if (number % 13 == 0) {
            coverage.through(
                    Insured.SPOUSE,
                    "Robin " + client.name().substring(client.name().indexOf(' ') + 1));
        }
        coverages.add(coverage);
    }
}
