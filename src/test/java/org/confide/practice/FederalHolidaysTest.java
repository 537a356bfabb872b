package org.confide.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FederalHolidaysTest {

    @Test
    void the_eleven_of_2026_and_the_day_on_which_one_of_them_is_observed() {
        assertThat(FederalHolidays.of(2026).keySet())
                .containsExactly(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 1, 19),
                        LocalDate.of(2026, 2, 16),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 6, 19),
                        LocalDate.of(2026, 7, 3),
                        LocalDate.of(2026, 7, 4),
                        LocalDate.of(2026, 9, 7),
                        LocalDate.of(2026, 10, 12),
                        LocalDate.of(2026, 11, 11),
                        LocalDate.of(2026, 11, 26),
                        LocalDate.of(2026, 12, 25));
        assertThat(FederalHolidays.of(2026)).containsEntry(LocalDate.of(2026, 7, 3), "Independence Day (observed)");
    }

    /** Days as the Office of Personnel Management lists them. */
    @ParameterizedTest
    @CsvSource({
        "2022, 2021-12-31, New Year's Day (observed)",
        "2022, 2022-06-20, Juneteenth National Independence Day (observed)",
        "2023, 2023-01-02, New Year's Day (observed)",
        "2023, 2023-11-10, Veterans Day (observed)",
        "2024, 2024-11-28, Thanksgiving Day",
        "2025, 2025-05-26, Memorial Day",
        "2027, 2027-01-18, 'Birthday of Martin Luther King, Jr.'",
        "2027, 2027-12-24, Christmas Day (observed)",
        "2028, 2028-10-09, Columbus Day",
    })
    void each_falls_on_the_day_the_law_says(int year, LocalDate day, String name) {
        assertThat(FederalHolidays.of(year)).containsEntry(day, name);
    }

    @Test
    void whatever_the_year_eleven_are_observed_on_weekdays() {
        for (int year = 2022; year <= 2100; year++) {
            assertThat(FederalHolidays.of(year).keySet().stream()
                            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0))
                    .as("of %d", year)
                    .hasSize(11);
        }
    }
}
