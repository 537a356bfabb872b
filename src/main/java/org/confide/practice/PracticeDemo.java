package org.confide.practice;

import java.time.ZoneId;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's practice: Larkspur Row Counseling in New York, made in the first start. */
@Component
@Profile("demo")
class PracticeDemo implements DemoPart {

    private final PracticeSettings settings;

    PracticeDemo(PracticeSettings settings) {
        this.settings = settings;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void build(DemoStage stage) {
        settings.found("Larkspur Row Counseling", ZoneId.of("America/New_York"));
    }
}
