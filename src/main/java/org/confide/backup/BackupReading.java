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

    /** A backup's moment is the database's clock; what lies further ahead was made while that clock was wrong. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final BackupWriter writer;
    private final JdbcClient jdbc;
    private final PracticeTime time;
    private final ClockWatch clocks;

    BackupReading(Environment environment, JdbcClient jdbc, PracticeTime time, ClockWatch clocks) {
        this.writer = new BackupWriter(environment);
        this.jdbc = jdbc;
        this.time = time;
        this.clocks = clocks;
    }

    /** {@return how things stand now} */
    public BackupState state() {
        List<BackupFolder.Finished> all = writer.folder().finished();
        Instant now = time.now();
        Optional<BackupFolder.Finished> last =
                all.stream().filter(each -> !each.at().isAfter(now.plus(AHEAD))).findFirst();
        Duration ahead = clocks.ahead();
        Instant at = last.map(BackupFolder.Finished::at).orElse(null);
        return new BackupState(
                writer.hasKey(),
                writer.folder().folder().toString(),
                all.size(),
                at,
                last.map(BackupFolder.Finished::size).orElse(0L),
                at == null || at.plus(OVERDUE).isBefore(now),
                ClockWatch.isTooMuch(ahead) ? ahead : Duration.ZERO,
                failureSince(at == null ? Instant.EPOCH : at).orElse(null));
    }

    private Optional<String> failureSince(Instant since) {
        return jdbc.sql("select reason from backup_failure where at > :since order by id desc limit 1")
                .param("since", Timestamp.from(since))
                .query(String.class)
                .optional();
    }
}
