package org.confide.practice;

import java.util.List;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whom the demo's practice bills: invented plans with invented payer IDs, and one it will deal with no longer. */
@Component
@Profile("demo")
class PayersDemo implements DemoPart {

    private final Payers payers;

    PayersDemo(Payers payers) {
        this.payers = payers;
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public void build(DemoStage stage) {
        stage.as(
                "admin",
                () -> List.of(
                                Payer.named("Larkspur Health Plan", "LRK01"),
                                Payer.named("Bluestem Mutual", "84219"),
                                Payer.named("Harborline Community Plan", "HCP770"),
                                Payer.named("Stonebridge Employee Benefits", "61533"),
                                Payer.named("Old Ferry Insurance", ""))
                        .forEach(payers::save));
    }
}
