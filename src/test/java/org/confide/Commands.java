package org.confide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.confide.database.TestDatabase;

/** The jar's commands, as a test gives them. */
final class Commands {

    private Commands() {}

    /** Runs a command to its end and tells its exit code. */
    static int call(List<String> options, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(options);
        return CommandLine.run(all.toArray(String[]::new));
    }

    /** The database of the tests, with a data folder of a test's own for keys and backups. */
    static List<String> source(Path home) {
        List<String> options = new ArrayList<>(TestDatabase.options());
        options.removeIf(option -> option.startsWith("--confide.data-dir="));
        options.add("--confide.data-dir=" + home);
        options.add("--confide.backup.programs=" + TestDatabase.clients());
        return options;
    }

    /** Makes a backup of that. */
    static Path backup(Path home) throws IOException {
        assertThat(call(source(home), "backup")).isZero();
        try (Stream<Path> files = Files.list(home.resolve("backups"))) {
            return files.filter(file -> file.toString().endsWith(".backup"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
