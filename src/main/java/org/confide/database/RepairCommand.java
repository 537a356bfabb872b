package org.confide.database;

import java.util.List;
import org.confide.shared.Command;
import org.confide.shared.CommandDatabase;
import org.flywaydb.core.Flyway;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertyResolver;

/** Clears the word of a migration that failed, so that the next start runs it again. */
class RepairCommand implements Command {

    private final ConfigurableEnvironment environment;

    RepairCommand(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "repair";
    }

    @Override
    public String summary() {
        return "clears the trace of a failed migration, so that the next start runs it again";
    }

    @Override
    public int run(List<String> arguments) {
        try (CommandDatabase database = CommandDatabase.open(environment)) {
            repair(database.known(), "spring.flyway.url", "spring.flyway.user", "spring.flyway.password", "record");
            repair(
                    database.known(),
                    "confide.restore.sealed.url",
                    "confide.restore.sealed.username",
                    "confide.restore.sealed.password",
                    "vault");
        }
        Command.say("The next start runs again what failed.");
        return 0;
    }

    private static void repair(PropertyResolver known, String url, String account, String password, String schema) {
        Flyway.configure()
                .dataSource(
                        known.getRequiredProperty(url),
                        known.getRequiredProperty(account),
                        known.getRequiredProperty(password))
                .locations("classpath:db/" + schema)
                .load()
                .repair();
    }
}
