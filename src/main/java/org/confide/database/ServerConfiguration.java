package org.confide.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The server's my.cnf: a file, so that nothing of it stands on a command line. */
final class ServerConfiguration {

    /** What the kernel takes as the path of a socket, less the closing zero and some room. */
    private static final int LONGEST_SOCKET = 100;

    private ServerConfiguration() {}

    /** Writes it anew; the port changes from start to start. */
    static void write(Layout layout, ServerProgram program, ServerOwner owner, int port, String memory)
            throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "[mysqld]",
                "datadir=" + layout.data(),
                "tmpdir=" + layout.temporary(),
                "pid-file=" + pidFile(layout),
                "socket=" + socket(layout),
                "secure-file-priv=" + layout.imports(),
                "port=" + port,
                "bind-address=127.0.0.1",
                "skip-name-resolve",
                "skip-show-database",
                "skip-ssl",
                "local-infile=0",
                "symbolic-links=0",
                "skip-log-bin",
                "sync_binlog=1",
                "general-log=0",
                "log_warnings=2",
                "character-set-server=utf8mb4",
                "collation-server=utf8mb4_uca1400_ai_ci",
                "sql_mode=STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,NO_ZERO_IN_DATE,NO_ENGINE_SUBSTITUTION",
                "default-time-zone=+00:00",
                "max_allowed_packet=32M",
                "max_connections=100",
                "wait_timeout=600",
                "innodb_flush_log_at_trx_commit=1",
                "innodb_doublewrite=ON",
                "innodb_print_all_deadlocks=ON",
                "innodb_buffer_pool_size=" + memory,
                // Off before 11.6.2 unless it is asked for, unknown to the oldest: alike on every server.
                "loose-innodb_snapshot_isolation=ON"));
        @Nullable Path base = program.base();
        if (base != null) {
            lines.add("basedir=" + base);
            lines.add("lc-messages-dir=" + base.resolve("share"));
            lines.add("character-sets-dir=" + base.resolve("share/charsets"));
        }
        @Nullable String account = owner.account();
        if (account != null) {
            lines.add("user=" + account);
        }
        DataFolder.writePrivately(layout.configuration(), String.join("\n", lines) + "\n");
    }

    static Path pidFile(Layout layout) {
        return layout.run().resolve("mariadbd.pid");
    }

    /** A relative path is one from the data folder, where the server works. */
    private static String socket(Layout layout) {
        String socket = layout.run().resolve("server.sock").toString();
        return socket.getBytes(StandardCharsets.UTF_8).length > LONGEST_SOCKET ? "server.sock" : socket;
    }
}
