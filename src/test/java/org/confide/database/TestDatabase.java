package org.confide.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confide.support.SmallDisk;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * The one database server of a test run: an embedded one, started by the first context and handed to the application
 * as an external one. Each run starts with an empty folder.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path ROOT = Path.of("target/test-data").toAbsolutePath();
    private static MariaDb server;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> properties = asExternal(server().connections(), home());
        properties.put("confide.backup.programs", clients().toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testDatabase", properties));
    }

    /** What the application is told of a server that somebody else runs. */
    static Map<String, Object> asExternal(Connections connections, Path home) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("confide.data-dir", home.toString());
        properties.put("confide.database.url", connections.base());
        // A test seals, and does at night's work, when it says so.
        properties.put("confide.audit.seal-every", "0s");
        properties.put("confide.nightly.look-every", "0s");
        properties.put("confide.clock.look-every", "0s");
        for (DatabaseAccount account : DatabaseAccount.values()) {
            properties.put("confide.database.passwords." + account.key(), connections.password(account));
        }
        return properties;
    }

    /** The same as options of a command. */
    public static List<String> options() {
        List<String> options = new ArrayList<>(List.of("--spring.profiles.active=test"));
        asExternal(connections(), home()).forEach((name, value) -> options.add("--" + name + "=" + value));
        return options;
    }

    /** What a command is told of an empty folder of this run, over which it is to start a server of its own. */
    public static List<String> optionsOf(String name) {
        return List.of(
                "--spring.profiles.active=test",
                "--confide.data-dir=" + layout(name).home(),
                "--confide.database.programs=" + programs(),
                "--confide.database.buffer-pool=64M");
    }

    /** The database's own programs. */
    public static Path clients() {
        return layout("").clients();
    }

    static synchronized MariaDb server() {
        if (server == null) {
            removeEarlierRuns();
            server = MariaDb.start(new Layout(home(), programs()), null, "128M");
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        }
        return server;
    }

    /** For a test that does what a database administrator could do. */
    public static Connection administrator() throws SQLException {
        return connections().open(DatabaseAccount.SUPERVISOR);
    }

    static Connections connections() {
        return server().connections();
    }

    /** Where the server listens. */
    static int port() {
        return java.net
                .URI
                .create(connections().base().substring("jdbc:".length()))
                .getPort();
    }

    /** A folder of this run for a server of a test's own. */
    static Layout layout(String name) {
        return new Layout(
                home().resolveSibling(name + "-" + ProcessHandle.current().pid()), programs());
    }

    private static Path home() {
        return ROOT.resolve("run-" + ProcessHandle.current().pid());
    }

    /** Unpacked once, for all runs. */
    private static Path programs() {
        Path programs = ROOT.resolve("programs");
        alone(() -> {
            Files.createDirectories(programs);
            BundledServer.unpack(programs);
        });
        return programs;
    }

    private static void removeEarlierRuns() {
        alone(() -> {
            for (Path earlier : earlierRuns()) {
                OrphanServers.stop(new Layout(earlier).configuration());
                SmallDisk.giveBack(earlier);
                FileSystemUtils.deleteRecursively(earlier);
            }
        });
    }

    /** Something that two processes of one run, which begin at the same moment, don't both do at once. */
    private static void alone(Work work) {
        try {
            Files.createDirectories(ROOT);
            try (FileChannel door = FileChannel.open(
                            ROOT.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = door.lock()) {
                if (held.isValid()) {
                    work.run();
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What is done to files. */
    private interface Work {
        void run() throws IOException;
    }

    private static List<Path> earlierRuns() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> folder.getFileName().toString().matches(".+-\\d+"))
                    .filter(folder -> !isAlive(folder.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean isAlive(String run) {
        long pid = Long.parseLong(run.substring(run.lastIndexOf('-') + 1));
        return ProcessHandle.of(pid).isPresent();
    }
}
