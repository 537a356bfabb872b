package org.confide.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.confide.shared.CannotStart;
import org.junit.jupiter.api.Test;

/** Servers of the test's own: killed, orphaned, with their password file lost. */
class EmbeddedServerTest {

    @Test
    void a_server_left_behind_by_a_killed_application_is_stopped_and_nothing_is_lost() throws Exception {
        Layout layout = TestDatabase.layout("orphan");
        Files.createDirectories(layout.mariadb());
        Files.createDirectories(layout.unfinished().resolve("half-way"));
        Process stranger = new ProcessBuilder("sleep", "120").start();
        try {
            ProcessHandle orphan = AbandonedServer.leave(layout);
            assertThat(orphan.isAlive()).isTrue();
            assertThat(OrphanServers.find(layout.configuration())).containsExactly(orphan);
            write(connectionsOf(layout), "kept");
            Files.writeString(ServerConfiguration.pidFile(layout), Long.toString(stranger.pid()));

            long begin = System.nanoTime();
            try (MariaDb server = MariaDb.start(layout, null, "64M")) {
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(90));
                assertThat(orphan.isAlive()).isFalse();
                assertThat(read(server.connections())).isEqualTo("kept");
                assertThat(stranger.isAlive()).isTrue();
                assertThat(OrphanServers.find(layout.configuration())).containsExactly(server.process());
            }
            assertThat(OrphanServers.find(layout.configuration())).isEmpty();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_server_that_dies_is_started_again_at_the_same_address() throws Exception {
        Layout layout = TestDatabase.layout("dying");
        try (MariaDb server = MariaDb.start(layout, null, "64M")) {
            write(server.connections(), "acknowledged");
            ProcessHandle first = server.process();
            first.destroyForcibly();
            first.onExit().join();
            assertThat(readWithin(server.connections(), Duration.ofSeconds(60))).isEqualTo("acknowledged");
            assertThat(server.process()).isNotEqualTo(first);

            assertThatThrownBy(() -> MariaDb.start(layout, null, "64M"))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another Confide is running");
            assertNothingIsOpenOrTold(layout, server);
        }

        Files.delete(layout.passwords());
        try (MariaDb server = MariaDb.start(layout, null, "64M")) {
            assertThat(read(server.connections())).isEqualTo("acknowledged");
            try (Connection app = server.connections().open(DatabaseAccount.BACKUP)) {
                assertThat(app.isValid(2)).isTrue();
            }
        }
    }

    private static void assertNothingIsOpenOrTold(Layout layout, MariaDb server) throws IOException {
        for (Path file : new Path[] {layout.passwords(), layout.configuration(), layout.lock(), layout.log()}) {
            assertThat(mode(file)).as("%s", file).isEqualTo("rw-------");
        }
        for (Path folder : new Path[] {layout.data(), layout.run(), layout.temporary()}) {
            assertThat(mode(folder)).as("%s", folder).isEqualTo("rwx------");
        }
        assertThat(mode(layout.home())).isIn("rwx------", "rwx--x--x");
        String commandLine = server.process().info().commandLine().orElseThrow();
        String log = Files.readString(layout.log(), StandardCharsets.ISO_8859_1);
        for (DatabaseAccount account : DatabaseAccount.values()) {
            String password = server.connections().password(account);
            assertThat(commandLine + log + server.connections()).doesNotContain(password);
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /** The address stands in the configuration, the passwords in their file: what an application killed knew. */
    private static Connections connectionsOf(Layout layout) throws IOException {
        String port = Files.readAllLines(layout.configuration()).stream()
                .filter(line -> line.startsWith("port="))
                .findFirst()
                .orElseThrow()
                .substring("port=".length());
        return new Connections("jdbc:mariadb://127.0.0.1:" + port + "/", "", Passwords.load(layout.passwords()));
    }

    private static void write(Connections connections, String word) throws SQLException {
        try (Connection connection = connections.open(DatabaseAccount.MIGRATE);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE confide_record.survivor (id int PRIMARY KEY, word varchar(20))");
            statement.execute("INSERT INTO confide_record.survivor VALUES (1, '" + word + "')");
        }
    }

    private static String read(Connections connections) throws SQLException {
        try (Connection connection = connections.open(DatabaseAccount.MIGRATE);
                var statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT word FROM confide_record.survivor")) {
            return result.next() ? result.getString(1) : "nothing";
        }
    }

    private static String readWithin(Connections connections, Duration patience) throws Exception {
        long begin = System.nanoTime();
        while (true) {
            try {
                return read(connections);
            } catch (SQLException notYet) {
                if (System.nanoTime() - begin > patience.toNanos()) {
                    throw notYet;
                }
                Thread.sleep(100);
            }
        }
    }
}
