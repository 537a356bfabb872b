package org.confide.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;

/**
 * MariaDB's own programs: one writes both schemas as of one moment, the other takes such a text in. Passwords reach them
 * through their environment and stand on no command line.
 *
 * @param programs the folder they are in, or empty for those of the machine
 * @param host where the database is
 * @param port its port
 * @param tls whether the way to it is encrypted and its certificate checked
 * @param authority the certificate authority's file, or empty for the machine's
 */
record Dump(String programs, String host, String port, boolean tls, String authority) {

    /** The last line that mariadb-dump writes when it wrote everything. */
    static final String LAST_LINE = "-- Dump completed";

    private static final int LONGEST_MESSAGE = 2_000;

    /** An account of the database. */
    record Account(String user, String password) {

        /** Without the password. */
        @Override
        public String toString() {
            return user;
        }
    }

    static Dump of(PropertyResolver known) {
        return new Dump(
                known.getProperty("confide.backup.programs", ""),
                known.getProperty("confide.backup.host", "127.0.0.1"),
                known.getProperty("confide.backup.port", "3306"),
                known.getProperty("confide.backup.tls", Boolean.class, false),
                known.getProperty("confide.backup.authority", ""));
    }

    /**
     * Writes both schemas as of one moment; the database goes on meanwhile.
     *
     * @param account who reads both
     * @param out takes the text
     * @throws BackupFailed when the program is missing or says that it failed
     */
    void write(Account account, OutputStream out) throws IOException, BackupFailed {
        Process process = start(
                account,
                "mariadb-dump",
                List.of(
                        "--single-transaction",
                        "--quick",
                        "--routines",
                        "--hex-blob",
                        "--default-character-set=utf8mb4",
                        "--max-allowed-packet=1G",
                        "--databases",
                        "confide_record",
                        "confide_vault"));
        CompletableFuture<String> said = said(process);
        try (InputStream text = process.getInputStream()) {
            text.transferTo(out);
        } catch (IOException failed) {
            process.destroyForcibly();
            throw failed;
        }
        requireDone(process, said, "The database could not be read for a backup");
    }

    /**
     * Takes a dump in.
     *
     * @param account who may make both schemas
     * @param in the text
     * @throws BackupFailed when the program is missing or says that it failed
     */
    void read(Account account, InputStream in) throws IOException, BackupFailed {
        Process process = start(
                account, "mariadb", List.of("--default-character-set=utf8mb4", "--max-allowed-packet=1G", "--batch"));
        CompletableFuture<String> said = said(process);
        try (OutputStream text = process.getOutputStream()) {
            in.transferTo(text);
        } catch (IOException closed) {
            // It ended; what it said is told below, and a failure of the file itself by its own exception.
            if (process.isAlive()) {
                process.destroyForcibly();
                throw closed;
            }
        }
        requireDone(process, said, "The backup could not be taken in");
    }

    private Process start(Account account, String program, List<String> options) throws BackupFailed {
        List<String> command = new ArrayList<>();
        command.add(programs.isEmpty() ? program : Path.of(programs, program).toString());
        command.add("--no-defaults");
        command.addAll(List.of("--protocol=tcp", "--host=" + host, "--port=" + port, "--user=" + account.user()));
        command.addAll(way());
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("MYSQL_PWD", account.password());
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new BackupFailed(
                    "The program " + program
                            + " was not found. Install the client programs of MariaDB on this machine.",
                    missing);
        }
    }

    private List<String> way() {
        if (!tls) {
            return List.of("--skip-ssl");
        }
        return authority.isEmpty()
                ? List.of("--ssl-verify-server-cert")
                : List.of("--ssl-verify-server-cert", "--ssl-ca=" + authority);
    }

    /** Reads what the program says of failures, so that it never waits for somebody to read it. */
    private static CompletableFuture<String> said(Process process) {
        CompletableFuture<String> said = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try (InputStream errors = process.getErrorStream()) {
                byte[] first = errors.readNBytes(LONGEST_MESSAGE);
                errors.transferTo(OutputStream.nullOutputStream());
                said.complete(new String(first, StandardCharsets.UTF_8).strip());
            } catch (IOException unreadable) {
                said.complete("");
            }
        });
        return said;
    }

    private static void requireDone(Process process, CompletableFuture<String> said, String otherwise)
            throws IOException, BackupFailed {
        try {
            if (process.waitFor() != 0) {
                throw new BackupFailed(otherwise + ": " + said.join());
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    /** {@return whether a text that ended with these bytes is a whole dump} */
    static boolean isWhole(byte @Nullable [] end) {
        return end != null && new String(end, StandardCharsets.UTF_8).contains(LAST_LINE);
    }
}
