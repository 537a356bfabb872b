package org.confide.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.confide.shared.CannotStart;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/**
 * A practice that runs an earlier Confide takes the new one. A migration whose number lies before the last one there was
 * would be refused at the start, after years of passing every test on an empty database: numbers only grow.
 */
class UpgradeTest {

    /** The last migration of the record in the first Confide that anybody could have started. */
    private static final String EARLIER = "707";

    @Test
    void a_database_of_an_earlier_version_takes_what_came_since() throws SQLException {
        try (MariaDb server = MariaDb.start(TestDatabase.layout("upgrade"), null, "64M")) {
            Connections connections = server.connections();
            AccountScript.run(connections);
            configured(connections)
                    .target(MigrationVersion.fromVersion(EARLIER))
                    .load()
                    .migrate();

            requireRefusedAfterAFailure(connections);

            Flyway now = configured(connections).load();
            now.migrate();
            now.validate();
            assertThat(now.info().pending()).isEmpty();

            killedMidway(connections);
            assertThat(configured(connections).load().info().pending()).isEmpty();
        }
    }

    /** The word of a failure forbids to start, says what to do, and doing it helps. */
    private static void requireRefusedAfterAFailure(Connections connections) throws SQLException {
        requireNone(connections);
        try (Connection connection = connections.open(DatabaseAccount.MIGRATE);
                var statement = connection.createStatement()) {
            statement.execute("insert into flyway_schema_history (installed_rank, version, description, type, script,"
                    + " installed_by, execution_time, success) values (999, '750', 'reason given', 'SQL',"
                    + " 'V750__reason_given.sql', 'confide_migrate', 1, 0)");
        }
        assertThatThrownBy(() -> requireNone(connections)).isInstanceOfSatisfying(CannotStart.class, refused -> {
            assertThat(refused.reason())
                    .isEqualTo("An upgrade stopped in confide_record, at migration 750 (reason given).");
            assertThat(refused.remedy()).contains("java -jar confide.jar repair");
        });
        configured(connections).load().repair();
        requireNone(connections);
    }

    private static void requireNone(Connections connections) throws SQLException {
        try (Connection connection = connections.open(DatabaseAccount.MIGRATE)) {
            FailedMigrations.requireNone(connection, "confide_record");
        }
    }

    /** A start that was killed after its table was made and before the history knew of it. */
    private static void killedMidway(Connections connections) throws SQLException {
        try (Connection connection = connections.open(DatabaseAccount.MIGRATE);
                var statement = connection.createStatement()) {
            statement.execute("delete from flyway_schema_history order by installed_rank desc limit 1");
        }
        configured(connections).load().migrate();
    }

    private static FluentConfiguration configured(Connections connections) {
        DatabaseAccount account = DatabaseAccount.MIGRATE;
        return Flyway.configure()
                .dataSource(connections.patient(account), account.user(), connections.password(account))
                .locations("classpath:db/record")
                .outOfOrder(false)
                .validateOnMigrate(true);
    }
}
