package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.scheduling.Presence.ARRIVED;
import static org.confide.scheduling.Presence.ATTENDED;
import static org.confide.scheduling.Presence.CANCELLED;
import static org.confide.scheduling.Presence.EXPECTED;
import static org.confide.scheduling.Presence.LATE_CANCELLED;
import static org.confide.scheduling.Presence.NO_SHOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.ServiceId;
import org.confide.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PresenceTest {

    private static final Instant FOUR = Instant.parse("2026-11-17T21:00:00Z");

    private final ClientId one = ClientId.next();
    private final ClientId two = ClientId.next();
    private final ClientId three = ClientId.next();
    private final Session session = Session.plan(
            AccountId.next(), ServiceId.next(), FOUR, FOUR.plus(Duration.ofMinutes(80)), List.of(one, two, three));

    private void say(ClientId client, Presence presence) {
        session.say(client, presence, FOUR);
    }

    @Test
    void what_is_said_of_the_session_is_said_of_everybody() {
        session.become(SessionStatus.ARRIVED, FOUR);
        assertThat(session.presences().values()).containsOnly(ARRIVED);
        session.become(SessionStatus.HELD, FOUR);
        assertThat(session.presences().values()).containsOnly(ATTENDED);
    }

    @Test
    void who_called_off_stays_away_when_the_others_come() {
        say(two, CANCELLED);
        session.become(SessionStatus.HELD, FOUR);
        assertThat(session.presences().values()).containsExactly(ATTENDED, CANCELLED, ATTENDED);
        assertThat(session.coming()).containsExactly(one, three);
    }

    @Test
    void one_who_is_here_makes_the_session_arrived() {
        say(one, ARRIVED);
        assertThat(session.status()).isEqualTo(SessionStatus.ARRIVED);
        say(one, EXPECTED);
        assertThat(session.status()).isEqualTo(SessionStatus.PLANNED);
    }

    @Test
    void it_is_held_once_nobody_is_expected_any_longer() {
        say(one, ATTENDED);
        say(two, ATTENDED);
        assertThat(session.status()).isEqualTo(SessionStatus.ARRIVED);
        say(three, NO_SHOW);
        assertThat(session.status()).isEqualTo(SessionStatus.HELD);
    }

    @Test
    void nobody_is_taken_for_present_only_because_the_others_were() {
        say(one, ARRIVED);
        session.become(SessionStatus.HELD, FOUR);
        assertThat(session.presences().values()).containsExactly(ATTENDED, EXPECTED, EXPECTED);
    }

    @Test
    void it_is_called_off_when_all_have_called_off_and_missed_when_one_did_not_show_up() {
        say(one, CANCELLED);
        say(two, CANCELLED);
        assertThat(session.status()).isEqualTo(SessionStatus.PLANNED);
        say(three, CANCELLED);
        assertThat(session.status()).isEqualTo(SessionStatus.CANCELLED);
        session.become(SessionStatus.PLANNED, FOUR);
        assertThat(session.presences().values()).containsOnly(EXPECTED);
        say(one, CANCELLED);
        say(two, LATE_CANCELLED);
        say(three, LATE_CANCELLED);
        assertThat(session.status()).isEqualTo(SessionStatus.LATE_CANCELLED);
        session.become(SessionStatus.PLANNED, FOUR);
        assertThat(session.presences().values()).containsExactly(CANCELLED, EXPECTED, EXPECTED);
        say(two, NO_SHOW);
        say(three, NO_SHOW);
        assertThat(session.status()).isEqualTo(SessionStatus.NO_SHOW);
    }

    @Test
    void a_session_that_was_held_keeps_somebody_who_was_there() {
        session.become(SessionStatus.HELD, FOUR);
        say(one, NO_SHOW);
        say(two, NO_SHOW);
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> say(three, NO_SHOW));
    }

    @Test
    void who_left_before_the_end_attended() {
        say(one, ARRIVED);
        session.left(one, FOUR.plus(Duration.ofMinutes(20)));
        assertThat(session.presence(one)).isEqualTo(ATTENDED);
        assertThatExceptionOfType(BadInput.class)
                .as("left before the beginning")
                .isThrownBy(() -> session.left(two, FOUR.minusSeconds(60)));
        assertThatExceptionOfType(BadInput.class)
                .as("came after leaving")
                .isThrownBy(() -> session.arrived(one, FOUR.plus(Duration.ofMinutes(21))));
    }

    @Test
    void nobody_is_a_no_show_before_the_time_has_come() {
        assertThat(EXPECTED.next(SessionStatus.PLANNED, false, false))
                .containsExactlyInAnyOrder(CANCELLED, LATE_CANCELLED);
        assertThat(EXPECTED.next(SessionStatus.PLANNED, false, true))
                .contains(ARRIVED)
                .doesNotContain(NO_SHOW);
        assertThat(EXPECTED.next(SessionStatus.PLANNED, true, true)).contains(NO_SHOW);
        assertThat(ATTENDED.next(SessionStatus.HELD, true, true)).containsExactly(NO_SHOW);
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionStatus.class,
            names = {"NO_SHOW", "LATE_CANCELLED", "CANCELLED", "ENTERED_IN_ERROR"})
    void of_a_session_that_was_called_off_nothing_is_said_of_single_clients(SessionStatus status) {
        assertThat(EXPECTED.next(status, true, true)).isEmpty();
    }
}
