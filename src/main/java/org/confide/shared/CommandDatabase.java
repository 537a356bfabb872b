package org.confide.shared;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database for the length of a command: the one of a Confide that is running on the data folder, or else started
 * here and stopped at the end, or the external one. What is known of it stands in the environment afterwards.
 */
public final class CommandDatabase implements AutoCloseable {

    private static final String SOURCE = "commandDatabase";
    private static final String FOUND = "confideDatabase";

    private final GenericApplicationContext context;
    private final ConfigurableEnvironment environment;

    private CommandDatabase(GenericApplicationContext context, ConfigurableEnvironment environment) {
        this.context = context;
        this.environment = environment;
    }

    /**
     * Finds or starts the database.
     *
     * @param environment the command's configuration
     * @return the database, to be closed
     * @throws CannotStart if there is none to be had
     */
    public static CommandDatabase open(ConfigurableEnvironment environment) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        SOURCE, Map.of("confide.database.start", "true", "confide.database.attach", "true")));
        GenericApplicationContext context = new GenericApplicationContext();
        context.setEnvironment(environment);
        CommandDatabase database = new CommandDatabase(context, environment);
        try {
            SpringFactoriesLoader.forDefaultResourceLocation().load(ApplicationContextInitializer.class).stream()
                    .filter(each -> each.getClass().getName().startsWith("org.confide."))
                    .forEach(each -> initialize(each, context));
            context.refresh();
            return database;
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    @SuppressWarnings("unchecked")
    private static void initialize(ApplicationContextInitializer<?> each, GenericApplicationContext context) {
        ((ApplicationContextInitializer<GenericApplicationContext>) each).initialize(context);
    }

    /**
     * The way in for reading, with the account that makes backups and patience for long statements.
     *
     * @param schema which schema
     * @return a new connection each time
     * @throws CannotStart if an external database was named without that account's password
     */
    public DataSource reading(String schema) {
        if (!environment.containsProperty("confide.backup.url")) {
            throw new CannotStart(
                    "The account confide_backup has no password here.",
                    "Set confide.database.passwords.backup to the one that accounts.sql was given.");
        }
        return new DriverManagerDataSource(
                environment.getRequiredProperty("confide.backup.url").replace("/?", "/" + schema + "?"),
                environment.getRequiredProperty("confide.backup.username"),
                environment.getRequiredProperty("confide.backup.password"));
    }

    /** {@return whether it is that of a Confide that is running on the data folder} */
    public boolean isInUse() {
        return environment.getProperty("confide.database.in-use", Boolean.class, false);
    }

    /** {@return the configuration, with what is known of the database} */
    public PropertyResolver known() {
        return environment;
    }

    @Override
    public void close() {
        context.close();
        environment.getPropertySources().remove(SOURCE);
        environment.getPropertySources().remove(FOUND);
    }
}
