package org.confide.due.ui;

import java.time.LocalDate;
import java.util.Arrays;

/** The days that a report looks at, by the practice's calendar. */
enum Stretch {
    THIS_MONTH("This month", "month"),
    LAST_MONTH("Last month", "last-month"),
    LAST_90_DAYS("Last 90 days", "90-days"),
    THIS_YEAR("This year", "year");

    private final String label;
    private final String code;

    Stretch(String label, String code) {
        this.label = label;
        this.code = code;
    }

    String label() {
        return label;
    }

    /** What stands in the address. */
    String code() {
        return code;
    }

    static Stretch of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElse(LAST_90_DAYS);
    }

    LocalDate from(LocalDate today) {
        return switch (this) {
            case THIS_MONTH -> today.withDayOfMonth(1);
            case LAST_MONTH -> today.withDayOfMonth(1).minusMonths(1);
            case LAST_90_DAYS -> today.minusDays(90);
            case THIS_YEAR -> today.withDayOfYear(1);
        };
    }

    LocalDate until(LocalDate today) {
        return this == LAST_MONTH ? today.withDayOfMonth(1) : today.plusDays(1);
    }
}
