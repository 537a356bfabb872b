package org.confide.backup;

import java.util.List;
import org.confide.shared.Command;
import org.confide.shared.CommandDatabase;
import org.springframework.core.env.ConfigurableEnvironment;

/** Makes a backup now, of a Confide that runs or does not run. */
class BackupCommand implements Command {

    private final ConfigurableEnvironment environment;

    BackupCommand(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String summary() {
        return "makes an encrypted backup now, also while Confide runs";
    }

    @Override
    public int run(List<String> arguments) {
        try (CommandDatabase database = CommandDatabase.open(environment)) {
            BackupFolder.Finished made = new BackupWriter(database.known()).write();
            Command.say(made.file() + ", " + made.size() + " bytes, is made.");
            return 0;
        } catch (BackupFailed failed) {
            Command.complain("No backup was made. " + failed.sentence());
            return 1;
        }
    }
}
