package org.confide.backup;

import org.confide.shared.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/** Takes a backup before a new version changes the tables of a database that is in use. */
class UpgradeBackup implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(UpgradeBackup.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        boolean command = environment.getProperty("confide.database.attach", Boolean.class, false);
        if (!command && environment.containsProperty("confide.backup.url")) {
            before(environment);
        }
    }

    private static void before(ConfigurableEnvironment environment) {
        if (!new Schemas(environment).awaitUpgrade()) {
            return;
        }
        BackupWriter writer = new BackupWriter(environment);
        if (!writer.hasKey()) {
            LOG.warn("This version changes the tables, and no backup is made before: there is no backup key");
            return;
        }
        try {
            LOG.info("Before the upgrade backup {} was made", writer.write().file());
        } catch (BackupFailed failed) {
            throw new CannotStart(
                    "This version changes the tables, and the backup before that failed: " + failed.sentence(),
                    "See to that and start again. Nothing was changed; the earlier version still starts.",
                    failed);
        }
    }

    /** After the database is there. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
