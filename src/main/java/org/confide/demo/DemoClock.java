package org.confide.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The machine's clock, except while the demo is built: then it says what the demo says. */
@Component
@Profile("demo")
class DemoClock extends Clock {

    private final Clock machine = Clock.systemUTC();
    private volatile @Nullable Instant pretended;

    void pretend(@Nullable Instant instant) {
        pretended = instant;
    }

    @Override
    public Instant instant() {
        Instant instant = pretended;
        return instant == null ? machine.instant() : instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return machine.withZone(zone);
    }
}
