package org.confide.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.confide.shared.CannotStart;
import org.jspecify.annotations.Nullable;

/**
 * The database server as a program: the bundled one or one the configuration names.
 *
 * @param executable mariadbd
 * @param base the folder it is installed in, or null where the program knows it itself
 * @param systemTables the scripts that set up an empty database, in order
 */
record ServerProgram(Path executable, @Nullable Path base, List<Path> systemTables) {

    private static final List<String> SCRIPTS =
            List.of("_system_tables.sql", "_performance_tables.sql", "_system_tables_data.sql");

    /** {@return the bundled server, installed in this folder} */
    static ServerProgram bundled(Path base) {
        return new ServerProgram(base.resolve("bin/mariadbd"), base, scripts(base.resolve("share"), "mariadb"));
    }

    /**
     * A server of the machine's own.
     *
     * @param executable the path of its mariadbd
     * @throws CannotStart if it is missing, or without the scripts that belong to it
     */
    static ServerProgram named(Path executable) throws IOException {
        if (!Files.isExecutable(executable)) {
            throw new CannotStart(
                    "confide.database.mariadbd names %s, which is no program.".formatted(executable),
                    "Name the mariadbd of an installed MariaDB 10.11 or later.");
        }
        Path real = executable.toRealPath();
        for (Path share : shares(real)) {
            for (String folder : List.of("mysql", "mariadb", "")) {
                for (String prefix : List.of("mariadb", "mysql")) {
                    List<Path> scripts = scripts(share.resolve(folder), prefix);
                    if (scripts.stream().allMatch(Files::isRegularFile)) {
                        return new ServerProgram(real, null, scripts);
                    }
                }
            }
        }
        throw new CannotStart(
                "The scripts that set up a database were not found beside %s.".formatted(executable),
                "Install the whole MariaDB server package of this machine.");
    }

    private static List<Path> shares(Path executable) {
        List<Path> shares = new ArrayList<>();
        for (Path above = executable.getParent(); above != null; above = above.getParent()) {
            shares.add(above.resolve("share"));
        }
        shares.add(Path.of("/usr/share"));
        return shares;
    }

    private static List<Path> scripts(Path folder, String prefix) {
        return SCRIPTS.stream().map(script -> folder.resolve(prefix + script)).toList();
    }
}
