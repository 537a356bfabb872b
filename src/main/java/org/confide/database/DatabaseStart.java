package org.confide.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.confide.shared.CannotStart;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.HostAddress;
import org.mariadb.jdbc.export.SslMode;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.unit.DataSize;

/**
 * Has the database ready before anything of the application exists, and stops it after everything has gone: the server
 * is the first thing the context owns, so it is the last it gives up, also when the start fails half-way.
 *
 * <p>What others need to know they find in the environment: {@code spring.datasource.*} and {@code spring.flyway.*} for
 * the record, {@code confide.vault.datasource.*} and {@code confide.vault.migration.*} for the vault, {@code
 * confide.backup.*} for the account that reads both.
 */
class DatabaseStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String PREFIX = "confide.database.";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (!environment.getProperty(PREFIX + "start", Boolean.class, true)) {
            context.getBeanFactory().registerSingleton("freeSpace", FreeSpace.elsewhere());
            return;
        }
        Path home = Path.of(environment.getProperty("confide.data-dir", "data"))
                .toAbsolutePath()
                .normalize();
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        boolean trial = demo || environment.acceptsProfiles(Profiles.of("test"));
        if (!trial) {
            DataFolder.requireLasting(home);
        }
        ServerOwner.requireOrdinary(
                ServerOwner.isRoot(), trial || environment.getProperty("confide.allow-root", Boolean.class, false));

        @Nullable String url = environment.getProperty(PREFIX + "url");
        Connections connections;
        boolean inUse = false;
        FreeSpace space = FreeSpace.elsewhere();
        if (url == null || url.isBlank()) {
            Optional<Connections> running = running(environment, home);
            inUse = running.isPresent();
            connections = running.orElseGet(() -> embedded(context, home));
            space = freeSpace(environment, layout(environment, home), trial);
        } else if (demo) {
            throw new CannotStart(
                    "The demo practice runs on its own database only, and confide.database.url names another.",
                    "Leave confide.database.url away, or start without the profile demo.");
        } else {
            connections = external(environment, url);
        }
        context.getBeanFactory().registerSingleton("freeSpace", space);
        Map<String, Object> properties = properties(connections);
        properties.put(PREFIX + "in-use", inUse);
        Path programs = layout(environment, home).clients();
        if (Files.isDirectory(programs)) {
            properties.put("confide.backup.programs", programs.toString());
        }
        environment.getPropertySources().addFirst(new MapPropertySource("confideDatabase", properties));
    }

    /** {@return the way to the server of a Confide that runs on the folder, if a command asks and there is one} */
    private static Optional<Connections> running(ConfigurableEnvironment environment, Path home) {
        return environment.getProperty(PREFIX + "attach", Boolean.class, false)
                ? MariaDb.running(layout(environment, home))
                : Optional.empty();
    }

    private static Connections embedded(ConfigurableApplicationContext context, Path home) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Layout layout = layout(environment, home);
        @Nullable String named = environment.getProperty(PREFIX + "mariadbd");
        MariaDb server = MariaDb.start(
                layout,
                named == null || named.isBlank() ? null : Path.of(named),
                environment.getProperty(PREFIX + "buffer-pool", "256M"));
        // Disposables go in reverse order, and this is the first.
        ((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean("mariaDb", server::close);
        // For a start that fails before the context begins to refresh.
        SpringApplication.getShutdownHandlers().add(server::close);
        return server.connections();
    }

    /** A trial may run on a laptop that has been nearly full for years. */
    private static FreeSpace freeSpace(ConfigurableEnvironment environment, Layout layout, boolean trial) {
        @Nullable DataSize named = environment.getProperty(PREFIX + "keep-free", DataSize.class);
        try {
            return FreeSpace.under(layout.data(), named == null && trial ? DataSize.ofMegabytes(256) : named);
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "The disk under " + layout.data() + " can't be asked how much room it has.",
                    "See that Confide may read that folder.",
                    unreadable);
        }
    }

    /** The bundled server's programs may lie apart from the data, on a disk that is not backed up. */
    private static Layout layout(ConfigurableEnvironment environment, Path home) {
        @Nullable String programs = environment.getProperty(PREFIX + "programs");
        return programs == null || programs.isBlank() ? new Layout(home) : new Layout(home, Path.of(programs));
    }

    /**
     * The way to an external database.
     *
     * @throws CannotStart if a password is missing, or the way to it is open to listeners
     */
    static Connections external(ConfigurableEnvironment environment, String url) {
        requirePrivate(url);
        Map<DatabaseAccount, String> passwords = new EnumMap<>(DatabaseAccount.class);
        for (DatabaseAccount account : DatabaseAccount.values()) {
            String property = PREFIX + "passwords." + account.key();
            @Nullable String password = environment.getProperty(property);
            if (password != null && !password.isEmpty()) {
                passwords.put(account, password);
            } else if (!account.schema().isEmpty()) {
                throw new CannotStart(
                        "The external database's account %s has no password here.".formatted(account.user()),
                        "Set " + property + " to the one that accounts.sql was given.");
            }
        }
        int question = url.indexOf('?');
        String address = question < 0 ? url : url.substring(0, question);
        String parameters = question < 0 ? "" : url.substring(question + 1);
        return new Connections(address.endsWith("/") ? address : address + "/", parameters, passwords);
    }

    private static void requirePrivate(String url) {
        Configuration parsed = parsed(url);
        boolean local = parsed.addresses().stream().allMatch(DatabaseStart::isLoopback);
        if (!local && parsed.sslMode() != SslMode.VERIFY_FULL) {
            throw new CannotStart(
                    "The record would cross the network to its database unprotected.",
                    "Add sslMode=verify-full to confide.database.url.");
        }
    }

    private static Configuration parsed(String url) {
        try {
            @Nullable Configuration parsed = Configuration.parse(url);
            if (parsed != null && !parsed.addresses().isEmpty()) {
                return parsed;
            }
        } catch (SQLException unreadable) {
            throw new CannotStart(
                    "confide.database.url can't be read: " + unreadable.getMessage(),
                    "It looks like jdbc:mariadb://db.example.org:3306/?sslMode=verify-full.",
                    unreadable);
        }
        throw new CannotStart(
                "confide.database.url is not the address of a MariaDB.",
                "It looks like jdbc:mariadb://db.example.org:3306/?sslMode=verify-full.");
    }

    private static boolean isLoopback(HostAddress address) {
        @Nullable String host = address.host;
        return host == null
                || host.equals("localhost")
                || host.startsWith("127.")
                || host.equals("::1")
                || host.equals("[::1]");
    }

    private static Map<String, Object> properties(Connections connections) {
        Map<String, Object> properties = new HashMap<>();
        pool(properties, "spring.datasource.", connections, DatabaseAccount.APP);
        pool(properties, "confide.vault.datasource.", connections, DatabaseAccount.VAULT);
        properties.put("spring.flyway.url", connections.patient(DatabaseAccount.MIGRATE));
        properties.put("spring.flyway.user", DatabaseAccount.MIGRATE.user());
        properties.put("spring.flyway.password", connections.password(DatabaseAccount.MIGRATE));
        properties.put("confide.vault.migration.url", connections.patient(DatabaseAccount.VAULT_MIGRATE));
        properties.put("confide.vault.migration.username", DatabaseAccount.VAULT_MIGRATE.user());
        properties.put("confide.vault.migration.password", connections.password(DatabaseAccount.VAULT_MIGRATE));
        backup(properties, connections);
        return properties;
    }

    /**
     * For backups and the way back: who reads both schemas, who makes them, and where the database's own programs reach
     * it. An external database may have been told of no such accounts.
     */
    private static void backup(Map<String, Object> properties, Connections connections) {
        account(properties, "confide.backup.", connections, DatabaseAccount.BACKUP);
        account(properties, "confide.restore.", connections, DatabaseAccount.SUPERVISOR);
        properties.put("confide.restore.url", connections.patient(DatabaseAccount.SUPERVISOR));
        account(properties, "confide.restore.record.", connections, DatabaseAccount.MIGRATE);
        account(properties, "confide.restore.sealed.", connections, DatabaseAccount.VAULT_MIGRATE);
        Configuration parsed = parsed(connections.base() + "?" + connections.parameters());
        HostAddress address = parsed.addresses().getFirst();
        properties.put("confide.backup.host", address.host == null ? "127.0.0.1" : address.host);
        properties.put("confide.backup.port", String.valueOf(address.port));
        properties.put("confide.backup.tls", parsed.sslMode() == SslMode.VERIFY_FULL);
        @Nullable String authority = parsed.serverSslCert();
        properties.put("confide.backup.authority", authority == null ? "" : authority);
    }

    private static void account(
            Map<String, Object> properties, String prefix, Connections connections, DatabaseAccount account) {
        if (connections.passwords().containsKey(account)) {
            properties.put(prefix + "url", connections.patient(account));
            properties.put(prefix + "username", account.user());
            properties.put(prefix + "password", connections.password(account));
        }
    }

    private static void pool(
            Map<String, Object> properties, String prefix, Connections connections, DatabaseAccount account) {
        properties.put(prefix + "url", connections.pool(account));
        properties.put(prefix + "username", account.user());
        properties.put(prefix + "password", connections.password(account));
    }
}
