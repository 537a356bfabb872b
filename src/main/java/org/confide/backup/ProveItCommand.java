package org.confide.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.confide.shared.CannotStart;
import org.confide.shared.Command;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Shows that the vault's words lie nowhere in clear: on an empty data folder it lets the demo practice be built with a
 * marker in every progress note and another in every psychotherapy note, and looks for both in every place to which
 * Confide writes. The record's marker has to be found where the vault's must not be, or nothing was proved.
 */
class ProveItCommand implements Command {

    private final ConfigurableEnvironment environment;

    ProveItCommand(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "prove-it";
    }

    @Override
    public String summary() {
        return "builds the demo practice in an empty data folder and looks there for words of the vault";
    }

    /**
     * Where is looked.
     *
     * @param name for the table
     * @param path a file or folder
     * @param clear whether the record's words are to stand there
     */
    private record Place(String name, Path path, boolean clear) {}

    @Override
    public int run(List<String> arguments) {
        Path home = BackupWriter.home(environment).toAbsolutePath().normalize();
        String clear = "Record-Proof-" + UUID.randomUUID();
        String sealed = "Vault-Proof-" + UUID.randomUUID();
        try {
            RestoreCommand.requireEmpty(home);
            Path proof = Files.createDirectories(home.resolve("proof"));
            BackupKeys.make(BackupKeys.publicIn(home), proof.resolve("private"));
            logged(home.resolve("logs"), () -> build(home, proof, clear, sealed));
            return told(places(home, proof), new Marker(clear), new Marker(sealed));
        } catch (IOException | BackupFailed failed) {
            throw new CannotStart("Nothing was proved: " + failed.getMessage(), "Name an empty folder.", failed);
        }
    }

    /** What the server logs goes to a file that is looked through, and not over the table. */
    private static void logged(Path folder, Work work) throws IOException, BackupFailed {
        PrintStream console = System.out;
        try (PrintStream log = new PrintStream(
                Files.newOutputStream(Files.createDirectories(folder).resolve("confide.log")),
                true,
                StandardCharsets.UTF_8)) {
            System.setOut(log);
            work.run();
        } finally {
            System.setOut(console);
        }
    }

    /** What is done to the folder. */
    private interface Work {
        void run() throws IOException, BackupFailed;
    }

    private static void build(Path home, Path proof, String clear, String sealed) throws IOException, BackupFailed {
        try (ConfigurableApplicationContext application = application()
                .run(
                        "--spring.profiles.active=demo",
                        "--confide.data-dir=" + home,
                        "--server.port=0",
                        "--confide.audit.heads-file=" + proof.resolve("heads"),
                        "--confide.prove-it.clear=" + clear,
                        "--confide.prove-it.sealed=" + sealed,
                        "--logging.level.root=info",
                        "--logging.level.org.confide=debug")) {
            ConfigurableEnvironment known = application.getEnvironment();
            Path backup = new BackupWriter(known).write().file();
            try (InputStream file = Files.newInputStream(backup);
                    InputStream text = BackupFile.read(file, BackupKeys.reader(proof.resolve("private")))) {
                Files.copy(text, proof.resolve("opened.sql"));
            }
            Dump.Account account = new Dump.Account(
                    known.getRequiredProperty("confide.backup.username"),
                    known.getRequiredProperty("confide.backup.password"));
            try (OutputStream out = Files.newOutputStream(proof.resolve("dump.sql"))) {
                Dump.of(known).write(account, out);
            }
        }
    }

    /** By name: rooms don't know the house that they stand in. */
    private static SpringApplication application() {
        try {
            return new SpringApplication(Class.forName("org.confide.ConfideApplication"));
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static List<Place> places(Path home, Path proof) throws IOException {
        List<Place> places = new ArrayList<>(List.of(
                new Place("dump", proof.resolve("dump.sql"), true),
                new Place("backup, opened with its key", proof.resolve("opened.sql"), true),
                new Place("backup, as it lies there", home.resolve("backups"), false),
                new Place("heads of the trail", proof.resolve("heads"), false),
                new Place("Confide's log", home.resolve("logs"), false),
                new Place("the database's log", home.resolve("mariadb/server.log"), false)));
        try (Stream<Path> files = Files.list(home.resolve("mariadb/data"))) {
            files.sorted(Comparator.comparing(Path::toString))
                    .filter(path -> !path.getFileName().toString().startsWith("performance_schema"))
                    .forEach(path -> places.add(new Place(
                            "data: " + path.getFileName(),
                            path,
                            path.getFileName().toString().equals("confide_record"))));
        }
        return places;
    }

    private static int told(List<Place> places, Marker clear, Marker sealed) throws IOException {
        boolean good = true;
        tell("Place", "Record", "Vault", "Forms");
        for (Place place : places) {
            Set<String> record = clear.in(place.path());
            Set<String> vault = sealed.in(place.path());
            boolean asItMust = vault.isEmpty() && (!place.clear() || !record.isEmpty());
            good &= asItMust;
            tell(
                    place.name(),
                    record.isEmpty() ? "-" : "found",
                    vault.isEmpty() ? "-" : "FOUND",
                    String.join(", ", record) + (asItMust ? "" : "   THIS IS WRONG " + vault));
        }
        Command.say(
                good
                        ? "The vault's words stand nowhere; the record's stand where they have to."
                        : "THIS PROVES NOTHING GOOD: see the lines that say so.");
        return good ? 0 : 1;
    }

    private static void tell(String place, String record, String vault, String forms) {
        Command.say(String.format(Locale.ROOT, "%-34s %-8s %-8s %s", place, record, vault, forms));
    }
}
