package org.confide.backup;

import com.google.crypto.tink.HybridEncrypt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.core.env.PropertyResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Makes a backup: both schemas as of one moment, compressed, encrypted to the public key, whole or not at all. */
final class BackupWriter {

    private static final int DAYS = 14;
    private static final int WEEKS = 8;

    private final PropertyResolver known;

    /**
     * Knows where everything is.
     *
     * @param known the configuration, with what the start of the database added
     */
    BackupWriter(PropertyResolver known) {
        this.known = known;
    }

    static Path home(PropertyResolver known) {
        return Path.of(known.getProperty("confide.data-dir", "data"));
    }

    /** {@return where backups lie} */
    BackupFolder folder() {
        String named = known.getProperty("confide.backup.folder", "");
        return new BackupFolder((named.isBlank() ? home(known).resolve("backups") : Path.of(named)).toAbsolutePath());
    }

    Path publicKey() {
        return BackupKeys.publicIn(home(known));
    }

    boolean hasKey() {
        return Files.exists(publicKey());
    }

    /**
     * Makes one and removes those that are older than is to be kept.
     *
     * @return the finished backup
     * @throws BackupFailed with the reason; nothing is left behind
     */
    BackupFolder.Finished write() throws BackupFailed {
        HybridEncrypt key = BackupKeys.writer(publicKey());
        if (!known.containsProperty("confide.backup.url")) {
            throw new BackupFailed(
                    "The account confide_backup has no password here. Set confide.database.passwords.backup.");
        }
        Dump.Account account = new Dump.Account(
                known.getRequiredProperty("confide.backup.username"),
                known.getRequiredProperty("confide.backup.password"));
        try {
            Instant moment = now(account);
            BackupFolder.Finished finished = folder().add(moment, file -> write(file, moment, key, account));
            folder().tidy(
                            known.getProperty("confide.backup.keep-days", Integer.class, DAYS),
                            known.getProperty("confide.backup.keep-weeks", Integer.class, WEEKS));
            return finished;
        } catch (IOException | DataAccessException failed) {
            throw new BackupFailed(
                    "The backup could not be written to " + folder().folder()
                            + ". Has the disk room, and may Confide write" + " there?",
                    failed);
        }
    }

    private void write(Path file, Instant moment, HybridEncrypt key, Dump.Account account)
            throws IOException, BackupFailed {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE);
                OutputStream sealed = BackupFile.write(out, moment.toString(), key)) {
            Tail text = new Tail(sealed);
            Dump.of(known).write(account, text);
            if (!Dump.isWhole(text.end())) {
                throw new BackupFailed("The database's own program ended before everything was written.");
            }
        }
    }

    /** The database's clock: a backup is of its moment, and taken before there is an application that tells time. */
    private Instant now(Dump.Account account) {
        return JdbcClient.create(new DriverManagerDataSource(
                        known.getRequiredProperty("confide.backup.url"), account.user(), account.password()))
                .sql("select utc_timestamp(3)")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single()
                .truncatedTo(ChronoUnit.MILLIS);
    }
}
