package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.scheduling.SessionStatus.CANCELLED;
import static org.confide.scheduling.SessionStatus.PLANNED;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.scheduling.SampleSeries.Weekly;
import org.confide.shared.BadInput;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another rule for sessions that recur: six every week, of which weeks 2 to 5 are to come. */
@DatabaseTest
class SeriesRuleChangeTest {

    private static final LocalTime FOUR = LocalTime.of(16, 0);

    @Autowired
    SampleSeries samples;

    @Autowired
    SeriesEditing editing;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleClients clients;

    Weekly weekly;

    @BeforeEach
    void series() {
        weekly = samples.weekly(6);
    }

    private LocalDate day(int week) {
        return weekly.day(week);
    }

    private SessionStatus status(int week) {
        return samples.row(weekly.id(week)).status();
    }

    @Test
    void every_other_week_keeps_the_days_that_stay_calls_off_the_others_and_adds_what_is_new() {
        SeriesRule rule = SeriesRule.times(Repeat.EVERY_TWO_WEEKS, 4);
        SeriesEffect effect = as(
                weekly.frontDesk(),
                () -> editing.effect(
                        weekly.id(3),
                        SeriesScope.FOLLOWING,
                        samples.wanted(weekly, 3, day(3).atTime(FOUR)).by(rule)));
        assertThat(effect.words())
                .startsWith("Every other ")
                .endsWith("2 sessions stay, 2 sessions are added, 1 session is called off.");
        assertThat(samples.toCome(weekly))
                .as("nothing was changed yet")
                .containsExactly(day(2), day(3), day(4), day(5));

        samples.change(weekly, 3, SeriesScope.FOLLOWING, day(3).atTime(FOUR), rule);
        assertThat(samples.toCome(weekly)).containsExactly(day(2), day(3), day(5), day(7), day(9));
        assertThat(status(0)).isEqualTo(PLANNED);
        assertThat(status(4)).isEqualTo(CANCELLED);
        assertThat(samples.row(weekly.id(2)).series())
                .isEqualTo(samples.row(weekly.id(0)).series());
        assertThat(samples.row(weekly.id(5)).series())
                .isEqualTo(samples.row(weekly.id(3)).series());
        assertThat(as(weekly.frontDesk(), () -> editing.of(weekly.id(5)).orElseThrow())
                        .words())
                .startsWith("Every other ");
    }

    @Test
    void the_end_alone_is_changed_for_all_to_come_and_the_past_stays() {
        samples.change(weekly, 4, SeriesScope.ALL, day(4).atTime(FOUR), SeriesRule.until(Repeat.WEEKLY, day(3)));
        assertThat(samples.toCome(weekly)).containsExactly(day(2), day(3));
        assertThat(status(4)).isEqualTo(CANCELLED);
        assertThat(status(5)).isEqualTo(CANCELLED);
        assertThat(status(0)).isEqualTo(PLANNED);
        assertThat(samples.when(weekly.id(1))).isEqualTo(day(1).atTime(FOUR));
        samples.change(weekly, 2, SeriesScope.ALL, day(2).atTime(FOUR), SeriesRule.times(Repeat.WEEKLY, 5));
        assertThat(samples.toCome(weekly)).containsExactly(day(2), day(3), day(4), day(5), day(6));
    }

    @Test
    void a_day_that_was_called_off_by_itself_is_not_filled_again() {
        as(weekly.frontDesk(), () -> editing.cancel(weekly.id(4), SeriesScope.THIS, CANCELLED));
        samples.change(weekly, 2, SeriesScope.ALL, day(2).atTime(FOUR), SeriesRule.times(Repeat.WEEKLY, 6));
        assertThat(samples.toCome(weekly)).containsExactly(day(2), day(3), day(5), day(6), day(7));
        samples.change(weekly, 2, SeriesScope.ALL, day(2).atTime(FOUR), SeriesRule.times(Repeat.WEEKLY, 7));
        assertThat(samples.toCome(weekly)).doesNotContain(day(4)).contains(day(8));
        assertThat(samples.when(weekly.id(4))).isEqualTo(day(4).atTime(FOUR));
    }

    @Test
    void one_moved_by_itself_keeps_its_time_while_its_day_is_in_the_rule() {
        samples.change(weekly, 4, SeriesScope.THIS, day(4).plusDays(1).atTime(9, 0));
        samples.change(weekly, 2, SeriesScope.ALL, day(2).atTime(FOUR), SeriesRule.times(Repeat.WEEKLY, 5));
        assertThat(samples.toCome(weekly)).containsExactly(day(2), day(3), day(4).plusDays(1), day(5), day(6));
        samples.change(
                weekly, 3, SeriesScope.FOLLOWING, day(3).atTime(FOUR), SeriesRule.times(Repeat.EVERY_TWO_WEEKS, 2));
        assertThat(samples.toCome(weekly)).containsExactly(day(2), day(3), day(5));
    }

    @Test
    void what_stands_against_a_new_day_is_said_before_anything_is_changed() {
        ClientId other = clients.client(weekly.clinician());
        sessions.session(weekly.clinician(), other, day(7).atTime(FOUR));
        SeriesRule rule = SeriesRule.times(Repeat.WEEKLY, 6);
        assertThatExceptionOfType(SeriesTaken.class)
                .isThrownBy(() -> samples.change(weekly, 2, SeriesScope.ALL, day(2).atTime(FOUR), rule))
                .satisfies(taken -> assertThat(taken.clashes())
                        .extracting(SeriesTaken.Clash::day)
                        .containsExactly(day(7)));
        assertThat(samples.toCome(weekly)).containsExactly(day(2), day(3), day(4), day(5));
        SeriesChange wanted = samples.wanted(weekly, 2, day(2).atTime(FOUR)).by(rule);
        SeriesChoice without = new SeriesChoice(Set.of(day(7)), Set.of(), "");
        as(weekly.frontDesk(), () -> editing.change(weekly.id(2), SeriesScope.ALL, wanted, without));
        assertThat(samples.toCome(weekly)).containsExactly(day(2), day(3), day(4), day(5), day(6));
    }

    @Test
    void who_books_nothing_lengthens_nothing() {
        var admin = As.person("Ada", Role.PRACTICE_ADMIN);
        SeriesChange longer = samples.wanted(weekly, 2, day(2).atTime(FOUR)).by(SeriesRule.times(Repeat.WEEKLY, 6));
        SeriesChange shorter = samples.wanted(weekly, 2, day(2).atTime(FOUR)).by(SeriesRule.times(Repeat.WEEKLY, 2));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(
                        () -> as(admin, () -> editing.change(weekly.id(2), SeriesScope.ALL, longer, SeriesChoice.NONE)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("repeat"));
        as(admin, () -> editing.change(weekly.id(2), SeriesScope.ALL, shorter, SeriesChoice.NONE));
        assertThat(samples.toCome(weekly)).containsExactly(day(2), day(3));
    }

    @Test
    void a_rule_without_a_second_day_is_refused() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> samples.change(
                        weekly,
                        2,
                        SeriesScope.ALL,
                        day(2).atTime(FOUR),
                        SeriesRule.until(Repeat.WEEKLY, day(2).plusDays(1))));
        assertThat(samples.toCome(weekly)).hasSize(4);
    }
}
