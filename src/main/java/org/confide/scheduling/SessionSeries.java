package org.confide.scheduling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule behind sessions that recur. It is never rewritten: one that changes ends, and another follows it. */
@Entity
@Table(name = "session_series")
class SessionSeries {

    @EmbeddedId
    private SeriesId id = SeriesId.next();

    @Column(updatable = false)
    private String rule = "";

    @Column(name = "first_day", updatable = false)
    private LocalDate firstDay;

    @Column(name = "start_minute", updatable = false, columnDefinition = "smallint")
    private int startMinute;

    @Column(updatable = false)
    private String zone = "";

    @Column(name = "keeps_holidays", updatable = false)
    private boolean keepsHolidays;

    @Column(name = "ended_before")
    private @Nullable LocalDate endedBefore;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "follows_id", updatable = false))
    private @Nullable SeriesId follows;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SessionSeries() {}

    SessionSeries(SeriesRule rule, LocalDate firstDay, LocalTime at, ZoneId zone, boolean keepsHolidays) {
        this.rule = rule.text(firstDay);
        this.firstDay = firstDay;
        this.startMinute = at.toSecondOfDay() / 60;
        this.zone = zone.getId();
        this.keepsHolidays = keepsHolidays;
    }

    SeriesId id() {
        return id;
    }

    SeriesRule rule() {
        return SeriesRule.read(rule);
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalTime at() {
        return LocalTime.ofSecondOfDay(60L * startMinute);
    }

    /** The zone the practice kept when the series was made. */
    ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** The series this one goes on from, or null. */
    @Nullable
    SeriesId follows() {
        return follows;
    }

    boolean keepsHolidays() {
        return keepsHolidays;
    }

    /** The days of the rule up to where it was ended. */
    List<LocalDate> days() {
        LocalDate end = endedBefore;
        return rule().every(firstDay).stream()
                .filter(day -> end == null || day.isBefore(end))
                .toList();
    }

    /** Ends it; one that ended earlier stays ended. */
    void endBefore(LocalDate day) {
        if (endedBefore == null || day.isBefore(endedBefore)) {
            endedBefore = day;
        }
    }

    /** The day before which it was ended, or null. */
    @Nullable
    LocalDate endedBefore() {
        return endedBefore;
    }

    /** It ends again where it did before an ending that is undone. */
    void endAgain(@Nullable LocalDate before) {
        endedBefore = before;
    }

    /** The series that goes on where this one ends, by its own rule, day and time. */
    SessionSeries followedBy(SeriesRule newRule, LocalDate newFirst, LocalTime newAt, ZoneId newZone) {
        SessionSeries next = new SessionSeries(newRule, newFirst, newAt, newZone, keepsHolidays);
        next.follows = id;
        return next;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SessionSeries that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "SessionSeries[" + id.value() + "]";
    }
}
