package org.confide.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.confide.support.As;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionException;

/** Many people open charts with a full page of notes at the same time, each the next one as soon as one is open. */
final class Crowd {

    private static final int PEOPLE = 50;
    private static final int NOTES = 100;
    private static final Duration WARMING_UP = Duration.ofSeconds(10);
    private static final Duration SPELL = Duration.ofSeconds(20);

    private final BenchPractice practice;
    private final AtomicLong refused = new AtomicLong();

    Crowd(BenchPractice practice) {
        this.practice = practice;
    }

    /**
     * What came of it.
     *
     * @param people how many at once
     * @param clients the size of the practice
     * @param chartsPerSecond opened by all of them
     * @param medianMillis what half of the openings took at most
     * @param p95Millis what 95 of 100 took at most
     * @param refused how many were not opened, because no connection was free in time
     */
    record Result(
            int people, int clients, double chartsPerSecond, double medianMillis, double p95Millis, long refused) {

        @Override
        public String toString() {
            return "%d people without pauses, %,d clients: %.0f charts/s, half in %.0f ms, 95 %% in %.0f ms, %d refused"
                    .formatted(people, clients, chartsPerSecond, medianMillis, p95Millis, refused);
        }
    }

    Result result() {
        practice.enter();
        spell(WARMING_UP);
        refused.set(0);
        double[] millis = spell(SPELL);
        Arrays.sort(millis);
        return new Result(
                PEOPLE,
                practice.size(),
                (double) millis.length / SPELL.toSeconds(),
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                refused.get());
    }

    private double[] spell(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        Callable<List<Double>> person = () -> As.as(practice.author(), () -> open(end));
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> each : people.invokeAll(Collections.nCopies(PEOPLE, person))) {
                all.addAll(each.get());
            }
            return all.stream().mapToDouble(Double::doubleValue).toArray();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<Double> open(long end) {
        ChartOpening chart = new ChartOpening(practice, NOTES);
        List<Double> millis = new ArrayList<>();
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            try {
                chart.byService();
            } catch (TransactionException | DataAccessResourceFailureException noneIsFree) {
                refused.incrementAndGet();
                continue;
            }
            millis.add((System.nanoTime() - begin) / 1_000_000.0);
        }
        return millis;
    }
}
