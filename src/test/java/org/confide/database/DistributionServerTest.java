package org.confide.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The same supervisor, accounts and migrations on the MariaDB that the machine's distribution brings. */
class DistributionServerTest {

    private static final Path SERVER = ExternalServer.PROGRAM;

    @Test
    void it_runs_under_the_supervisor_and_takes_all_migrations_twice() throws Exception {
        assumeTrue(Files.isExecutable(SERVER), "no MariaDB installed on this machine");
        Layout layout = TestDatabase.layout("distribution");
        try (MariaDb server = MariaDb.start(layout, SERVER, "64M")) {
            Connections connections = server.connections();
            AccountScript.run(connections);
            try (Connection connection = connections.open(DatabaseAccount.SUPERVISOR)) {
                assertThat(connection.getMetaData().getDatabaseProductVersion()).doesNotStartWith("11.4.5");
            }
            migrate(connections, DatabaseAccount.MIGRATE, "classpath:db/record");
            migrate(connections, DatabaseAccount.VAULT_MIGRATE, "classpath:db/vault");
            try (Connection app = connections.open(DatabaseAccount.APP);
                    ResultSet version = app.createStatement()
                            .executeQuery("SELECT COUNT(*) FROM flyway_schema_history WHERE success")) {
                assertThat(version.next()).isTrue();
                assertThat(version.getInt(1)).isPositive();
            }
        }
    }

    private static void migrate(Connections connections, DatabaseAccount account, String location) {
        Flyway flyway = Flyway.configure()
                .dataSource(connections.patient(account), account.user(), connections.password(account))
                .locations(location)
                .load();
        flyway.migrate();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
        flyway.validate();
    }
}
