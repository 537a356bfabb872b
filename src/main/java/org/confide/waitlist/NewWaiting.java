package org.confide.waitlist;

import java.time.DayOfWeek;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.ServiceId;
import org.confide.practice.SkillId;
import org.confide.shared.Hours;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who is put on the waitlist waits for.
 *
 * @param client who waits
 * @param service for which service
 * @param clinicians with one of these, or with anybody when it is empty
 * @param skill with somebody who has this skill besides what the service takes, or null
 * @param days on these days of the week
 * @param times between these times of the day
 * @param telehealth whether over video or telephone
 * @param urgency how soon
 * @param note words about scheduling, at most 120 characters; nothing clinical
 */
public record NewWaiting(
        ClientId client,
        ServiceId service,
        Set<AccountId> clinicians,
        @Nullable SkillId skill,
        Set<DayOfWeek> days,
        Hours times,
        boolean telehealth,
        Urgency urgency,
        String note) {

    /** Copies the sets. */
    public NewWaiting {
        clinicians = Set.copyOf(clinicians);
        days = Set.copyOf(days);
    }

    /** Says who, and nothing else. */
    @Override
    public String toString() {
        return "NewWaiting[" + client.value() + "]";
    }
}
