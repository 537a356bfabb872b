package org.confide.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Servers that outlived the Confide that started them. A process is ours if it is a mariadbd and was started with the
 * configuration file of this data folder; a number in a file proves nothing, for numbers are given out again.
 */
final class OrphanServers {

    private static final Logger log = LoggerFactory.getLogger(OrphanServers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private OrphanServers() {}

    /** Shuts them down cleanly and waits until they are gone. */
    static void stop(Path configuration) {
        for (ProcessHandle orphan : find(configuration)) {
            log.warn("Stopping the database server {} that an earlier run left behind", orphan.pid());
            stop(orphan, PATIENCE);
        }
    }

    /** {@return the servers that run with this configuration file} */
    static List<ProcessHandle> find(Path configuration) {
        String argument = "--defaults-file=" + configuration;
        return ProcessHandle.allProcesses()
                .filter(process -> isServer(process) && arguments(process).contains(argument))
                .toList();
    }

    /**
     * Asks the process to shut down, and ends it by force if it doesn't in time.
     *
     * @return whether it went by itself
     */
    static boolean stop(ProcessHandle process, Duration patience) {
        process.destroy();
        if (isGone(process, patience)) {
            return true;
        }
        log.error(
                "The database server {} did not stop in {} s and is ended by force",
                process.pid(),
                patience.toSeconds());
        process.destroyForcibly();
        isGone(process, Duration.ofSeconds(10));
        return false;
    }

    private static boolean isGone(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stillThere) {
            return !process.isAlive();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName())
                // After an upgrade the kernel calls the program that runs "mariadbd (deleted)".
                .map(name -> name.toString().startsWith("mariadbd"))
                .orElse(false);
    }

    private static List<String> arguments(ProcessHandle process) {
        Path proc = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            if (Files.isReadable(proc)) {
                return Arrays.asList(new String(Files.readAllBytes(proc), StandardCharsets.UTF_8).split("\0", -1));
            }
        } catch (IOException ended) {
            return List.of();
        }
        return process.info().arguments().map(Arrays::asList).orElse(List.of());
    }
}
