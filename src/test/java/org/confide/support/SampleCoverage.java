package org.confide.support;

import java.time.LocalDate;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.client.Coverage;
import org.confide.client.Coverages;
import org.confide.client.Pays;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.Payer;
import org.confide.practice.PayerId;
import org.confide.practice.Payers;
import org.confide.practice.PracticeSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Payers as an administrator enters them, and coverages as the front desk does. */
@Component
public class SampleCoverage {

    public static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private static final SignedIn ADMIN = As.person("Dana Okafor", Role.PRACTICE_ADMIN);
    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    private final Payers payers;
    private final Coverages coverages;
    private final PracticeSettings settings;

    public SampleCoverage(Payers payers, Coverages coverages, PracticeSettings settings) {
        this.payers = payers;
        this.coverages = coverages;
        this.settings = settings;
    }

    /** A payer with a name nobody else has. */
    public Payer payer(String word) {
        SamplePractice.open(settings);
        Payer payer = Payer.named(word + " " + UUID.randomUUID().toString().substring(0, 8), "LRK01");
        As.as(ADMIN, () -> payers.save(payer));
        return payer;
    }

    /** A payer is no longer dealt with. */
    public void retire(PayerId id) {
        As.as(
                ADMIN,
                () -> payers.everyPayer().stream()
                        .filter(payer -> payer.id().equals(id))
                        .forEach(payer -> {
                            payer.use(false);
                            payers.save(payer);
                        }));
    }

    /** A coverage with its card, not stored. */
    public static Coverage card(ClientId client, PayerId payer, Pays pays, LocalDate since, @Nullable LocalDate until) {
        Coverage coverage = Coverage.of(client, payer, pays, since, until);
        coverage.member("XJ 100-2");
        coverage.group("G-7");
        return coverage;
    }

    /** A client is covered from a day long ago on. */
    public Coverage cover(ClientId client, PayerId payer) {
        return cover(client, payer, Pays.PRIMARY, LONG_AGO, null);
    }

    public Coverage cover(ClientId client, PayerId payer, Pays pays, LocalDate since, @Nullable LocalDate until) {
        Coverage coverage = card(client, payer, pays, since, until);
        As.as(FRONT_DESK, () -> coverages.add(coverage));
        return coverage;
    }
}
