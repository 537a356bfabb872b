package org.confide.audit;

import com.google.crypto.tink.PublicKeyVerify;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.confide.shared.Command;
import org.confide.shared.CommandDatabase;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Verifies the sealed trail without the server: {@code java -jar confide.jar verify [--heads=FILE] [--public-key=KEY]}. It
 * reads with the account that makes backups. The exit code is 0 where everything is as it was sealed, 1 where it is not.
 */
class VerifyCommand implements Command {

    private static final int MOST_LINES = 20;

    private final ConfigurableEnvironment environment;

    VerifyCommand(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String summary() {
        return "verifies the sealed audit trail: --heads=FILE compares heads kept outside, --public-key=KEY"
                + " uses a key other than this data folder's";
    }

    @Override
    public int run(List<String> arguments) {
        PublicKeyVerify key = Command.option(arguments, "public-key")
                .map(SealKey::verifier)
                .orElseGet(() -> SealKey.read(keyFile(environment)).verifier());
        Map<Long, String> heads = Command.option(arguments, "heads")
                .map(file -> new OutsideHeads(Path.of(file)))
                .or(() -> OutsideHeads.named(environment.getProperty("confide.audit.heads-file", "")))
                .map(OutsideHeads::all)
                .orElse(Map.of());
        try (CommandDatabase database = CommandDatabase.open(environment)) {
            Chain chain = new Chain(new JdbcTemplate(database.reading("confide_record")));
            return told(new TrailVerifier(chain, key, heads).verify());
        }
    }

    static Path keyFile(ConfigurableEnvironment environment) {
        String file = environment.getProperty("confide.audit.key-file", "");
        return file.isBlank()
                ? SealKey.in(Path.of(environment.getProperty("confide.data-dir", "data")))
                : Path.of(file);
    }

    private static int told(Verification result) {
        Optional<Batch> last = result.last();
        Command.say(result.rows() + " rows in " + result.batches() + " batches, sealed until "
                + last.map(batch -> batch.sealedAt().toString()).orElse("never") + ".");
        Command.say(
                result.heads() == 0
                        ? "No heads from outside were compared: an end that was cut off does not show."
                        : result.heads() + " heads from outside were compared.");
        if (result.good()) {
            Command.say("Everything is as it was sealed.");
            return 0;
        }
        Command.say("The first bad sequence number is "
                + result.findings().getFirst().row() + ".");
        result.findings().stream().limit(MOST_LINES).forEach(finding -> Command.say(finding.sentence()));
        return 1;
    }
}
