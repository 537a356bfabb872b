package org.confide.backup;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.confide.practice.PracticeTime;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether there is a backup to go back to. */
@Service
@MaySeeBackups
@Transactional(readOnly = true)
public class BackupReading {

    private static final Duration OVERDUE = Duration.ofHours(24);

    private final BackupWriter writer;
    private final JdbcClient jdbc;
    private final PracticeTime time;

    BackupReading(Environment environment, JdbcClient jdbc, PracticeTime time) {
        this.writer = new BackupWriter(environment);
        this.jdbc = jdbc;
        this.time = time;
    }

    /** {@return how things stand now} */
    public BackupState state() {
        List<BackupFolder.Finished> all = writer.folder().finished();
        Optional<BackupFolder.Finished> last = all.stream().findFirst();
        Instant at = last.map(BackupFolder.Finished::at).orElse(null);
        return new BackupState(
                writer.hasKey(),
                writer.folder().folder().toString(),
                all.size(),
                at,
                last.map(BackupFolder.Finished::size).orElse(0L),
                at == null || at.plus(OVERDUE).isBefore(time.now()),
                failureSince(at == null ? Instant.EPOCH : at).orElse(null));
    }

    private Optional<String> failureSince(Instant since) {
        return jdbc.sql("select reason from backup_failure where at > :since order by id desc limit 1")
                .param("since", Timestamp.from(since))
                .query(String.class)
                .optional();
    }
}
