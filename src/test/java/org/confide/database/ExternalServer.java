package org.confide.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The MariaDB that the machine's distribution brings, with Confide's accounts: a server somebody else runs. */
public final class ExternalServer implements AutoCloseable {

    static final Path PROGRAM = Path.of("/usr/sbin/mariadbd");

    private final MariaDb server;

    private ExternalServer(MariaDb server) {
        this.server = server;
    }

    public static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** Starts one over a folder of this run. */
    public static ExternalServer start(String name) {
        return new ExternalServer(MariaDb.start(TestDatabase.layout(name), PROGRAM, "64M"));
    }

    /** What Confide is told of it: the address and its own accounts' passwords, as docs/operations.md says. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("confide.database.url", server.connections().base());
        for (DatabaseAccount account : DatabaseAccount.values()) {
            if (account != DatabaseAccount.SUPERVISOR) {
                settings.put(
                        "confide.database.passwords." + account.key(),
                        server.connections().password(account));
            }
        }
        return settings;
    }

    /** Whom a restore needs besides. */
    public Map<String, String> administrator() {
        return Map.of(
                "confide.restore.username",
                DatabaseAccount.SUPERVISOR.user(),
                "confide.restore.password",
                server.connections().password(DatabaseAccount.SUPERVISOR));
    }

    @Override
    public void close() {
        server.close();
    }
}
