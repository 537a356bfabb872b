package org.confide.client;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a treatment team.
 *
 * @param membership the row, to end it
 * @param account who
 * @param name with credentials
 * @param since the first day
 * @param until the last day, or null while it goes on
 */
public record TeamRow(
        UUID membership,
        AccountId account,
        String name,
        LocalDate since,
        @Nullable LocalDate until) implements Serializable {}
