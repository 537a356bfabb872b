package org.confide.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.confide.practice.PayerId;
import org.confide.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {

    private static final ClientId CLIENT = ClientId.next();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static Coverage of(Pays pays, String since, @Nullable String until) {
        return Coverage.of(
                CLIENT, PayerId.next(), pays, LocalDate.parse(since), until == null ? null : LocalDate.parse(until));
    }

    private static void refused(String field, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        BadInput.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void it_covers_its_first_day_its_last_and_those_between() {
        Coverage year = of(Pays.PRIMARY, "2026-01-01", "2026-12-31");
        assertThat(year.covers(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(year.covers(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(year.covers(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(year.covers(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(of(Pays.PRIMARY, "2026-01-01", null).covers(LocalDate.of(2099, 1, 1)))
                .isTrue();
        refused("until", () -> of(Pays.PRIMARY, "2026-01-02", "2026-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "PRIMARY, 2026-06-01, , true",
        "PRIMARY, 2025-01-01, 2026-03-31, true",
        "PRIMARY, 2025-01-01, 2025-12-31, false",
        "PRIMARY, 2025-01-01, 2026-01-01, true",
        "PRIMARY, 2026-12-31, , true",
        "PRIMARY, 2027-01-01, , false",
        "SECONDARY, 2026-06-01, , false"
    })
    void two_in_the_same_place_share_no_day(Pays pays, String since, @Nullable String until, boolean clash) {
        Coverage year = of(Pays.PRIMARY, "2026-01-01", "2026-12-31");
        Coverage other = of(pays, since, until);
        assertThat(year.clashesWith(other)).isEqualTo(clash);
        assertThat(other.clashesWith(year)).isEqualTo(clash);
        assertThat(year.clashesWith(year)).isFalse();
    }

    @Test
    void it_ends_earlier_and_then_stays_as_it_was() {
        Coverage open = of(Pays.PRIMARY, "2026-01-01", null);
        refused("until", () -> open.end(LocalDate.of(2025, 12, 31), TODAY));
        open.end(TODAY.plusDays(10), TODAY);
        refused("until", () -> open.end(TODAY.plusDays(11), TODAY));
        open.end(TODAY.minusDays(1), TODAY);
        refused("coverage", () -> open.end(TODAY.minusDays(5), TODAY));
        refused("coverage", () -> open.requireOpen(TODAY));
        assertThat(open.until()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void what_was_entered_in_error_covers_nothing_and_stands_in_nobodys_way() {
        Coverage wrong = of(Pays.PRIMARY, "2026-01-01", null);
        wrong.enteredInError();
        assertThat(wrong.covers(TODAY)).isFalse();
        assertThat(wrong.endedBefore(TODAY)).isTrue();
        assertThat(wrong.clashesWith(of(Pays.PRIMARY, "2026-01-01", null))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\0b", "Ünlü", "12345678901234567890123456789012345678901"})
    void a_member_id_is_what_a_card_can_show(String entry) {
        refused("memberId", () -> of(Pays.PRIMARY, "2026-01-01", null).member(entry));
    }

    @Test
    void the_insured_has_a_name_unless_it_is_the_client() {
        Coverage coverage = of(Pays.PRIMARY, "2026-01-01", null);
        refused("insuredName", () -> coverage.through(Insured.CHILD, " "));
        coverage.through(Insured.CHILD, "Paz Quintero");
        assertThat(coverage.insuredName()).isEqualTo("Paz Quintero");
        coverage.through(Insured.SELF, "Paz Quintero");
        assertThat(coverage.insuredName()).isEmpty();
        assertThat(coverage.toString()).doesNotContain("Paz");
    }
}
