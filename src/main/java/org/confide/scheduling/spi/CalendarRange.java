package org.confide.scheduling.spi;

import java.io.Serializable;
import java.time.LocalDate;
import org.confide.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions a calendar shows.
 *
 * @param whose one clinician's, or null for everybody's
 * @param from the first day
 * @param until the day after the last
 */
public record CalendarRange(@Nullable AccountId whose, LocalDate from, LocalDate until) implements Serializable {}
