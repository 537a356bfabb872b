package org.confide.backup;

import com.google.crypto.tink.HybridDecrypt;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.confide.shared.CannotStart;
import org.confide.shared.Command;
import org.confide.shared.CommandDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertyResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Takes a backup in: {@code restore --from=FILE --private=FILE}, into an empty data folder or an empty external database.
 * The whole file is read and checked before anything is made.
 */
class RestoreCommand implements Command {

    private final ConfigurableEnvironment environment;
    private final ObjectProvider<Command> commands;

    RestoreCommand(ConfigurableEnvironment environment, ObjectProvider<Command> commands) {
        this.environment = environment;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String summary() {
        return "takes a backup into an empty data folder: --from=FILE is the backup, --private=FILE the key that reads it";
    }

    @Override
    public int run(List<String> arguments) {
        Path backup = file(arguments, "from");
        Path secret = file(arguments, "private");
        try {
            HybridDecrypt key = BackupKeys.reader(secret);
            requireEmpty(BackupWriter.home(environment).toAbsolutePath());
            check(backup, key);
            try (CommandDatabase database = CommandDatabase.open(environment)) {
                takeIn(database.known(), backup, key);
            }
        } catch (BackupFailed failed) {
            Command.complain("Nothing was restored. " + failed.sentence());
            return 1;
        } catch (IOException failed) {
            Command.complain("The restore stopped: " + failed.getMessage()
                    + ". Remove what it made in the data folder before trying again.");
            return 1;
        }
        Command.say("The database is restored.");
        return verified(arguments);
    }

    private static Path file(List<String> arguments, String option) {
        Path file = Command.option(arguments, option)
                .map(Path::of)
                .orElseThrow(() -> new CannotStart(
                        "It was not said what to restore.",
                        "Name the backup with --from=FILE and the private key with --private=FILE."));
        if (!Files.isReadable(file)) {
            throw new CannotStart("The file " + file + " can't be read.", "See that it is there.");
        }
        return file;
    }

    /** Keys may lie there already; they are in no backup. */
    static void requireEmpty(Path home) throws IOException, BackupFailed {
        if (!Files.exists(home)) {
            return;
        }
        try (Stream<Path> there = Files.list(home)) {
            if (there.anyMatch(each -> !each.getFileName().toString().equals("keys"))) {
                throw new BackupFailed("The data folder " + home + " is not empty. Name an empty one with"
                        + " --confide.data-dir; only the folder keys may be in it.");
            }
        }
    }

    /** Reads all of it once. */
    private static void check(Path backup, HybridDecrypt key) throws BackupFailed {
        Tail end = new Tail(OutputStream.nullOutputStream());
        try (InputStream file = Files.newInputStream(backup);
                InputStream text = BackupFile.read(file, key)) {
            text.transferTo(end);
        } catch (IOException damaged) {
            throw new BackupFailed("This backup is damaged or cut off. Take another one.", damaged);
        }
        if (!Dump.isWhole(end.end())) {
            throw new BackupFailed("This backup does not hold everything. Take another one.");
        }
    }

    /**
     * The tables are made once for the rights on them, which are in no dump, and then replaced by those of the backup,
     * which are brought to this version.
     */
    private static void takeIn(PropertyResolver known, Path backup, HybridDecrypt key)
            throws IOException, BackupFailed {
        Dump.Account administrator = administrator(known);
        JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(
                known.getRequiredProperty("confide.restore.url"), administrator.user(), administrator.password()));
        requireEmpty(jdbc);
        Schemas schemas = new Schemas(known);
        schemas.migrate();
        jdbc.sql("drop database confide_record").update();
        jdbc.sql("drop database confide_vault").update();
        load(jdbc, () -> {
            try (InputStream file = Files.newInputStream(backup);
                    InputStream text = BackupFile.read(file, key)) {
                Dump.of(known).read(administrator, text);
            }
        });
        schemas.migrate();
    }

    private interface Load {
        void run() throws IOException, BackupFailed;
    }

    /** A dump writes a document as hexadecimal digits, which are more than the server takes otherwise. */
    private static void load(JdbcClient jdbc, Load load) throws IOException, BackupFailed {
        long usual =
                jdbc.sql("select @@global.max_allowed_packet").query(Long.class).single();
        jdbc.sql("set global max_allowed_packet = 1073741824").update();
        try {
            load.run();
        } finally {
            jdbc.sql("set global max_allowed_packet = :usual")
                    .param("usual", usual)
                    .update();
        }
    }

    private static Dump.Account administrator(PropertyResolver known) throws BackupFailed {
        String user = known.getProperty("confide.restore.username", "");
        String password = known.getProperty("confide.restore.password", "");
        if (user.isEmpty() || password.isEmpty()) {
            throw new BackupFailed(
                    "An external database is restored by its administrator: set confide.restore.username and"
                            + " confide.restore.password for this command.");
        }
        return new Dump.Account(user, password);
    }

    private static void requireEmpty(JdbcClient jdbc) throws BackupFailed {
        long tables = jdbc.sql("select count(*) from information_schema.tables"
                        + " where table_schema in ('confide_record', 'confide_vault')")
                .query(Long.class)
                .single();
        if (tables > 0) {
            throw new BackupFailed("The database is not empty.");
        }
    }

    private int verified(List<String> arguments) {
        Optional<Command> verify = commands.stream()
                .filter(command -> command.name().equals("verify"))
                .findFirst();
        try {
            return verify.map(command -> command.run(arguments)).orElse(0);
        } catch (CannotStart withoutKey) {
            Command.say("The audit trail was not verified. " + withoutKey.reason()
                    + " Run the command verify with --public-key.");
            return 0;
        }
    }
}
