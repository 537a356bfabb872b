package org.confide.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.confide.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayerTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1234", "12345678901", "LRK-01", "ÄÖÜ12", "12 45"})
    void a_payer_id_is_as_claims_have_it_or_not_entered(String number) {
        if (number.isBlank()) {
            assertThat(Payer.named("Larkspur Health Plan", number).claimNumber())
                    .isEmpty();
        } else {
            assertThatThrownBy(() -> Payer.named("Larkspur Health Plan", number))
                    .isInstanceOfSatisfying(
                            BadInput.class,
                            refused -> assertThat(refused.field()).isEqualTo("number"));
        }
    }

    @Test
    void small_letters_and_blanks_around_are_taken_for_what_they_are() {
        Payer payer = Payer.named(" Larkspur Health Plan ", " lrk01 ");
        assertThat(payer.name()).isEqualTo("Larkspur Health Plan");
        assertThat(payer.claimNumber()).isEqualTo("LRK01");
        assertThat(payer.active()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\0b"})
    void a_name_is_one_line_that_says_something(String name) {
        assertThatThrownBy(() -> Payer.named(name, ""))
                .isInstanceOfSatisfying(
                        BadInput.class, refused -> assertThat(refused.field()).isEqualTo("name"));
    }

    @ParameterizedTest
    @CsvSource({"Larkspur, LRK01, true", "LARKSPUR, lrk01, true", "Larkspur, LRK02, false", "Bluestem, LRK01, false"})
    void the_same_name_and_number_are_the_same_payer(String name, String number, boolean like) {
        assertThat(Payer.named("Larkspur", "LRK01").isLike(Payer.named(name, number)))
                .isEqualTo(like);
    }
}
