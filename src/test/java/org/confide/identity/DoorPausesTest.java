package org.confide.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleDoor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;

@DatabaseTest
class DoorPausesTest {

    private static final String HERE = "192.0.2.7";
    private static final String ELSEWHERE = "198.51.100.9";

    @Autowired
    DoorPauses pauses;

    @Autowired
    SignIn signIn;

    @Autowired
    SampleDoor door;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String name = "n" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void after_five_wrong_tries_the_name_waits_at_that_address_only() {
        fail(name, HERE, 4);
        assertThat(pauses.waits(name, HERE)).isFalse();
        fail(name, HERE, 1);
        assertThat(pauses.waits(name, HERE)).isTrue();
        assertThat(pauses.waits(name.toUpperCase(), HERE)).isTrue();
        assertThat(pauses.waits(name, ELSEWHERE)).isFalse();
    }

    @Test
    void a_pause_ends_doubles_and_never_exceeds_a_quarter_of_an_hour() {
        fail(name, HERE, 5);
        assertThat(in(Duration.ofSeconds(29)).waits(name, HERE)).isTrue();
        assertThat(in(Duration.ofSeconds(31)).waits(name, HERE)).isFalse();
        in(Duration.ofSeconds(31)).failed(name, HERE);
        assertThat(in(Duration.ofSeconds(31 + 55)).waits(name, HERE)).isTrue();
        fail(name, HERE, 30);
        assertThat(in(Duration.ofMinutes(16)).waits(name, HERE)).isFalse();
    }

    @Test
    void guessing_from_many_addresses_is_slowed_for_a_minute_and_no_longer() {
        for (int i = 0; i < 50; i++) {
            pauses.failed(name, "203.0.113." + i);
        }
        assertThat(pauses.waits(name, ELSEWHERE)).isTrue();
        assertThat(in(Duration.ofSeconds(61)).waits(name, ELSEWHERE)).isFalse();
    }

    @Test
    void one_password_tried_on_many_names_is_slowed_for_names_that_never_came_in_there() {
        String office = "office-" + name;
        pauses.succeeded("colleague-of-" + name, office);
        for (int i = 0; i < 99; i++) {
            pauses.failed(name + "-" + i, office);
        }
        assertThat(pauses.waits(name, office)).isFalse();
        pauses.failed(name + "-99", office);
        assertThat(pauses.waits(name, office)).isTrue();
        assertThat(pauses.waits(name, ELSEWHERE)).isFalse();
        assertThat(pauses.waits("colleague-of-" + name, office)).isFalse();
        assertThat(in(Duration.ofSeconds(61)).waits(name, office)).isFalse();
        assertThat(new DoorPauses(jdbc, clock).waits(name, office)).isTrue();
    }

    @Test
    void a_password_given_again_at_the_screen_counts_for_its_owner_alone() {
        for (int i = 0; i < 101; i++) {
            pauses.failed(name + "-" + i, DoorPauses.AT_THE_SCREEN);
        }
        assertThat(pauses.waits(name, DoorPauses.AT_THE_SCREEN)).isFalse();
    }

    @Test
    void what_was_counted_outlives_the_process_and_is_forgotten_by_coming_in() {
        fail(name, HERE, 5);
        assertThat(new DoorPauses(jdbc, clock).waits(name, HERE)).isTrue();
        pauses.succeeded(name, HERE);
        assertThat(pauses.waits(name, HERE)).isFalse();
    }

    @Test
    void the_right_password_does_not_end_a_pause_but_gets_in_from_elsewhere() {
        SignedIn person = door.person(Role.CLINICIAN);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn.admit(person.signInName(), "wrong", HERE))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn.admit(person.signInName(), SampleDoor.PASSWORD, HERE))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("refused");
        assertThat(signIn.admit(person.signInName(), SampleDoor.PASSWORD, ELSEWHERE)
                        .getPrincipal()
                        .account())
                .isEqualTo(person.account());
    }

    @Test
    void a_name_nobody_has_is_paused_and_answered_like_any_other() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn.admit(name, "wrong", HERE)).hasMessage("refused");
        }
        assertThat(pauses.waits(name, HERE)).isTrue();
        assertThatThrownBy(() -> signIn.admit(name, "wrong", HERE)).hasMessage("refused");
    }

    private void fail(String who, String address, int times) {
        for (int i = 0; i < times; i++) {
            pauses.failed(who, address);
        }
    }

    private DoorPauses in(Duration later) {
        return new DoorPauses(jdbc, Clock.offset(clock, later));
    }
}
