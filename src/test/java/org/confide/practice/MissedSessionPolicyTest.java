package org.confide.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.confide.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissedSessionPolicyTest {

    @Test
    void a_day_s_notice_and_no_fee_until_the_practice_says_otherwise() {
        assertThat(MissedSessionPolicy.USUAL.notice()).hasHours(24);
        assertThat(MissedSessionPolicy.USUAL.noShowFee()).isNull();
    }

    @Test
    void nothing_is_no_fee() {
        assertThat(new MissedSessionPolicy(0, BigDecimal.ZERO, new BigDecimal("40.5"), "usd"))
                .isEqualTo(new MissedSessionPolicy(0, null, new BigDecimal("40.50"), "USD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "10000.01", "1.234", "1e9"})
    void an_amount_that_is_none_is_refused_at_its_field(String amount) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> new MissedSessionPolicy(24, new BigDecimal(amount), null, "USD"))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("noShowFee"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 337, Integer.MAX_VALUE})
    void a_notice_out_of_range_is_refused(int hours) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> new MissedSessionPolicy(hours, null, null, "USD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "US", "QQQ", "US\0", "DOLLAR"})
    void a_currency_that_is_none_is_refused(String code) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> new MissedSessionPolicy(24, null, null, code))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("currency"));
    }
}
