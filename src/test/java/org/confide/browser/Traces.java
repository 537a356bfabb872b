package org.confide.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.confide.support.Remains;

/** Looks for a word everywhere a running Confide writes: its folder, its logs, and a dump of every schema. */
final class Traces {

    private final RunningConfide confide;
    private final byte[] dump;

    Traces(RunningConfide confide) {
        this.confide = confide;
        this.dump = dump();
    }

    /** {@return where the word stands, and how it is written there} */
    List<String> of(String word) {
        Remains remains = new Remains(word);
        List<String> found = new ArrayList<>();
        remains.in(dump).forEach(form -> found.add("the dump, " + form));
        for (Path file : files()) {
            try {
                remains.in(Files.readAllBytes(file)).forEach(form -> found.add(file + ", " + form));
            } catch (NoSuchFileException goneMeanwhile) {
                // A file of the server's own that it has thrown away: its words are nowhere.
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
        return found;
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>(List.of(confide.log()));
        try (Stream<Path> all = Files.walk(confide.home())) {
            // The programs of the server are what they were in the jar.
            all.filter(file -> Files.isRegularFile(file) && !file.toString().contains("/base-"))
                    .forEach(files::add);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return files;
    }

    /** As a database administrator would: every schema, by the account that may read it all. */
    private byte[] dump() {
        Path mariadb = confide.home().resolve("mariadb");
        try (Stream<Path> programs = Files.walk(mariadb)) {
            Path program = programs.filter(file -> file.endsWith("bin/mariadb-dump"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No mariadb-dump below " + mariadb));
            Properties passwords = new Properties();
            try (var kept = Files.newBufferedReader(mariadb.resolve("passwords"))) {
                passwords.load(kept);
            }
            String port = Files.readAllLines(mariadb.resolve("my.cnf")).stream()
                    .filter(line -> line.startsWith("port"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .findFirst()
                    .orElseThrow();
            ProcessBuilder dumping = new ProcessBuilder(
                            program.toString(),
                            "--no-defaults",
                            "--host=127.0.0.1",
                            "--port=" + port,
                            "--user=confide_supervisor",
                            "--all-databases",
                            "--single-transaction")
                    .redirectError(confide.log()
                            .toFile()
                            .toPath()
                            .resolveSibling("dump.log")
                            .toFile());
            dumping.environment().put("MYSQL_PWD", passwords.getProperty("confide_supervisor"));
            Process process = dumping.start();
            byte[] content = process.getInputStream().readAllBytes();
            if (process.waitFor() != 0) {
                throw new AssertionError("mariadb-dump failed, see dump.log");
            }
            return content;
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
