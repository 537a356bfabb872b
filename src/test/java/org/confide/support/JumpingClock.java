package org.confide.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The clock of the server under test: the machine's, until a test has somebody set it wrong. */
public final class JumpingClock extends Clock {

    private final Clock machine = Clock.systemUTC();
    private volatile Duration off = Duration.ZERO;

    /** Sets it this far off the right time, forward or back; {@link Duration#ZERO} puts it right. */
    public void jump(Duration by) {
        off = by;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(off);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    /** Put into every server under test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Setting {

        @Bean
        JumpingClock jumpingClock() {
            return new JumpingClock();
        }
    }
}
