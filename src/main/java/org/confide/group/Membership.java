package org.confide.group;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.confide.client.ClientId;
import org.confide.scheduling.Stay;
import org.jspecify.annotations.Nullable;

/**
 * From when to when somebody is a member.
 *
 * @param client who
 * @param joined the first day
 * @param lastDay the last day, or null while no end is known
 */
@Embeddable
record Membership(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "client_id"))
        ClientId client,

        @Column(name = "joined", nullable = false) LocalDate joined,
        @Column(name = "last_day") @Nullable LocalDate lastDay) {

    boolean holds(LocalDate day) {
        return !day.isBefore(joined) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Whether it holds on a day from this one on. */
    boolean reaches(LocalDate day) {
        return lastDay == null || !lastDay.isBefore(day);
    }

    /** The same with the end of the group: at the latest on that day, or on the first day of one that came later. */
    Membership until(LocalDate end) {
        LocalDate last = joined.isAfter(end) ? joined : end;
        return lastDay != null && lastDay.isBefore(last) ? this : new Membership(client, joined, last);
    }

    Stay stay() {
        return new Stay(client, joined, lastDay);
    }

    /** Says which client, and not when. */
    @Override
    public String toString() {
        return "Membership[" + client.value() + "]";
    }
}
