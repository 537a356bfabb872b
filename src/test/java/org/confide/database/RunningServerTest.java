package org.confide.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningServerTest {

    private final Connections connections = TestDatabase.connections();

    @Test
    void it_listens_on_loopback_only() throws Exception {
        int port = Integer.parseInt(
                connections.base().replaceAll("\\D+", " ").strip().split(" ")[4]);
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        assertThat(query(DatabaseAccount.SUPERVISOR, "SELECT @@bind_address")).containsExactly("127.0.0.1");
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().toList()) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, port).close())
                            .as("%s", address)
                            .isInstanceOf(java.io.IOException.class);
                }
            }
        }
    }

    @Test
    void it_has_its_own_accounts_and_no_others() throws SQLException {
        assertThat(query(
                        DatabaseAccount.SUPERVISOR,
                        "SELECT CONCAT(user, '@', host) FROM mysql.global_priv WHERE host <> ''"))
                .containsExactlyInAnyOrder(
                        "confide_app@127.0.0.1",
                        "confide_migrate@127.0.0.1",
                        "confide_vault@127.0.0.1",
                        "confide_vault_migrate@127.0.0.1",
                        "confide_backup@127.0.0.1",
                        "confide_supervisor@127.0.0.1",
                        "mariadb.sys@localhost");
        assertThat(query(DatabaseAccount.SUPERVISOR, "SELECT schema_name FROM information_schema.schemata"))
                .containsExactlyInAnyOrder(
                        "information_schema", "mysql", "performance_schema", "confide_record", "confide_vault");
        assertThatThrownBy(() -> DriverManager.getConnection(connections.base(), "", ""))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void the_records_account_has_no_sight_of_the_vault() throws SQLException {
        assertNoSight(DatabaseAccount.APP, "confide_vault");
    }

    @Test
    void the_vaults_account_has_no_sight_of_the_record() throws SQLException {
        assertNoSight(DatabaseAccount.VAULT, "confide_record");
        assertNoSight(DatabaseAccount.VAULT_MIGRATE, "confide_record");
        assertNoSight(DatabaseAccount.MIGRATE, "confide_vault");
    }

    private void assertNoSight(DatabaseAccount account, String schema) throws SQLException {
        assertThat(query(account, "SELECT schema_name FROM information_schema.schemata"))
                .doesNotContain(schema, "mysql");
        assertThat(query(
                        account,
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = '" + schema + "'"))
                .isEmpty();
        assertThatThrownBy(() -> query(account, "SELECT 1 FROM " + schema + ".flyway_schema_history"))
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> query(account, "CREATE TABLE " + schema + ".x (id int primary key)"))
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> query(account, "USE " + schema)).hasMessageContaining("denied");
        assertThatThrownBy(() -> query(account, "SHOW DATABASES")).hasMessageContaining("denied");
    }

    @Test
    void no_account_of_the_application_reaches_files_settings_or_what_others_do() throws SQLException {
        for (DatabaseAccount account : List.of(DatabaseAccount.APP, DatabaseAccount.VAULT, DatabaseAccount.BACKUP)) {
            assertThat(query(account, "SELECT LOAD_FILE('/etc/hostname')")).containsOnlyNulls();
            for (String sql : List.of(
                    "SELECT 1 INTO OUTFILE '/tmp/confide-outfile'",
                    "SET GLOBAL general_log = 1",
                    "CREATE TABLE confide_record.x (id int primary key)",
                    "CREATE DATABASE other",
                    "SELECT * FROM information_schema.innodb_sys_tablestats",
                    "SELECT * FROM mysql.global_priv")) {
                assertThatThrownBy(() -> query(account, sql))
                        .as("%s as %s", sql, account.user())
                        .isInstanceOf(SQLException.class)
                        .hasMessageMatching("(?s).*(denied|PROCESS|SUPER|FILE).*");
            }
            assertThat(query(account, "SELECT DISTINCT user FROM information_schema.processlist"))
                    .containsExactly(account.user());
        }
    }

    @Test
    void the_settings_are_the_durable_and_strict_ones() throws SQLException {
        assertThat(query(
                        DatabaseAccount.SUPERVISOR,
                        "SELECT CONCAT_WS(',', @@innodb_flush_log_at_trx_commit, @@innodb_doublewrite, @@character_set_server,"
                                + " @@collation_server, @@max_allowed_packet, @@wait_timeout, @@local_infile, @@skip_show_database,"
                                + " @@general_log, @@log_bin, @@innodb_snapshot_isolation, @@time_zone)"))
                .containsExactly("1,ON,utf8mb4,utf8mb4_uca1400_ai_ci,33554432,600,OFF,ON,OFF,OFF,ON,+00:00");
        assertThat(query(DatabaseAccount.SUPERVISOR, "SELECT @@global.sql_mode"))
                .containsExactly(
                        "STRICT_ALL_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION");
    }

    private List<String> query(DatabaseAccount account, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection(connections.base(), account.user(), connections.password(account));
                var statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                ResultSet result = statement.getResultSet();
                while (result.next()) {
                    rows.add(result.getString(1));
                }
            }
        }
        return rows;
    }
}
