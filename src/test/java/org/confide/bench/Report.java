package org.confide.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, as a file for machines and a table for people. */
final class Report {

    private static final Path FILE = Path.of("target/bench/results.json");

    private final Rounds rounds;
    private Crowd.@Nullable Result crowd;
    private final List<Line> lines = new ArrayList<>();
    private final List<Growth> growths = new ArrayList<>();

    Report(Rounds rounds) {
        this.rounds = rounds;
        rounds.contests().forEach(contest -> lines.add(Line.of(contest)));
        growWithClients();
        growWithNotes();
    }

    /** One operation in one practice; times in microseconds are of this machine and this run, and no claim. */
    record Line(
            String operation,
            int notes,
            int clients,
            double r0Micros,
            double r1Micros,
            Ratio ratio,
            double target,
            Ratio.Verdict verdict,
            Ratio control,
            long statements,
            int statementsTarget,
            long statementsByHand) {

        static Line of(Contest contest) {
            Promise promise = contest.promise();
            Ratio ratio = Ratio.of(contest.byService(), contest.byHand());
            return new Line(
                    promise.operation(),
                    promise.notes(),
                    contest.clients(),
                    median(contest.byHand()),
                    median(contest.byService()),
                    ratio,
                    promise.ratio(),
                    ratio.against(promise.ratio()),
                    Ratio.of(contest.byHandAgain(), contest.byHand()),
                    contest.statements(),
                    promise.statements(),
                    contest.statementsByHand());
        }
    }

    /** How much longer the service takes where there is more. */
    record Growth(
            String operation,
            String from,
            String to,
            Ratio ratio,
            double target,
            Ratio.Verdict verdict,
            Ratio byHand) {}

    private void growWithClients() {
        for (Contest large : rounds.contests()) {
            rounds.contests().stream()
                    .filter(small -> small.promise().equals(large.promise()))
                    .findFirst()
                    .filter(small -> small.clients() < large.clients())
                    .ifPresent(small -> grow(
                            large.promise().label(),
                            "%,d clients".formatted(small.clients()),
                            "%,d clients".formatted(large.clients()),
                            small,
                            large,
                            large.promise().growth()));
        }
    }

    private void growWithNotes() {
        for (Contest many : rounds.contests()) {
            if (many.promise().notes() < 1_000) {
                continue;
            }
            for (int notes : new int[] {10, 100}) {
                beside(many, notes)
                        .ifPresent(few -> grow(
                                "%s, %,d clients".formatted(many.promise().operation(), many.clients()),
                                notes + " notes",
                                many.promise().notes() + " notes",
                                few,
                                many,
                                many.promise().growthWithNotes()));
            }
        }
    }

    private Optional<Contest> beside(Contest many, int notes) {
        return rounds.contests().stream()
                .filter(few -> few.clients() == many.clients()
                        && few.promise().notes() == notes
                        && few.promise().operation().equals(many.promise().operation()))
                .findFirst();
    }

    private void grow(String operation, String from, String to, Contest small, Contest large, double target) {
        Ratio ratio = Ratio.of(large.byService(), small.byService());
        growths.add(new Growth(
                operation, from, to, ratio, target, ratio.against(target), Ratio.of(large.byHand(), small.byHand())));
    }

    /** Adds what came of many people at once, which may go wrong when everything else is measured. */
    void crowd(Crowd.Result result) {
        crowd = result;
        System.out.println(result);
    }

    void write() throws IOException {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("java", Runtime.version().toString());
        results.put("processors", Runtime.getRuntime().availableProcessors());
        results.put("rounds", rounds.counted());
        results.put("pulseMicros", rounds.pulse());
        results.put("operations", lines);
        results.put("growth", growths);
        results.put("crowd", crowd);
        Files.createDirectories(FILE.getParent());
        JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValue(FILE.toFile(), results);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(line(
                "%n%-36s %8s %9s %9s  %-18s %6s %-12s  %-18s %s",
                "operation", "clients", "R0 µs", "R1 µs", "R1/R0", "target", "", "control R0/R0", "statements"));
        for (Line line : lines) {
            text.append(line(
                    "%-36s %,8d %,9.0f %,9.0f  %-18s %6.2f %-12s  %-18s %d of %d, by hand %d",
                    line.notes == 0 ? line.operation : line.operation + ", " + line.notes + " notes",
                    line.clients,
                    line.r0Micros,
                    line.r1Micros,
                    words(line.ratio),
                    line.target,
                    words(line.verdict),
                    words(line.control),
                    line.statements,
                    line.statementsTarget,
                    line.statementsByHand));
        }
        text.append(line("%n%-46s %-32s %-18s %6s %-12s  %s", "growth", "", "R1", "target", "", "R0"));
        for (Growth growth : growths) {
            text.append(line(
                    "%-46s %-32s %-18s %6.2f %-12s  %s",
                    growth.operation,
                    growth.from + " to " + growth.to,
                    words(growth.ratio),
                    growth.target,
                    words(growth.verdict),
                    words(growth.byHand)));
        }
        rounds.pulse()
                .forEach((clients, micros) -> text.append(line(
                        "pulse at %,d clients: SELECT 1 in %.0f µs (%.0f to %.0f)",
                        clients,
                        median(micros),
                        micros.stream().min(Double::compare).orElse(0.0),
                        micros.stream().max(Double::compare).orElse(0.0))));
        return text.toString();
    }

    private static String line(String form, Object... values) {
        return form.formatted(values) + System.lineSeparator();
    }

    private static String words(Ratio ratio) {
        return "%.2f (%.2f-%.2f)".formatted(ratio.median(), ratio.low(), ratio.high());
    }

    private static String words(Ratio.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static double median(List<Double> values) {
        return Ratio.medianOf(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
