package org.confide.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import org.confide.shared.Hours;
import org.jspecify.annotations.Nullable;

/** The opening hours of a weekday. */
@Entity
@Table(name = "opening_hours")
class OpenDay {

    @Id
    @Column(columnDefinition = "tinyint")
    private int weekday;

    @Column(name = "opens_minute", columnDefinition = "smallint")
    private int opens;

    @Column(name = "closes_minute", columnDefinition = "smallint")
    private int closes;

    protected OpenDay() {}

    OpenDay(DayOfWeek day, Hours hours) {
        weekday = day.getValue();
        opens = hours.fromMinute();
        closes = hours.toMinute();
    }

    DayOfWeek day() {
        return DayOfWeek.of(weekday);
    }

    Hours hours() {
        return Hours.ofMinutes(opens, closes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpenDay that && weekday == that.weekday;
    }

    @Override
    public int hashCode() {
        return weekday;
    }

    @Override
    public String toString() {
        return "OpenDay[" + weekday + "]";
    }
}
