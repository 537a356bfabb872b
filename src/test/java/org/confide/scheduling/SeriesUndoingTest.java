package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.confide.scheduling.SampleSeries.Weekly;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A change of sessions that recur is taken back as a whole, or not at all. */
@DatabaseTest
class SeriesUndoingTest {

    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    @Autowired
    SampleSeries samples;

    @Autowired
    SeriesEditing editing;

    @Autowired
    SeriesUndoing undoing;

    @Autowired
    SeriesList seriesRows;

    @Autowired
    SessionAttendance attendance;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleStaff staff;

    Weekly weekly;
    List<LocalDate> before;

    @BeforeEach
    void series() {
        weekly = samples.weekly(6);
        before = samples.toCome(weekly);
    }

    private LocalDate day(int week) {
        return weekly.day(week);
    }

    private void undo(SeriesBack back) {
        as(weekly.frontDesk(), () -> undoing.undo(back));
    }

    private SessionSeries seriesOf(int week) {
        return seriesRows
                .findById(Objects.requireNonNull(samples.row(weekly.id(week)).series()))
                .orElseThrow();
    }

    @Test
    void a_change_of_all_is_undone_in_one_act_with_the_series_itself() {
        SeriesBack back =
                samples.change(weekly, 3, SeriesScope.ALL, day(3).plusDays(1).atTime(FIVE));
        assertThat(back.sessions()).isEqualTo(4);
        assertThat(samples.toCome(weekly)).doesNotContain(day(3));
        undo(back);
        assertThat(samples.toCome(weekly)).isEqualTo(before);
        assertThat(samples.when(weekly.id(5))).isEqualTo(day(5).atTime(FOUR));
        assertThat(seriesOf(5)).isEqualTo(seriesOf(0));
        assertThat(seriesOf(0).days()).hasSize(6);
        assertThat(as(
                        weekly.frontDesk(),
                        () -> editing.of(weekly.id(4)).orElseThrow().toCome()))
                .isEqualTo(4);
    }

    @Test
    void another_rule_is_undone_with_what_it_added_and_called_off() {
        SeriesBack back = samples.change(
                weekly, 2, SeriesScope.ALL, day(2).atTime(FOUR), SeriesRule.times(Repeat.EVERY_TWO_WEEKS, 5));
        assertThat(samples.toCome(weekly)).containsExactly(day(2), day(4), day(6), day(8), day(10));
        undo(back);
        assertThat(samples.toCome(weekly)).isEqualTo(before);
        assertThat(samples.row(weekly.id(3)).presence(weekly.client())).isEqualTo(Presence.EXPECTED);
    }

    @Test
    void cancelling_the_rest_is_undone() {
        SeriesBack back = as(
                weekly.frontDesk(),
                () -> editing.cancel(weekly.id(3), SeriesScope.FOLLOWING, SessionStatus.LATE_CANCELLED));
        assertThat(samples.toCome(weekly)).containsExactly(day(2));
        undo(back);
        assertThat(samples.toCome(weekly)).isEqualTo(before);
        assertThat(seriesOf(5).days()).hasSize(6);
    }

    @Test
    void what_left_every_view_comes_back() {
        SeriesBack back = as(
                weekly.frontDesk(),
                () -> editing.cancel(weekly.id(2), SeriesScope.ALL, SessionStatus.ENTERED_IN_ERROR));
        assertThat(samples.toCome(weekly)).isEmpty();
        undo(back);
        assertThat(samples.toCome(weekly)).isEqualTo(before);
    }

    @Test
    void nothing_is_undone_once_somebody_changed_one_of_them() {
        SeriesBack back = samples.change(weekly, 2, SeriesScope.ALL, day(2).atTime(FIVE));
        as(weekly.clinician(), () -> attendance.mark(weekly.id(4), SessionStatus.CANCELLED));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> undo(back))
                .withMessageContaining("changed again since");
        assertThat(samples.when(weekly.id(2))).isEqualTo(day(2).atTime(FIVE));
        assertThat(samples.row(weekly.id(4)).status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(seriesOf(0).days()).hasSize(2);
    }

    @Test
    void it_is_undone_once() {
        SeriesBack back = samples.change(weekly, 2, SeriesScope.ALL, day(2).atTime(FIVE));
        undo(back);
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> undo(back));
        assertThat(samples.toCome(weekly)).isEqualTo(before);
    }

    @Test
    void nothing_is_undone_when_an_old_time_was_given_to_others() {
        SeriesBack back = samples.change(weekly, 2, SeriesScope.ALL, day(2).atTime(FIVE));
        sessions.session(weekly.clinician(), clients.client(weekly.clinician()), day(3).atTime(FOUR));
        assertThatExceptionOfType(SeriesTaken.class)
                .isThrownBy(() -> undo(back))
                .satisfies(taken -> assertThat(taken.clashes())
                        .extracting(SeriesTaken.Clash::day)
                        .containsExactly(day(3)));
        for (int week = 2; week < 6; week++) {
            assertThat(samples.when(weekly.id(week))).isEqualTo(day(week).atTime(FIVE));
        }
    }

    @Test
    void a_colleague_undoes_nothing() {
        SeriesBack back = samples.change(weekly, 2, SeriesScope.ALL, day(2).atTime(FIVE));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(staff.clinician(), () -> undoing.undo(back)));
    }
}
