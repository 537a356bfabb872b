package org.confide.group;

import java.time.LocalDate;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.ServiceId;
import org.confide.scheduling.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * A group as the screen shows it.
 *
 * @param id which group
 * @param name its name
 * @param leader who conducts its sessions
 * @param leaderName that person's name
 * @param service which service its sessions are
 * @param serviceLabel the service's name
 * @param capacity how many take part at most
 * @param endedOn its last day, or null while no end is known
 * @param roster who is, was or will be a member, in the order they joined
 */
public record GroupRow(
        GroupId id,
        String name,
        AccountId leader,
        String leaderName,
        ServiceId service,
        String serviceLabel,
        int capacity,
        @Nullable LocalDate endedOn,
        List<Entry> roster) {

    /**
     * A line of the roster.
     *
     * @param client who
     * @param name the client's name
     * @param joined the first day
     * @param lastDay the last day, or null while no end is known
     */
    public record Entry(
            ClientId client,
            String name,
            LocalDate joined,
            @Nullable LocalDate lastDay) {

        /**
         * Tells whether the client is a member on a day.
         *
         * @param day the day
         * @return whether the day lies between joining and leaving
         */
        public boolean holds(LocalDate day) {
            return !day.isBefore(joined) && (lastDay == null || !day.isAfter(lastDay));
        }

        /** Says which client without the name. */
        @Override
        public String toString() {
            return "Entry[" + client.value() + "]";
        }
    }

    /** Copies the roster. */
    public GroupRow {
        roster = List.copyOf(roster);
    }

    /**
     * Tells whether the group is over.
     *
     * @param today the practice's day
     * @return whether its last day has passed
     */
    public boolean over(LocalDate today) {
        return endedOn != null && endedOn.isBefore(today);
    }

    /**
     * Counts the members of a day.
     *
     * @param day the day
     * @return how many places are taken
     */
    public long taken(LocalDate day) {
        return roster.stream().filter(entry -> entry.holds(day)).count();
    }

    /** Says which group without names. */
    @Override
    public String toString() {
        return "GroupRow[" + id.value() + "]";
    }
}
