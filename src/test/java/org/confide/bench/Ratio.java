package org.confide.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A ratio measured in many rounds: the median of the rounds' ratios, and between what 95 of 100 medians lie when the
 * rounds are drawn anew (a bootstrap with a fixed seed, so that the same figures give the same answer).
 *
 * @param median the median
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
record Ratio(double median, double low, double high) {

    /** An interval wider than this to either side says nothing. */
    static final double WIDEST = 0.15;

    private static final int DRAWS = 2_000;
    private static final long SEED = 20_261_124;

    /** What a ratio says of a promise. */
    enum Verdict {
        MET,
        MISSED,
        INCONCLUSIVE
    }

    /** The ratio of two series that were measured in the same rounds. */
    static Ratio of(List<Double> above, List<Double> below) {
        double[] ratios = new double[above.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = above.get(i) / below.get(i);
        }
        return of(ratios);
    }

    private static Ratio of(double[] ratios) {
        Random random = new Random(SEED);
        double[] medians = new double[DRAWS];
        double[] drawn = new double[ratios.length];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = ratios[random.nextInt(ratios.length)];
            }
            medians[draw] = medianOf(drawn);
        }
        Arrays.sort(medians);
        return new Ratio(medianOf(ratios), medians[DRAWS / 40], medians[DRAWS - 1 - DRAWS / 40]);
    }

    /** The median of some values. */
    static double medianOf(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Whether at most this was measured, unless the interval is too wide to say. */
    Verdict against(double most) {
        if (high - low > 2 * WIDEST * median) {
            return Verdict.INCONCLUSIVE;
        }
        return median <= most ? Verdict.MET : Verdict.MISSED;
    }
}
