package org.confide.supervision;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.confide.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log of hours.
 *
 * @param id which
 * @param supervisor who supervised
 * @param supervisorName the name lists show
 * @param supervisee who was supervised
 * @param superviseeName the name lists show
 * @param day when
 * @param minutes how long
 * @param kind how
 * @param topic what about
 * @param enteredBy who entered it
 * @param supervisorSigned when the supervisor signed, or null
 * @param superviseeSigned when the supervisee signed, or null
 */
public record LoggedHours(
        HoursId id,
        AccountId supervisor,
        String supervisorName,
        AccountId supervisee,
        String superviseeName,
        LocalDate day,
        int minutes,
        HoursKind kind,
        String topic,
        AccountId enteredBy,
        @Nullable Instant supervisorSigned,
        @Nullable Instant superviseeSigned)
        implements Serializable {

    /** {@return whether both have signed, so that it counts} */
    public boolean counts() {
        return supervisorSigned != null && superviseeSigned != null;
    }

    /**
     * Tells whether a person's signature is missing.
     *
     * @param person who
     * @return whether it waits for theirs
     */
    public boolean waitsFor(AccountId person) {
        return supervisor.equals(person) && supervisorSigned == null
                || supervisee.equals(person) && superviseeSigned == null;
    }

    /** Says which entry, and no name. */
    @Override
    public String toString() {
        return "LoggedHours[" + id.value() + "]";
    }
}
