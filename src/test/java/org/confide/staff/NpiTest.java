package org.confide.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.confide.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NpiTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234567893", "1245319599", "1679576722"})
    void a_number_with_its_check_digit_is_taken(String npi) {
        assertThatCode(() -> Npi.require(npi)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234567890", "2134567893", "123456789", "12345678933", "3234567893", "12345678 3", "１２３４５６７８９３"
            })
    void a_number_that_is_none_is_refused(String npi) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> Npi.require(npi));
    }

    @Test
    void one_wrong_digit_is_always_found() {
        for (int i = 1; i < 10; i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                StringBuilder changed = new StringBuilder("1234567893");
                changed.setCharAt(i, digit);
                String npi = changed.toString();
                if (!"1234567893".equals(npi)) {
                    assertThatExceptionOfType(BadInput.class)
                            .as(npi)
                            .isThrownBy(() -> Npi.require(npi))
                            .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("npi"));
                }
            }
        }
    }
}
