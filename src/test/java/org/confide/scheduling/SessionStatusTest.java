package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confide.scheduling.SessionStatus.ARRIVED;
import static org.confide.scheduling.SessionStatus.CANCELLED;
import static org.confide.scheduling.SessionStatus.ENTERED_IN_ERROR;
import static org.confide.scheduling.SessionStatus.HELD;
import static org.confide.scheduling.SessionStatus.LATE_CANCELLED;
import static org.confide.scheduling.SessionStatus.NO_SHOW;
import static org.confide.scheduling.SessionStatus.PLANNED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionStatusTest {

    @Test
    void a_session_of_another_day_can_only_be_called_off_or_removed() {
        assertThat(PLANNED.next(false, false)).containsExactlyInAnyOrder(CANCELLED, LATE_CANCELLED, ENTERED_IN_ERROR);
    }

    @Test
    void a_session_later_today_can_be_checked_in_and_is_no_no_show_yet() {
        assertThat(PLANNED.next(false, true))
                .containsExactlyInAnyOrder(ARRIVED, HELD, CANCELLED, LATE_CANCELLED, ENTERED_IN_ERROR);
    }

    @Test
    void one_that_has_begun_has_a_status_and_never_leaves_the_views() {
        assertThat(PLANNED.next(true, true))
                .containsExactlyInAnyOrder(ARRIVED, HELD, CANCELLED, LATE_CANCELLED, NO_SHOW)
                .doesNotContain(ENTERED_IN_ERROR);
        assertThat(ARRIVED.next(true, true)).doesNotContain(ENTERED_IN_ERROR);
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionStatus.class,
            names = {"HELD", "ENTERED_IN_ERROR"})
    void what_was_held_or_removed_stays_so(SessionStatus last) {
        assertThat(last.next(true, true)).isEmpty();
        assertThat(last.next(false, true)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionStatus.class,
            names = {"NO_SHOW", "LATE_CANCELLED", "CANCELLED"})
    void an_absence_can_be_taken_back(SessionStatus absence) {
        assertThat(absence.next(true, true)).containsExactly(PLANNED);
        assertThat(absence.takesPlace()).isFalse();
    }

    @Test
    void a_check_in_can_be_taken_back() {
        assertThat(ARRIVED.next(true, true)).contains(PLANNED, HELD);
        assertThat(HELD.takesPlace()).isTrue();
    }
}
