package org.confide.reminder;

import org.jspecify.annotations.Nullable;

/**
 * An appointment as the holder of a link sees it. Nothing in it says whose it is, with whom, or what for.
 *
 * @param practice the practice's name
 * @param day such as "Tuesday, November 24"
 * @param time such as "2:15 PM"
 * @param telephone the practice's, or empty
 * @param late whether calling off now is later than the practice asks for
 * @param answer what was answered, or null
 */
public record Visit(
        String practice,
        String day,
        String time,
        String telephone,
        boolean late,
        @Nullable Answer answer) {}
