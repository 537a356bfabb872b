package org.confide.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
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

            Flyway now = configured(connections).load();
            now.migrate();
            now.validate();
            assertThat(now.info().pending()).isEmpty();
        }
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
