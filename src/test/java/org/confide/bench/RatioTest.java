package org.confide.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.confide.bench.Ratio.Verdict;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void the_median_of_the_rounds_ratios_is_not_moved_by_one_slow_round() {
        Ratio ratio = Ratio.of(List.of(15.0, 30.0, 150.0, 16.0, 14.0), List.of(10.0, 20.0, 10.0, 10.0, 10.0));
        assertThat(ratio.median()).isCloseTo(1.5, within(1e-9));
        assertThat(ratio.low()).isLessThanOrEqualTo(1.5);
        assertThat(ratio.high()).isGreaterThanOrEqualTo(1.5);
    }

    @Test
    void the_same_figures_give_the_same_interval() {
        List<Double> above = List.of(1.0, 1.4, 1.2, 1.3, 1.1, 1.6);
        List<Double> below = List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0);
        assertThat(Ratio.of(above, below)).isEqualTo(Ratio.of(above, below));
    }

    @Test
    void a_wide_interval_says_nothing() {
        assertThat(new Ratio(1.0, 0.8, 1.2).against(2)).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(new Ratio(1.0, 0.9, 1.1).against(2)).isEqualTo(Verdict.MET);
        assertThat(new Ratio(2.1, 2.0, 2.2).against(2)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void the_median_of_an_even_number_lies_between() {
        assertThat(Ratio.medianOf(4, 1, 3, 2)).isEqualTo(2.5);
    }
}
