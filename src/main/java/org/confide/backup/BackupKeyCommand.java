package org.confide.backup;

import java.nio.file.Path;
import java.util.List;
import org.confide.shared.CannotStart;
import org.confide.shared.Command;
import org.springframework.core.env.ConfigurableEnvironment;

/** Makes the pair of keys of backups: {@code backup-key --private=FILE}. */
class BackupKeyCommand implements Command {

    private final ConfigurableEnvironment environment;

    BackupKeyCommand(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "backup-key";
    }

    @Override
    public String summary() {
        return "makes the keys of backups: --private=FILE is where the part goes that reads them";
    }

    @Override
    public int run(List<String> arguments) {
        Path secret = Command.option(arguments, "private")
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .orElseThrow(() -> new CannotStart(
                        "It was not said where the private part goes.", "Name a file with --private=FILE."));
        Path open = BackupKeys.publicIn(BackupWriter.home(environment)).toAbsolutePath();
        BackupKeys.make(open, secret);
        Command.say("The server encrypts backups with " + open + ".");
        Command.say("The part that reads them is in " + secret + ". Move it off this machine now, in two copies,");
        Command.say("one of them on paper. Without it no backup opens; with it every backup does.");
        return 0;
    }
}
