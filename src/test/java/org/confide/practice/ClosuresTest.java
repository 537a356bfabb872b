package org.confide.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.shared.BadInput;
import org.confide.shared.Hours;
import org.confide.shared.WeekHours;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SamplePractice;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** In a far year, because all tests share the practice. */
@DatabaseTest
class ClosuresTest {

    private static final SignedIn ADMIN = As.person("Dana Okafor", Role.PRACTICE_ADMIN);
    private static final LocalDate FAR = LocalDate.of(2090, 3, 14);

    @Autowired
    PracticeSettings settings;

    @Autowired
    Closures closures;

    @Autowired
    OpeningHours opening;

    @BeforeEach
    void open() {
        SamplePractice.open(settings);
    }

    @Test
    void an_admin_closes_a_day_and_opens_it_again() {
        as(ADMIN, () -> {
            closures.close(new Closure(FAR, "Painters"));
            assertThat(closures.on(FAR)).contains("Painters");
            closures.close(new Closure(FAR, "New floors"));
            assertThat(closures.between(FAR.minusDays(1), FAR.plusDays(1)))
                    .singleElement()
                    .satisfies(closure -> assertThat(closure.name()).isEqualTo("New floors"));
            closures.open(FAR);
            closures.open(FAR);
            assertThat(closures.on(FAR)).isEmpty();
        });
    }

    @Test
    void the_federal_holidays_of_a_year_are_taken_over_once_and_keep_the_names_that_are_there() {
        LocalDate christmas = LocalDate.of(2091, 12, 25);
        as(ADMIN, () -> {
            closures.close(new Closure(christmas, "Everybody is home"));
            int all = FederalHolidays.of(2091).size();
            assertThat(closures.takeFederalHolidays(2091)).isEqualTo(all - 1);
            assertThat(closures.takeFederalHolidays(2091)).isZero();
            assertThat(closures.on(christmas)).contains("Everybody is home");
            assertThatExceptionOfType(BadInput.class).isThrownBy(() -> closures.takeFederalHolidays(1950));
        });
    }

    @Test
    void hours_and_closures_are_read_without_a_statement() {
        as(ADMIN, () -> {
            opening.week();
            closures.on(FAR);
            assertThat(Statements.during(() -> {
                                opening.week();
                                closures.on(FAR);
                                closures.between(FAR, FAR.plusDays(40));
                            })
                            .record())
                    .isZero();
        });
    }

    @Test
    void opening_hours_are_replaced_as_a_whole() {
        as(ADMIN, () -> {
            try {
                opening.keep(WeekHours.on(
                        new Hours(LocalTime.of(8, 0), LocalTime.MIDNIGHT),
                        List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
                opening.keep(
                        WeekHours.on(new Hours(LocalTime.of(0, 0), LocalTime.of(20, 30)), List.of(DayOfWeek.FRIDAY)));
                assertThat(opening.week().on(DayOfWeek.MONDAY)).isEmpty();
                assertThat(opening.week().on(DayOfWeek.FRIDAY))
                        .contains(new Hours(LocalTime.of(0, 0), LocalTime.of(20, 30)));
            } finally {
                opening.keep(WeekHours.UNKNOWN);
            }
            assertThat(opening.week().known()).isFalse();
        });
    }

    @Test
    void what_can_not_be_is_refused() {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> new Hours(LocalTime.of(9, 0), LocalTime.of(9, 0)));
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> new Closure(FAR, "  "));
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> new Closure(FAR, "x".repeat(61)));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "PRACTICE_ADMIN")
    void nobody_else_closes_the_practice(Role role) {
        as(As.person("Somebody", role), () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> opening.keep(WeekHours.UNKNOWN));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> closures.close(new Closure(FAR, "Painters")));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> closures.open(FAR));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> closures.takeFederalHolidays(2092));
        });
    }
}
