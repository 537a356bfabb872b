package org.confide.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.confide.shared.CannotStart;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertyResolver;

/**
 * An upgrade that stopped in the middle. A migration that was killed leaves no word in its schema's history and is run
 * again at the next start, which it bears; one that failed leaves a word that forbids to go on until it is cleared.
 */
final class FailedMigrations implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        boolean command = environment.getProperty("confide.database.attach", Boolean.class, false);
        if (!command && environment.getProperty("confide.database.start", Boolean.class, true)) {
            requireNone(environment, "confide.restore.record.", DatabaseAccount.MIGRATE);
            requireNone(environment, "confide.restore.sealed.", DatabaseAccount.VAULT_MIGRATE);
        }
    }

    /**
     * Refuses to start over an upgrade that failed.
     *
     * @throws CannotStart with the version that failed and what to do
     */
    private static void requireNone(PropertyResolver known, String prefix, DatabaseAccount account) {
        try (Connection connection = DriverManager.getConnection(
                known.getRequiredProperty(prefix + "url"),
                known.getRequiredProperty(prefix + "username"),
                known.getRequiredProperty(prefix + "password"))) {
            requireNone(connection, account.schema());
        } catch (SQLException unreadable) {
            throw new CannotStart(
                    "The history of " + account.schema() + " can't be read: " + unreadable.getMessage(),
                    "See that the database runs and that " + account.user() + " may use it.",
                    unreadable);
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select 1 from information_schema.tables"
                        + " where table_schema = database() and table_name = 'flyway_schema_history'");
                ResultSet found = statement.executeQuery()) {
            return found.next();
        }
    }

    static void requireNone(Connection connection, String schema) throws SQLException {
        if (!hasHistory(connection)) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement("select version, description"
                        + " from flyway_schema_history where success = 0 order by installed_rank limit 1");
                ResultSet failed = statement.executeQuery()) {
            if (failed.next()) {
                throw new CannotStart(
                        "An upgrade stopped in " + schema + ", at migration " + failed.getString("version") + " ("
                                + failed.getString("description") + ").",
                        """
                        1. Look in Confide's log of that start for what the database said, and see to it (often: no room \
                        on the disk).
                        2. Run: java -jar confide.jar repair
                        3. Start Confide again: the migration is run once more, which it bears.
                        If it fails again, put the earlier version back and restore the backup that was made before the \
                        upgrade.""");
            }
        }
    }
}
