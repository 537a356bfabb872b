package org.confide.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The packaged application as a process of its own, with the demo practice in a folder of its own. It can be killed
 * and started again on the same data; whatever happens, its processes are gone when the tests are.
 */
final class RunningConfide implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(8);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final long LOOK_AGAIN_MILLIS = 100;

    private final Path jar = Path.of(System.getProperty("confide.jar", "target/confide.jar"));
    private final Path home;
    private final Path log;
    private final List<String> settings;
    private final int port;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private ProcessHandle process;

    /** With settings such as {@code --spring.profiles.active=demo}. */
    RunningConfide(Path folder, String... settings) throws IOException {
        this.settings = List.of(settings);
        home = folder.resolve("data").toAbsolutePath();
        log = folder.resolve("confide.log").toAbsolutePath();
        endLeftovers();
        delete(home);
        Files.createDirectories(folder);
        Files.deleteIfExists(log);
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /** Starts it where it does not run, and waits until it serves. */
    void ensureRunning() {
        if (!isRunning()) {
            start();
        }
    }

    /** Starts it and waits until it serves. */
    void start() {
        try {
            process = java(settings)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .toHandle();
        } catch (IOException impossible) {
            throw new AssertionError("Cannot start " + jar, impossible);
        }
        long begun = System.nanoTime();
        await("Confide serves", START, this::isUp);
        System.out.printf("Confide serves after %.1f s%n", (System.nanoTime() - begun) / 1e9);
    }

    /** What a command of the jar said, and its exit code. */
    record Said(String words, int code) {}

    /** Runs a command of the jar on this folder, to its end. */
    Said command(String... words) throws IOException {
        Process command = java(List.of(words)).start();
        String said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Said(said, command.waitFor());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private ProcessBuilder java(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                // It lives for minutes, beside a browser: what the second compiler takes is never won back.
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toAbsolutePath().toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("CONFIDE_DATA_DIR", home.toString());
        return builder;
    }

    /** As the power going off for the application alone: nothing is said goodbye to. */
    void kill() {
        process.destroyForcibly();
        gone(process, Duration.ofSeconds(10));
    }

    /** Stops it as an administrator would. */
    void stop() {
        if (isRunning()) {
            process.destroy();
            gone(process, STOP);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    long pid() {
        return process.pid();
    }

    Path home() {
        return home;
    }

    Path log() {
        return log;
    }

    /** {@return what was logged so far, all starts together} */
    String logged() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** {@return the database server that runs on this data folder} */
    ProcessHandle database() {
        return databases().findFirst().orElseThrow(() -> new AssertionError("No database server runs on " + home));
    }

    /** Freezes the database server, so that it neither answers nor refuses. */
    void freezeDatabase() {
        signal("-STOP");
    }

    /** Lets the database server go on. */
    void thawDatabase() {
        signal("-CONT");
    }

    HttpResponse<String> get(String path) throws IOException {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(url() + path))
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    @Override
    public void close() {
        try {
            thawDatabase();
        } catch (AssertionError none) {
            // Then there is nothing to thaw.
        }
        stop();
        end();
    }

    private boolean isRunning() {
        return process != null && process.isAlive();
    }

    private boolean isUp() {
        if (!isRunning()) {
            throw new AssertionError("Confide ended while it started. The end of " + log + ":\n" + tail());
        }
        try {
            return get("/health").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String tail() {
        List<String> lines = logged().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }

    private void signal(String signal) {
        try {
            int answer = new ProcessBuilder(
                            "kill", signal, Long.toString(database().pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (answer != 0) {
                throw new AssertionError("kill " + signal + " answered " + answer);
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** By force, and in any state: the application, and the database that would outlive it. */
    private void end() {
        if (isRunning()) {
            process.destroyForcibly();
            gone(process, Duration.ofSeconds(10));
        }
        endLeftovers();
    }

    /** Processes that an earlier run on this very folder left behind, known by what they were started with. */
    private void endLeftovers() {
        Stream.concat(
                        processes("java").filter(java -> environment(java).contains("CONFIDE_DATA_DIR=" + home)),
                        databases())
                .toList()
                .forEach(left -> {
                    left.destroyForcibly();
                    gone(left, Duration.ofSeconds(10));
                });
    }

    private Stream<ProcessHandle> databases() {
        String configuration = "--defaults-file=" + home.resolve("mariadb").resolve("my.cnf");
        return processes("mariadbd").filter(server -> proc(server, "cmdline").contains(configuration));
    }

    private static Stream<ProcessHandle> processes(String program) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .map(command ->
                                Path.of(command).getFileName().toString().startsWith(program))
                        .orElse(false));
    }

    private static List<String> environment(ProcessHandle process) {
        return proc(process, "environ");
    }

    private static List<String> proc(ProcessHandle process, String file) {
        try {
            byte[] content = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), file));
            return Arrays.asList(new String(content, StandardCharsets.UTF_8).split("\0", -1));
        } catch (IOException endedOrNotOurs) {
            return List.of();
        }
    }

    private static void gone(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Something outside the browser that becomes true: looked at again and again until it does. */
    static void await(String what, Duration patience, Condition condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + patience.toSeconds() + " s: " + what);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError(interrupted);
            }
        }
    }

    /** Something that is so or not yet. */
    interface Condition {
        boolean holds();
    }

    /** {@return where the shared application and its log are} */
    static Path folder() {
        return Optional.ofNullable(System.getProperty("confide.browser.folder"))
                .map(Path::of)
                .orElse(Path.of("target", "browser"));
    }
}
