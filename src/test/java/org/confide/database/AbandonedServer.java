package org.confide.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A second Java process that starts a server and waits to be killed. */
final class AbandonedServer {

    private AbandonedServer() {}

    public static void main(String[] arguments) throws InterruptedException {
        MariaDb server = MariaDb.start(new Layout(Path.of(arguments[0]), Path.of(arguments[1])), null, "64M");
        System.out.println("READY " + server.process().pid());
        Thread.sleep(600_000);
    }

    /**
     * Starts it and ends it like the power cord would.
     *
     * @return the database server it left behind
     */
    static ProcessHandle leave(Layout layout) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AbandonedServer.class.getName(),
                        layout.home().toString(),
                        layout.programs().toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = java.inputReader()) {
            String line = output.readLine();
            while (line != null && !line.startsWith("READY ")) {
                line = output.readLine();
            }
            if (line == null) {
                throw new IllegalStateException("the server did not start");
            }
            return ProcessHandle.of(Long.parseLong(line.substring("READY ".length())))
                    .orElseThrow();
        } finally {
            java.destroyForcibly().waitFor();
        }
    }
}
