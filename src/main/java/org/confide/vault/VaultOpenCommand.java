package org.confide.vault;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.confide.shared.BadInput;
import org.confide.shared.CannotStart;
import org.confide.shared.Command;
import org.confide.shared.CommandDatabase;
import org.confide.vault.OfflineVault.Opened;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens one author's notes of a data folder, such as one a backup was restored into, without the application: a vault
 * that only its application can open is a lost vault. What is secret is typed, or read from what is piped in, and never
 * stands behind the command, where other people of the machine could read it.
 */
class VaultOpenCommand implements Command {

    private final ConfigurableEnvironment environment;

    VaultOpenCommand(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "vault-open";
    }

    @Override
    public String summary() {
        return "prints an author's psychotherapy notes: --author=SIGN-IN-NAME, and --sheets=NUMBER to type officers'"
                + " sheets instead of the author's vault passphrase, --stdin to pipe either in";
    }

    @Override
    public int run(List<String> arguments) {
        String author = Command.option(arguments, "author")
                .orElseThrow(() -> new CannotStart("It was not said whose notes.", "Name one with --author=NAME."));
        int sheets = Command.option(arguments, "sheets")
                .map(VaultOpenCommand::number)
                .orElse(0);
        List<byte[]> keks = keys();
        try (CommandDatabase database = CommandDatabase.open(environment)) {
            UUID account = account(JdbcClient.create(database.reading("confide_record")), author);
            OfflineVault vault = new OfflineVault(JdbcClient.create(database.reading("confide_vault")), keks);
            BufferedReader piped = arguments.contains("--stdin")
                    ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                    : null;
            AuthorKeys keys = sheets == 0
                    ? vault.withPassphrase(account, secret("Vault passphrase of " + author + ": ", piped))
                    : vault.withShares(account, sheets(sheets, piped));
            return told(vault.open(account, keys));
        } catch (BadInput slip) {
            Command.complain(slip.getMessage() + " Nothing was opened.");
        } catch (GeneralSecurityException wrong) {
            Command.complain("That does not open the keys of " + author + ". Nothing was opened.");
        }
        return 1;
    }

    private static int number(String typed) {
        if (typed.matches("[1-9]\\d?")) {
            return Integer.parseInt(typed);
        }
        throw new CannotStart("--sheets= wants the number of sheets you have.", "Say for example --sheets=2.");
    }

    private List<byte[]> keys() {
        try {
            return Kek.named(
                            environment.getProperty("confide.vault.kek-file", ""),
                            Path.of(environment.getProperty("confide.data-dir", "data")))
                    .all();
        } catch (SealedShut missing) {
            throw new CannotStart(
                    "The vault stays shut: " + missing.getMessage(),
                    "Name the key file with --confide.vault.kek-file=FILE.");
        }
    }

    private static UUID account(JdbcClient record, String signInName) {
        return record.sql("select id from account where sign_in_name = ?")
                .param(signInName)
                .query((row, number) -> UUID.fromString(row.getString("id")))
                .optional()
                .orElseThrow(() -> new CannotStart(
                        "Nobody here signs in as " + signInName + ".", "Name the author as the staff screen does."));
    }

    private static List<ShareSheet> sheets(int number, @Nullable BufferedReader piped) {
        List<ShareSheet> sheets = new ArrayList<>();
        for (int sheet = 1; sheet <= number; sheet++) {
            sheets.add(ShareSheet.read(secret("The 32 words of sheet " + sheet + " of " + number + ": ", piped)));
        }
        return sheets;
    }

    /** Typed without an echo where there is a terminal, else the next line of what is piped in. */
    private static String secret(String prompt, @Nullable BufferedReader piped) {
        Console console = piped == null ? System.console() : null;
        if (console != null) {
            char[] typed = console.readPassword("%s", prompt);
            return typed == null ? "" : new String(typed);
        }
        if (piped == null) {
            throw new CannotStart("There is no terminal to type at.", "Pipe the words in and say --stdin.");
        }
        try {
            String line = piped.readLine();
            return line == null ? "" : line;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int told(List<Opened> notes) {
        notes.forEach(VaultOpenCommand::tell);
        long shut = notes.stream().filter(note -> note.text().isEmpty()).count();
        Command.complain(notes.size() - shut + " opened, " + shut + " not.");
        return shut == 0 ? 0 : 1;
    }

    private static void tell(Opened note) {
        String which = note.draft() ? "still being written" : "version " + note.number();
        note.text()
                .ifPresentOrElse(
                        text -> Command.say(
                                "=== " + text.date() + ", " + text.title() + ", " + which + "\n" + text.text() + "\n"),
                        () -> Command.say("=== Note " + note.id() + ", " + which + ": its integrity check failed.\n"));
    }
}
