package org.confide.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.confide.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which minutes stand for which code. */
class CodeBandTest {

    private static OfferedService service(ServiceKind kind) {
        OfferedService service = OfferedService.of("Some service", 50, kind, true);
        service.bill(CodeBand.usual(kind));
        return service;
    }

    @ParameterizedTest
    @CsvSource({
        "INDIVIDUAL, 0, none",
        "INDIVIDUAL, 15, none",
        "INDIVIDUAL, 16, 90832",
        "INDIVIDUAL, 37, 90832",
        "INDIVIDUAL, 38, 90834",
        "INDIVIDUAL, 52, 90834",
        "INDIVIDUAL, 53, 90837",
        "INDIVIDUAL, 75, 90837",
        "COUPLE, 25, none",
        "COUPLE, 26, 90847",
        "FAMILY, 25, none",
        "FAMILY, 26, 90847",
        "GROUP, 45, 90853",
        "INTAKE, 20, 90791",
        "CRISIS, 29, 90832",
        "CRISIS, 30, 90839",
        "CRISIS, 74, 90839",
        "CRISIS, 75, 90839+90840",
        "CRISIS, 105, 90839+90840",
    })
    void a_length_stands_for_one_code_at_most(ServiceKind kind, int minutes, String code) {
        assertThat(service(kind).codeFor(minutes).orElse("none")).isEqualTo(code);
    }

    @Test
    void until_the_practice_says_so_no_length_stands_for_a_code() {
        assertThat(UsualServices.all()).allSatisfy(it -> {
            assertThat(it.bands()).isEmpty();
            assertThat(it.codeFor(50)).isEmpty();
        });
    }

    @Test
    void two_bands_hold_no_minute_together() {
        OfferedService service = service(ServiceKind.INDIVIDUAL);
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> service.bill(List.of(new CodeBand(38, 52, "90834"), new CodeBand(16, 38, "90832"))));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(
                        () -> service.bill(List.of(new CodeBand(16, null, "90834"), new CodeBand(53, 60, "90837"))));
        assertThat(service.bands()).as("nothing changed").hasSize(3);
        service.bill(List.of(new CodeBand(53, null, "90837"), new CodeBand(16, 52, "90834")));
        assertThat(service.bands()).extracting(CodeBand::from).containsExactly(16, 53);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9083", "908344", "90834 ", "90834+", "90834+9", "psychotherapy, 45 minutes"})
    void a_code_is_a_number_and_no_words(String code) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> new CodeBand(1, 2, code));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "10, 9", "0, 1441", "1441, "})
    void minutes_are_in_order(int from, Integer to) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> new CodeBand(from, to, "90834"));
    }
}
