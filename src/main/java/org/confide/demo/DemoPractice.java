package org.confide.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.confide.identity.Accounts;
import org.confide.identity.Door;
import org.confide.identity.Door.Visit;
import org.confide.identity.FirstStart;
import org.confide.identity.OneTimeLinks;
import org.confide.practice.PracticeTime;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Builds the demo practice on an empty database, before the first page is served. Its people are created in a real
 * first start, choose their password by a real one-time link, and sign in with it once each.
 */
@Component
@Profile("demo")
class DemoPractice implements SmartLifecycle, DemoStage {

    static final String PASSWORD = "violet-harbor-lantern-27";

    private static final Logger LOG = LoggerFactory.getLogger(DemoPractice.class);
    private static final long SEED = 20261123;
    // The rooms up to staff are built in the first start, when nobody can sign in yet.
    private static final int FOUNDING = 20;

    private final FirstStart firstStart;
    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Door door;
    private final PracticeTime time;
    private final DemoClock clock;
    private final List<DemoPart> parts;
    private final Map<String, Visit> visits = new HashMap<>();
    private final RandomGenerator random = new Random(SEED);
    private LocalDate today = LocalDate.EPOCH;
    private boolean running;

    DemoPractice(
            FirstStart firstStart,
            Accounts accounts,
            OneTimeLinks links,
            Door door,
            PracticeTime time,
            DemoClock clock,
            List<DemoPart> parts) {
        this.firstStart = firstStart;
        this.accounts = accounts;
        this.links = links;
        this.door = door;
        this.time = time;
        this.clock = clock;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).toList();
    }

    @Override
    public void start() {
        running = true;
        if (firstStart.isDue()) {
            long begun = System.nanoTime();
            build();
            LOG.info(
                    "The demo practice is built, in {} s.",
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        }
    }

    private void build() {
        try {
            List<String> tokens = new ArrayList<>();
            firstStart.with(firstStart.offer(), () -> found(tokens));
            choosePasswords(tokens);
            today = time.today();
            parts.stream().filter(part -> part.order() > FOUNDING).forEach(this::build);
        } finally {
            clock.pretend(null);
            visits.clear();
        }
    }

    private void found(List<String> tokens) {
        parts.stream().filter(part -> part.order() <= FOUNDING).forEach(this::build);
        accounts.everyone().forEach(account -> tokens.add(links.issue(account.id())));
    }

    /** Everybody at once, for a password takes a fifth of a second to hash, on purpose. */
    private void choosePasswords(List<String> tokens) {
        try (ExecutorService atOnce =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            tokens.forEach(token -> atOnce.execute(() -> links.choosePassword(token, PASSWORD)));
        }
    }

    private void build(DemoPart part) {
        long begun = System.nanoTime();
        part.build(this);
        clock.pretend(null);
        LOG.debug(
                "Built demo part {} in {} ms",
                part.order(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    @Override
    public LocalDate today() {
        return today;
    }

    @Override
    public ZoneId zone() {
        return time.zone();
    }

    @Override
    public RandomGenerator random() {
        return random;
    }

    @Override
    public void at(Instant instant) {
        clock.pretend(instant);
    }

    @Override
    public void as(String signInName, Runnable act) {
        visits.computeIfAbsent(signInName, name -> door.enter(name, PASSWORD)).run(act);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Long before the web server's phase, so that no page shows half a practice. */
    @Override
    public int getPhase() {
        return 0;
    }
}
