package org.confide.practice;

import java.math.BigDecimal;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo's practice agrees with its clients about sessions that are missed. */
@Component
@Profile("demo")
class MissedSessionsDemo implements DemoPart {

    private final PracticeSettings settings;

    MissedSessionsDemo(PracticeSettings settings) {
        this.settings = settings;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public void build(DemoStage stage) {
        stage.as("admin", () -> {
            Practice practice = settings.get();
            practice.agreeOn(new MissedSessionPolicy(24, new BigDecimal("75"), new BigDecimal("50"), "USD"));
            settings.save(practice);
        });
    }
}
