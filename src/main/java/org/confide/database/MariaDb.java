package org.confide.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.confide.shared.CannotStart;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server that Confide runs as a process of its own and watches: set up at the first start, started again when
 * it dies, shut down cleanly with Confide. It listens on loopback only, its grant tables are always on, and it has the
 * accounts of {@code accounts.sql} and one for this supervisor, no others.
 */
final class MariaDb implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(MariaDb.class);

    /** Long, for a server that died repairs its data first. */
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final Duration RESTART_PAUSE = Duration.ofSeconds(2);
    private static final long LOG_LIMIT = 10_000_000;

    private final Layout layout;
    private final ServerProgram program;
    private final ServerOwner owner;
    private final FileChannel lock;
    private final Connections connections;
    private volatile boolean closing;
    private @Nullable Process process;

    private MariaDb(
            Layout layout, ServerProgram program, ServerOwner owner, FileChannel lock, Connections connections) {
        this.layout = layout;
        this.program = program;
        this.owner = owner;
        this.lock = lock;
        this.connections = connections;
    }

    /**
     * Starts the server over a data folder, setting the folder up if it is new. A server that an earlier run left
     * behind is stopped first.
     *
     * @param layout where things are
     * @param named the mariadbd to run, or null for the bundled one
     * @param memory the size of the buffer pool, such as {@code 256M}
     * @throws CannotStart if it can't be started; nothing is left running
     */
    static MariaDb start(Layout layout, @Nullable Path named, String memory) {
        try {
            DataFolder.make(layout.home(), "rwx------");
            FileChannel lock = DataFolder.lock(layout.lock());
            try {
                return start(layout, named, memory, lock);
            } catch (IOException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new CannotStart(
                    "The database in %s can't be started: %s".formatted(layout.home(), failed.getMessage()),
                    "See that Confide may write there and that the disk has room.",
                    failed);
        }
    }

    private static MariaDb start(Layout layout, @Nullable Path named, String memory, FileChannel lock)
            throws IOException {
        ServerOwner owner = ServerOwner.choose(layout);
        String passable = owner.isSomebodyElse() ? "rwx--x--x" : "rwx------";
        DataFolder.make(layout.home(), passable);
        DataFolder.make(layout.mariadb(), passable);
        DataFolder.make(layout.imports(), "rwxr-xr-x");
        owner.makeFolder(layout.run());
        owner.makeFolder(layout.temporary());
        ServerProgram program = named == null ? BundledServer.unpack(layout.programs()) : ServerProgram.named(named);
        OrphanServers.stop(layout.configuration());

        boolean passwordsKept = Files.exists(layout.passwords());
        Map<DatabaseAccount, String> passwords = Passwords.load(layout.passwords());
        int port = freePort();
        ServerConfiguration.write(layout, program, owner, port, memory);
        Connections connections = new Connections("jdbc:mariadb://127.0.0.1:" + port + "/", "", passwords);
        MariaDb server = new MariaDb(layout, program, owner, lock, connections);
        server.setUp(passwordsKept);
        try {
            server.launch();
            AccountScript.run(connections);
            server.watch();
            return server;
        } catch (SQLException | IOException | RuntimeException failed) {
            server.close();
            throw failed instanceof CannotStart sentence
                    ? sentence
                    : new CannotStart(
                            "The database server was started but can't be used: " + failed.getMessage(),
                            "Its own messages are in " + layout.log() + ".",
                            failed);
        }
    }

    /**
     * The way to the server of a Confide that runs on this data folder.
     *
     * @return empty where none is running
     */
    static Optional<Connections> running(Layout layout) {
        if (!Files.exists(layout.lock())
                || !Files.exists(layout.configuration())
                || !Files.exists(layout.passwords())) {
            return Optional.empty();
        }
        try (FileChannel free = DataFolder.lock(layout.lock())) {
            return free.isOpen() ? Optional.empty() : Optional.of(attached(layout));
        } catch (CannotStart another) {
            return Optional.of(attached(layout));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Connections attached(Layout layout) {
        try (Stream<String> lines = Files.lines(layout.configuration())) {
            String port = lines.filter(line -> line.startsWith("port="))
                    .map(line -> line.substring("port=".length()))
                    .findFirst()
                    .orElseThrow();
            return new Connections("jdbc:mariadb://127.0.0.1:" + port + "/", "", Passwords.load(layout.passwords()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** {@return the way to this server} */
    Connections connections() {
        return connections;
    }

    /** {@return the running process} */
    synchronized ProcessHandle process() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process.toHandle();
    }

    private void setUp(boolean passwordsKept) throws IOException {
        if (!Files.isDirectory(layout.data())) {
            log.info("Setting up an empty database in {}", layout.data());
            FileSystemUtils.deleteRecursively(layout.unfinished());
            owner.makeFolder(layout.unfinished());
            StringBuilder sql =
                    new StringBuilder("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n");
            for (Path script : program.systemTables()) {
                sql.append(Files.readString(script)).append('\n');
            }
            // Before the server takes a single connection: nobody but the supervisor.
            sql.append("DELETE FROM mysql.global_priv WHERE User NOT IN ('mariadb.sys', 'PUBLIC');\n")
                    .append("DELETE FROM mysql.proxies_priv;\nDELETE FROM mysql.db;\nDROP DATABASE IF EXISTS test;\n")
                    .append(supervisorAccount());
            bootstrap(layout.unfinished(), sql.toString());
            Files.move(layout.unfinished(), layout.data(), StandardCopyOption.ATOMIC_MOVE);
        } else if (!passwordsKept) {
            log.warn("The file {} was missing: the database's accounts get new passwords", layout.passwords());
            bootstrap(layout.data(), supervisorAccount());
        }
    }

    private String supervisorAccount() {
        return """
                FLUSH PRIVILEGES;
                CREATE USER IF NOT EXISTS '%s'@'127.0.0.1' IDENTIFIED BY '%s';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON *.* TO '%1$s'@'127.0.0.1' WITH GRANT OPTION;
                """.formatted(DatabaseAccount.SUPERVISOR.user(), connections.password(DatabaseAccount.SUPERVISOR));
    }

    /** Runs statements in a server that takes no connections and ends with its input. */
    private void bootstrap(Path data, String sql) throws IOException {
        Process bootstrap = builder(List.of("--bootstrap", "--datadir=" + data, "--enforce-storage-engine="))
                .start();
        try (var input = bootstrap.getOutputStream()) {
            input.write(sql.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            log.debug("The server closed its input", closed);
        }
        if (exitCode(bootstrap) != 0) {
            throw new CannotStart(
                    "An empty database could not be set up in " + data + ".",
                    "The server's own messages are in " + layout.log() + ":\n" + lastMessages());
        }
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private ProcessBuilder builder(List<String> arguments) throws IOException {
        if (Files.exists(layout.log()) && Files.size(layout.log()) > LOG_LIMIT) {
            Files.move(layout.log(), layout.log().resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        DataFolder.createPrivately(layout.log());
        ProcessBuilder builder =
                new ProcessBuilder(program.executable().toString(), "--defaults-file=" + layout.configuration());
        builder.command().addAll(arguments);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(layout.log().toFile()));
        return builder;
    }

    /** Starts the process and waits until it answers. */
    private void launch() throws IOException {
        Process started;
        synchronized (this) {
            if (closing) {
                throw new IllegalStateException("closing");
            }
            started = builder(List.of()).start();
            process = started;
        }
        long begin = System.nanoTime();
        while (!answers()) {
            if (!started.isAlive()) {
                throw new CannotStart(
                        "The database server ended while it was starting.",
                        "Its own messages are in " + layout.log() + ":\n" + lastMessages());
            }
            if (System.nanoTime() - begin > START_LIMIT.toNanos()) {
                throw new CannotStart(
                        "The database server did not answer within %d minutes.".formatted(START_LIMIT.toMinutes()),
                        "Its own messages are in " + layout.log() + ".");
            }
            pause(Duration.ofMillis(100));
        }
        log.info(
                "MariaDB runs as process {} ({} ms)",
                started.pid(),
                Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }

    private boolean answers() {
        try (Connection connection = connections.open(DatabaseAccount.SUPERVISOR)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void watch() {
        Thread.ofPlatform().daemon().name("mariadb-supervisor").start(() -> {
            while (!closing) {
                try {
                    process().onExit().join();
                    if (!closing) {
                        log.error("The database server ended unexpectedly and is started again");
                        launch();
                    }
                } catch (IOException | RuntimeException failed) {
                    if (!closing) {
                        log.error("The database server could not be started again", failed);
                        pause(RESTART_PAUSE);
                    }
                }
            }
        });
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private String lastMessages() {
        try {
            List<String> lines = Files.readAllLines(layout.log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Shuts the server down cleanly and gives the data folder free. May be called again. */
    @Override
    public void close() {
        @Nullable Process running;
        synchronized (this) {
            closing = true;
            running = process;
            process = null;
        }
        if (running != null && OrphanServers.stop(running.toHandle(), STOP_LIMIT)) {
            log.info("MariaDB has stopped");
        }
        try {
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
