package org.confide.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.confide.audit.spi.CommandTrail;
import org.confide.shared.AuditFact;
import org.confide.shared.CannotStart;
import org.confide.shared.Command;
import org.confide.shared.CommandDatabase;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Replaces the key file of the vault while Confide is stopped, or says who has not unlocked since. It can be run again
 * wherever it was stopped.
 */
class VaultRotateKeyCommand implements Command {

    private static final String AGAIN = "Nothing is lost. See to it and run the command again.";

    private final ConfigurableEnvironment environment;

    VaultRotateKeyCommand(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "vault-rotate-key";
    }

    @Override
    public String summary() {
        return "replaces the vault's key file by a new one, while Confide is stopped; --status says who still needs the"
                + " one of before";
    }

    @Override
    public int run(List<String> arguments) {
        Kek kek = Kek.named(
                environment.getProperty("confide.vault.kek-file", ""),
                Path.of(environment.getProperty("confide.data-dir", "data")));
        try (CommandDatabase database = CommandDatabase.open(environment)) {
            KekRotation rotation = new KekRotation(kek, changing(database));
            requireUpToDate(JdbcClient.create(database.reading("confide_vault")));
            if (!arguments.contains("--status")) {
                requireStopped(database);
                // Before: whatever becomes of it, and wherever it is stopped, it was begun.
                new CommandTrail(database.known()).write(AuditFact.vault("vault.key-file"));
                tell(rotation.run(), kek);
            }
            tellWhoWaits(rotation.waiting(), JdbcClient.create(database.reading("confide_record")), kek);
            return 0;
        } catch (SealedShut shut) {
            throw new CannotStart("The key file was not replaced: " + shut.getMessage(), AGAIN);
        }
    }

    private static void requireStopped(CommandDatabase database) {
        if (database.isInUse()) {
            throw new CannotStart(
                    "Confide is running on this data folder. The key file was not replaced.",
                    "Stop it first, and start it again afterwards.");
        }
        int connected = JdbcClient.create(using(database))
                .sql("select count(*) from information_schema.processlist"
                        + " where user = substring_index(current_user(), '@', 1) and id <> connection_id()")
                .query(Integer.class)
                .single();
        if (connected > 0) {
            throw new CannotStart(
                    "Confide is still connected to this database. The key file was not replaced.",
                    "Stop it on every machine that runs it first, and start it again afterwards. A machine that was cut off is"
                            + " let go by the database after its wait_timeout.");
        }
    }

    /** The account of the running server, whose other connections it sees: they are there as long as it runs. */
    private static DriverManagerDataSource using(CommandDatabase database) {
        return new DriverManagerDataSource(
                database.known().getRequiredProperty("confide.vault.datasource.url"),
                database.known().getRequiredProperty("confide.vault.datasource.username"),
                database.known().getRequiredProperty("confide.vault.datasource.password"));
    }

    private static void requireUpToDate(JdbcClient vault) {
        int columns = vault.sql("select count(*) from information_schema.columns where table_schema = 'confide_vault'"
                        + " and table_name = 'installation' and column_name = 'rotated'")
                .query(Integer.class)
                .single();
        if (columns == 0) {
            throw new CannotStart(
                    "The vault's tables are those of an earlier Confide.",
                    "Start this one once, stop it, and run the command again.");
        }
    }

    /** The account of the migrations: no other may change rows that are written once. */
    private static DriverManagerDataSource changing(CommandDatabase database) {
        return new DriverManagerDataSource(
                database.known().getRequiredProperty("confide.vault.migration.url"),
                database.known().getRequiredProperty("confide.vault.migration.username"),
                database.known().getRequiredProperty("confide.vault.migration.password"));
    }

    private static void tell(KekRotation.Outcome outcome, Kek kek) {
        Command.say("The key file " + kek.file() + " is now " + outcome.now() + "; " + outcome.before()
                + " gave way and stays beside it.");
        Command.say("Copy the new one to where copies of key files are kept. Keep the copy of " + outcome.before()
                + " as long as backups from before now are kept: they open with no other.");
        if (outcome.left() > 0) {
            Command.say(outcome.left() + " rows were not bound to " + outcome.before() + " and were left as they are."
                    + " What they hold was refused before and is refused now; Recovery names it.");
        }
    }

    private static void tellWhoWaits(List<UUID> authors, JdbcClient record, Kek kek) {
        List<String> earlier = kek.besides().stream()
                .map(file -> file.getFileName().toString())
                .toList();
        if (!kek.next().missing()) {
            Command.say("A replacement was begun and stopped. Leave all key files where they are and run the command"
                    + " again without --status.");
        } else if (earlier.isEmpty()) {
            Command.say("No key file of before lies here.");
        } else if (authors.isEmpty()) {
            Command.say("Everybody has unlocked since. Remove from this machine: " + String.join(", ", earlier) + ".");
        } else {
            List<String> names = record.sql("select sign_in_name from account where id in (:ids) order by sign_in_name")
                    .param("ids", authors.stream().map(UUID::toString).toList())
                    .query(String.class)
                    .list();
            Command.say("Who has not unlocked since, " + authors.size() + " in all: " + String.join(", ", names)
                    + ". Until they do, leave here: " + String.join(", ", earlier) + ".");
        }
    }
}
