package org.confide.scheduling;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.RoomId;
import org.confide.practice.ServiceId;
import org.confide.practice.SkillId;
import org.confide.shared.Hours;
import org.jspecify.annotations.Nullable;

/**
 * A time somebody looks for, such as 50 minutes with anybody trained in EMDR, on Tuesdays or Thursdays after three.
 *
 * @param service the service; whoever conducts it has the skill it takes
 * @param minutes how long, 5 to 480
 * @param clinicians with one of these, or with anybody when it is empty
 * @param skill a skill that is wanted besides, or null
 * @param days on these days of the week
 * @param times between these times of the day, both by the practice's clocks; it begins and ends between them
 * @param first the first day that would do
 * @param rooms in one of these, or in any room of the practice when it is empty
 * @param telehealth whether it is held over video or telephone; it then needs no room
 * @param client for whom, who has no other session then, or null where that is not known yet
 */
public record FreeTimeWish(
        ServiceId service,
        int minutes,
        Set<AccountId> clinicians,
        @Nullable SkillId skill,
        Set<DayOfWeek> days,
        Hours times,
        LocalDate first,
        Set<RoomId> rooms,
        boolean telehealth,
        @Nullable ClientId client)
        implements Serializable {

    /** Copies the sets. */
    public FreeTimeWish {
        clinicians = Set.copyOf(clinicians);
        days = Set.copyOf(days);
        rooms = Set.copyOf(rooms);
    }
}
