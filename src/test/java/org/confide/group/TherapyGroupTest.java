package org.confide.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.ServiceId;
import org.confide.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TherapyGroupTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private final TherapyGroup group = TherapyGroup.of("Tuesday group", AccountId.next(), ServiceId.next(), 2);
    private final ClientId one = ClientId.next();
    private final ClientId two = ClientId.next();

    @Test
    void a_place_is_free_again_after_a_member_s_last_day() {
        group.join(one, TODAY);
        group.join(two, TODAY);
        assertThat(group.fullFrom(TODAY)).hasValue(TODAY);
        group.leave(one, TODAY.plusDays(7));
        assertThat(group.fullFrom(TODAY.plusDays(7))).hasValue(TODAY.plusDays(7));
        assertThat(group.fullFrom(TODAY.plusDays(8))).isEmpty();
    }

    @Test
    void a_place_that_somebody_takes_later_is_not_free_for_good() {
        group.join(one, TODAY);
        group.join(two, TODAY.plusDays(14));
        assertThat(group.fullFrom(TODAY)).hasValue(TODAY.plusDays(14));
    }

    @Test
    void nobody_is_a_member_twice_and_one_who_left_may_come_back() {
        group.join(one, TODAY);
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> group.join(one, TODAY.plusDays(3)));
        group.leave(one, TODAY.plusDays(7));
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> group.join(one, TODAY.plusDays(7)));
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> group.leave(one, TODAY.plusDays(9)));
        group.join(one, TODAY.plusDays(8));
        assertThat(group.members()).hasSize(2);
        assertThat(group.on(TODAY.plusDays(30))).isEqualTo(1);
    }

    @Test
    void nobody_leaves_before_joining() {
        group.join(one, TODAY);
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> group.leave(one, TODAY.minusDays(1)));
    }

    @Test
    void it_keeps_a_place_for_every_member_to_come() {
        group.hold(3, TODAY);
        group.join(one, TODAY);
        group.join(two, TODAY.plusDays(20));
        group.join(ClientId.next(), TODAY.plusDays(30));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> group.hold(2, TODAY))
                .withMessageContaining("3 members need a place");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 21, Integer.MAX_VALUE})
    void a_number_of_places_that_no_group_has_is_refused(int places) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> group.hold(places, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\0b"})
    void a_name_that_is_none_is_refused(String name) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> group.call(name));
    }
}
