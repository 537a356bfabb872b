package org.confide.backup;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How things stand with backups.
 *
 * @param key whether there is a key to encrypt to
 * @param folder where backups lie
 * @param count how many there are
 * @param last the moment the newest is of, or null where there is none
 * @param size the newest one's bytes
 * @param overdue whether the newest is older than a day, or there is none
 * @param clockAhead how far this server's clock is ahead of the database's, negative where it is behind; zero where
 *     that is too little to matter
 * @param failure why the last try failed, or null when nothing failed since the newest
 */
public record BackupState(
        boolean key,
        String folder,
        int count,
        @Nullable Instant last,
        long size,
        boolean overdue,
        Duration clockAhead,
        @Nullable String failure) {}
