package org.confide.backup;

import java.sql.Timestamp;
import java.time.LocalTime;
import org.confide.practice.PracticeTime;
import org.confide.shared.Nightly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a backup each night, where there is a key to encrypt it to. */
@Component
class NightlyBackup implements Nightly {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackup.class);
    private static final LocalTime HOUR = LocalTime.of(2, 0);
    private static final int LONGEST_REASON = 500;

    private final BackupWriter writer;
    private final JdbcClient jdbc;
    private final PracticeTime time;

    NightlyBackup(Environment environment, JdbcClient jdbc, PracticeTime time) {
        this.writer = new BackupWriter(environment);
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public LocalTime time() {
        return HOUR;
    }

    @Override
    public void run() {
        try {
            BackupFolder.Finished made = writer.write();
            LOG.info("Backup {} is made, {} bytes", made.file(), made.size());
        } catch (BackupFailed failed) {
            LOG.error("No backup was made: {}", failed.sentence());
            String reason = failed.sentence();
            jdbc.sql("insert into backup_failure (at, reason) values (:at, :reason)")
                    .param("at", Timestamp.from(time.now()))
                    .param("reason", reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason)
                    .update();
        }
    }
}
