package org.confide.client;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course of treatment as the profile shows it.
 *
 * @param openedOn its first day
 * @param closedOn the day of the discharge, or null while it is open
 * @param reason why it ended; null while it is open, and for somebody who reads nothing clinical here
 */
public record Episode(
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable DischargeReason reason) {}
