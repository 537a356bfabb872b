package org.confide.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * A database server of a benchmark's own, set up and started as the product does it, in a folder under
 * {@code target/bench} that is empty before and gone after, unless {@code -Dbench.keep=true} leaves it as a data folder
 * for the jar's commands.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class BenchDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, AutoCloseable {

    private static final Path ROOT = Path.of("target/bench").toAbsolutePath();

    private final Layout layout;
    private final MariaDb server;

    private BenchDatabase(Layout layout, MariaDb server) {
        this.layout = layout;
        this.server = server;
    }

    /**
     * Starts a server over an empty folder.
     *
     * @param name the folder's name
     * @param memory the size of the buffer pool, such as {@code 1G}
     */
    public static BenchDatabase empty(String name, String memory) {
        Layout layout = new Layout(ROOT.resolve(name), ROOT.resolve("programs"));
        try {
            Files.createDirectories(layout.programs());
            OrphanServers.stop(layout.configuration());
            FileSystemUtils.deleteRecursively(layout.home());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new BenchDatabase(layout, MariaDb.start(layout, null, memory));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "benchDatabase", TestDatabase.asExternal(server.connections(), layout.home())));
    }

    /** A connection that may do everything in both schemas; no statement of it is cut off. */
    public Connection administrator() throws SQLException {
        Connection connection = server.connections().open(DatabaseAccount.SUPERVISOR);
        connection.setNetworkTimeout(Runnable::run, 0);
        try (var statement = connection.createStatement()) {
            statement.execute("SET max_statement_time = 0");
        }
        return connection;
    }

    /**
     * {@return how many statements that read or change rows the server has run, on all connections, and how often it was
     * asked to prepare one} COMMIT and SET are not among them.
     */
    public long statements(Connection administrator) throws SQLException {
        try (var statement = administrator.createStatement();
                ResultSet rows = statement.executeQuery("SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select',"
                        + " 'Com_insert', 'Com_update', 'Com_delete', 'Com_delete_multi', 'Com_update_multi',"
                        + " 'Com_stmt_prepare')")) {
            long sum = 0;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        }
    }

    @Override
    public void close() {
        server.close();
        if (Boolean.getBoolean("bench.keep")) {
            return;
        }
        try {
            FileSystemUtils.deleteRecursively(layout.home());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
