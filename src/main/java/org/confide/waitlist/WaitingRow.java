package org.confide.waitlist;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.ServiceId;
import org.confide.practice.SkillId;
import org.confide.shared.Hours;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits, as the list shows it; nothing in it is clinical.
 *
 * @param id which entry
 * @param client who waits
 * @param name legal first and last name
 * @param service for which service
 * @param serviceLabel its name
 * @param clinicians with one of these, by name; with anybody when it is empty
 * @param skill a skill that is wanted besides, or null
 * @param skillName its name, or null
 * @param days on these days of the week
 * @param times between these times of the day
 * @param telehealth whether over video or telephone
 * @param urgency how soon
 * @param since when it was put on the list
 * @param note words about scheduling; may be empty
 */
public record WaitingRow(
        WaitingId id,
        ClientId client,
        String name,
        ServiceId service,
        String serviceLabel,
        Map<AccountId, String> clinicians,
        @Nullable SkillId skill,
        @Nullable String skillName,
        Set<DayOfWeek> days,
        Hours times,
        boolean telehealth,
        Urgency urgency,
        Instant since,
        String note)
        implements Serializable {

    /** {@return with whom, in words} */
    public String with() {
        String who = clinicians.isEmpty() ? "Anybody" : String.join(" or ", List.copyOf(clinicians.values()));
        return skillName == null ? who : who + ", " + skillName;
    }

    /** Says which, and not who. */
    @Override
    public String toString() {
        return "WaitingRow[" + id.value() + "]";
    }
}
