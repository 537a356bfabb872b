package org.confide.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** The practice: one row, made at the first start. */
@Entity
@Table(name = "practice")
public class Practice {

    /** The most characters the name may have. */
    public static final int NAME_LIMIT = 120;

    /** The longest deadline for a note, in hours: 30 days. */
    public static final int LONGEST_DEADLINE = 720;

    static final int THE_ONE = 1;
    static final int USUAL_LIKENESS = 70;
    static final int USUAL_DEADLINE = 72;
    static final int USUAL_IDLE = 15;

    @Id
    private int id = THE_ONE;

    private String name = "";
    private String zone = "UTC";

    @Column(name = "note_due_hours")
    private int noteDueHours = USUAL_DEADLINE;

    @Column(name = "likeness_percent")
    private int likeness = USUAL_LIKENESS;

    @Column(name = "idle_minutes")
    private int idleMinutes = USUAL_IDLE;

    @Embedded
    private MissedSessionPolicy missedSessions = MissedSessionPolicy.USUAL;

    @Version
    private @Nullable Integer version;

    protected Practice() {}

    Practice(String name, ZoneId zone) {
        call(name);
        keepTimeIn(zone.getId());
    }

    /** {@return its name as clients know it} */
    public String name() {
        return name;
    }

    /** {@return the zone its clocks on the wall show} */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** {@return the hours after a session within which its note is to be signed} */
    public int noteDueHours() {
        return noteDueHours;
    }

    /** {@return the time after a session within which its note is to be signed} */
    public Duration noteDue() {
        return Duration.ofHours(noteDueHours);
    }

    /**
     * Gives it a name.
     *
     * @param newName 1 to 120 characters
     * @throws BadInput when it is empty or too long
     */
    public void call(String newName) {
        name = Names.require("name", newName, NAME_LIMIT, "Give the practice its name.");
    }

    /**
     * Sets the zone of its times. Sessions keep their instants; what the screens show moves.
     *
     * @param newZone a region of the time zone database, such as {@code America/New_York}
     * @throws BadInput when there is no such zone
     */
    public void keepTimeIn(String newZone) {
        try {
            zone = ZoneId.of(PlainText.require("zone", newZone, 64)).getId();
        } catch (DateTimeException e) {
            throw new BadInput("zone", "There is no such time zone. Choose one from the list.");
        }
    }

    /**
     * Sets the deadline for notes.
     *
     * @param hours 1 to 720
     * @throws BadInput when it is out of range
     */
    public void expectNotesWithin(int hours) {
        if (hours < 1 || hours > LONGEST_DEADLINE) {
            throw new BadInput("noteDueHours", "A deadline is between 1 and 720 hours. Change the hours.");
        }
        noteDueHours = hours;
    }

    /** {@return from which share of repeated text on, in percent, a note's author is told before signing} */
    public int likeness() {
        return likeness;
    }

    /**
     * Sets from which share of repeated text on a note's author is told.
     *
     * @param percent 10 to 100
     * @throws BadInput when it is out of range
     */
    public void tellOfLikeness(int percent) {
        if (percent < 10 || percent > 100) {
            throw new BadInput("likeness", "The share is between 10 and 100 percent. Change it.");
        }
        likeness = percent;
    }

    /** {@return the minutes after which a screen nobody uses is closed} */
    public int idleMinutes() {
        return idleMinutes;
    }

    /**
     * Sets after how many minutes a screen nobody uses is closed.
     *
     * @param minutes 5 to 30
     * @throws BadInput when it is out of range
     */
    public void closeScreensAfter(int minutes) {
        if (minutes < 5 || minutes > 30) {
            throw new BadInput("idle", "A screen closes after 5 to 30 minutes. Change the minutes.");
        }
        idleMinutes = minutes;
    }

    /** {@return what is agreed about sessions that are missed} */
    public MissedSessionPolicy missedSessions() {
        return missedSessions;
    }

    /**
     * Agrees on something else about sessions that are missed; what was charged already stays.
     *
     * @param policy notice and fees
     */
    public void agreeOn(MissedSessionPolicy policy) {
        missedSessions = policy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Practice;
    }

    @Override
    public int hashCode() {
        return THE_ONE;
    }

    @Override
    public String toString() {
        return "Practice";
    }
}
