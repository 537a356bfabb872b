package org.confide.backup;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds this server's clock against the database's. With a database on the same machine both are one; with another
 * machine's, a difference says that one of them is not kept right.
 */
@Component
class ClockWatch {

    /** What two clocks that are kept right never come to. */
    static final Duration MOST = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration every;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("clock").factory());
    private boolean apart;

    ClockWatch(JdbcClient jdbc, Clock clock, @Value("${confide.clock.look-every:1m}") Duration every) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (every.isPositive()) {
            var unused = watch.scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }

    /** Tells it to the log once, and once when it is over. */
    void look() {
        try {
            Duration ahead = ahead();
            boolean now = isTooMuch(ahead);
            if (now && !apart) {
                LOG.error(
                        "This server's clock is {} s {} the database's. Times in the record follow this server's;"
                                + " see that both keep time",
                        ahead.abs().toSeconds(),
                        ahead.isNegative() ? "behind" : "ahead of");
            } else if (!now && apart) {
                LOG.warn("This server's clock and the database's agree again");
            }
            apart = now;
        } catch (DataAccessException away) {
            // Without a database there is nothing to compare; others say that it is away.
        }
    }

    static boolean isTooMuch(Duration ahead) {
        return ahead.abs().compareTo(MOST) > 0;
    }

    /** {@return how far this server's clock is ahead of the database's, negative where it is behind; what the question took is not counted} */
    Duration ahead() {
        Instant asked = clock.instant();
        Instant theirs = jdbc.sql("select utc_timestamp(6)")
                .query((row, number) -> row.getTimestamp(1))
                .single()
                .toInstant();
        Instant answered = clock.instant();
        if (theirs.isBefore(asked)) {
            return Duration.between(theirs, asked);
        }
        return theirs.isAfter(answered) ? Duration.between(theirs, answered) : Duration.ZERO;
    }
}
