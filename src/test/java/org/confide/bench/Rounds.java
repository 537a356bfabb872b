package org.confide.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All operations in all practices, in rounds: in each, every operation is done in every practice by hand and by the
 * service, a block each, before the next operation comes. What is compared was measured within a second of each other,
 * so that a machine that slows down slows both.
 */
final class Rounds {

    private static final int WARMING_UP = 20;
    private static final int FEWEST = 12;
    private static final int MOST = 40;
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int HEARTBEATS = 20;

    private final List<BenchPractice> practices;
    private final List<Contest> contests = new ArrayList<>();
    private final Map<Integer, List<Double>> pulse = new LinkedHashMap<>();

    Rounds(List<BenchPractice> practices) {
        this.practices = practices;
        List<List<Operation>> operations =
                practices.stream().map(Rounds::operations).toList();
        for (int i = 0; i < operations.getFirst().size(); i++) {
            for (int practice = 0; practice < practices.size(); practice++) {
                contests.add(new Contest(
                        practices.get(practice), operations.get(practice).get(i)));
            }
        }
        practices.forEach(practice -> pulse.put(practice.size(), new ArrayList<>()));
    }

    private static List<Operation> operations(BenchPractice practice) {
        practice.enter();
        Stream<Function<BenchPractice, Operation>> all = Stream.of(
                in -> new ChartOpening(in, 10),
                in -> new ChartOpening(in, 100),
                in -> new ChartOpening(in, 1_000),
                in -> new NoteOpening(in, 10),
                in -> new NoteOpening(in, 100),
                in -> new NoteOpening(in, 1_000),
                in -> new Searching(in, false),
                in -> new Searching(in, true),
                DayReading::new,
                Autosaving::new,
                Signing::new,
                SealedNoteOpening::new,
                QueueReading::new,
                TrailReading::new);
        return all.map(make -> make.apply(practice)).filter(Rounds::isWanted).toList();
    }

    /** {@code -Dbench.only=chart,autosave} measures what begins with one of these. */
    private static boolean isWanted(Operation operation) {
        return Arrays.stream(System.getProperty("bench.only", "").split(","))
                .anyMatch(operation.promise().operation()::startsWith);
    }

    void run() throws SQLException {
        for (Contest contest : contests) {
            contest.requireAgreement();
        }
        long begin = System.nanoTime();
        for (int round = -WARMING_UP; round < MOST; round++) {
            if (round >= FEWEST && System.nanoTime() - begin > LIMIT.toNanos()) {
                break;
            }
            for (BenchPractice practice : practices) {
                double heartbeat = heartbeat(practice);
                if (round >= 0) {
                    pulse.get(practice.size()).add(heartbeat);
                }
            }
            for (Contest contest : contests) {
                contest.round(round, round >= 0);
            }
        }
        for (BenchPractice practice : practices) {
            if (!practice.vault().isSound()) {
                throw new IllegalStateException("the vault's log does not hold together");
            }
        }
    }

    List<Contest> contests() {
        return contests;
    }

    int counted() {
        return contests.getFirst().byHand().size();
    }

    /** By the number of clients: {@code SELECT 1} on the pool in each round, in microseconds. */
    Map<Integer, List<Double>> pulse() {
        return pulse;
    }

    private static double heartbeat(BenchPractice practice) throws SQLException {
        double[] micros = new double[HEARTBEATS];
        for (int i = 0; i < HEARTBEATS; i++) {
            long begin = System.nanoTime();
            practice.hand().alone(connection -> Hand.read(connection, "SELECT 1"));
            micros[i] = (System.nanoTime() - begin) / 1_000.0;
        }
        return Ratio.medianOf(micros);
    }
}
