package org.confide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.confide.client.ClientId;
import org.confide.database.ExternalServer;
import org.confide.database.TestDatabase;
import org.confide.identity.SignedIn;
import org.confide.shared.CommandDatabase;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.confide.support.Writers;
import org.confide.vault.VaultWitness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextManager;
import org.springframework.util.FileSystemUtils;

/** A backup that was made while people wrote, and one that is taken into a database somebody else runs. */
@DatabaseTest
@Tag("nightly")
@ExtendWith(OutputCaptureExtension.class)
class RestoreElsewhereTest {

    private static final int WRITERS = 4;

    @TempDir
    Path away;

    @TempDir
    Path home;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleStaff staff;

    @Autowired
    ApplicationContext application;

    Path secret;

    @BeforeEach
    void a_key() {
        secret = away.resolve("private");
        assertThat(Commands.call(Commands.source(home), "backup-key", "--private=" + secret))
                .isZero();
    }

    private static StandardEnvironment environment(List<String> options) {
        Map<String, Object> properties = new HashMap<>();
        options.forEach(option ->
                properties.put(option.substring(2, option.indexOf('=')), option.substring(option.indexOf('=') + 1)));
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("options", properties));
        environment.setActiveProfiles("test");
        return environment;
    }

    @Test
    void one_that_was_made_while_people_wrote_has_what_was_saved_before_and_both_schemas_as_of_one_moment(
            CapturedOutput output) throws Exception {
        ClientId client = clients.client(staff.clinician());
        AtomicBoolean going = new AtomicBoolean(true);
        Set<String> authors = new HashSet<>();
        // Each unlock is first a row of the record's trail and then a line of the vault's own log.
        Thread unlocking = Thread.ofPlatform().start(() -> {
            while (going.get()) {
                authors.add(VaultWitness.writes(application, client, "Locked.")
                        .account()
                        .value()
                        .toString());
            }
        });
        Path backup;
        List<Object> before;
        Writers writers = Writers.of(application, WRITERS);
        try (writers) {
            writers.awaitEach(10, java.time.Duration.ofMinutes(1));
            before = writers.ledger();
            backup = Commands.backup(home);
            writers.awaitEach(3, java.time.Duration.ofMinutes(1));
        } finally {
            going.set(false);
            unlocking.join();
        }

        List<String> target = TestDatabase.optionsOf("under-load");
        assertThat(Commands.call(target, "restore", "--from=" + backup, "--private=" + secret))
                .as(output.getErr())
                .isZero();
        try (CommandDatabase database = CommandDatabase.open(environment(target))) {
            JdbcClient record = JdbcClient.create(database.reading("confide_record"));
            JdbcClient vault = JdbcClient.create(database.reading("confide_vault"));
            assertThat(before).hasSize(WRITERS);
            assertThat(Writers.lost(before, record)).isEmpty();

            Set<String> told =
                    new HashSet<>(record.sql("select distinct actor from audit_event where action = 'vault.unlock'")
                            .query(String.class)
                            .list());
            told.retainAll(authors);
            Set<String> opened =
                    new HashSet<>(vault.sql("select distinct author_id from access_log where kind = 'UNLOCK'")
                            .query(String.class)
                            .list());
            opened.retainAll(authors);
            assertThat(told).as("written meanwhile").hasSizeGreaterThan(3).hasSizeLessThan(authors.size());
            assertThat(told).containsAll(opened).hasSizeBetween(opened.size(), opened.size() + 1);
        }
    }

    @Test
    void it_comes_back_in_a_database_that_somebody_else_runs_and_a_psychotherapy_note_opens_there(CapturedOutput output)
            throws Exception {
        assumeTrue(ExternalServer.isInstalled(), "no MariaDB installed on this machine");
        String name = SampleClients.unique("Elsewhere");
        ClientId client = clients.client("Marisol", name, LocalDate.of(1992, 5, 4), staff.clinician());
        String words = "Only for its author, " + UUID.randomUUID();
        SignedIn author = VaultWitness.writes(application, client, words);
        Path backup = Commands.backup(home);

        Path there = away.resolve("there");
        Files.createDirectories(there.resolve("keys"));
        Path keys = Path.of(application.getEnvironment().getRequiredProperty("confide.data-dir"))
                .resolve("keys");
        for (String key : List.of("vault.kek", "audit.key")) {
            Files.copy(keys.resolve(key), there.resolve("keys").resolve(key));
        }
        try (ExternalServer external = ExternalServer.start("external")) {
            Map<String, String> settings = new HashMap<>(external.settings());
            settings.put("confide.data-dir", there.toString());
            List<String> without = options(settings);
            assertThat(Commands.call(without, "restore", "--from=" + backup, "--private=" + secret))
                    .isEqualTo(1);
            assertThat(output.getErr()).contains("An external database is restored by its administrator");

            Map<String, String> administrator = new HashMap<>(settings);
            administrator.putAll(external.administrator());
            assertThat(Commands.call(options(administrator), "restore", "--from=" + backup, "--private=" + secret))
                    .as(output.getErr())
                    .isZero();
            assertThat(output.getOut()).contains("The database is restored.", "Everything is as it was sealed.");
            assertThat(Commands.call(options(administrator), "restore", "--from=" + backup, "--private=" + secret))
                    .isEqualTo(1);

            There.settings = settings;
            SecurityContextHolderStrategy own = SecurityContextHolder.getContextHolderStrategy();
            TestContext confide = new TestContextManager(There.class).getTestContext();
            try {
                ApplicationContext restored = confide.getApplicationContext();
                assertThat(restored.getBean(JdbcClient.class)
                                .sql("select version()")
                                .query(String.class)
                                .single())
                        .doesNotStartWith("11.4.5");
                assertThat(restored.getBean(JdbcClient.class)
                                .sql("select legal_last from client where id = ?")
                                .param(client.value().toString())
                                .query(String.class)
                                .list())
                        .containsExactly(name);
                assertThat(VaultWitness.reads(restored, author, client)).containsExactly(words);
            } finally {
                confide.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
                // It is one for all of a process, and the server that was started last has put its own there.
                SecurityContextHolder.setContextHolderStrategy(own);
            }
        } finally {
            FileSystemUtils.deleteRecursively(there);
        }
    }

    private static List<String> options(Map<String, String> settings) {
        List<String> options = new ArrayList<>(
                List.of("--spring.profiles.active=test", "--confide.backup.programs=" + TestDatabase.clients()));
        settings.forEach((name, value) -> options.add("--" + name + "=" + value));
        return options;
    }

    /** Confide as it is started on what was restored. */
    @SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
    @ActiveProfiles("test")
    @ContextConfiguration(initializers = There.Told.class)
    static class There {

        private static Map<String, String> settings = Map.of();

        /** Of the database and the data folder. */
        @Order(Ordered.HIGHEST_PRECEDENCE)
        static class Told implements ApplicationContextInitializer<ConfigurableApplicationContext> {

            @Override
            public void initialize(ConfigurableApplicationContext context) {
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("restored", new HashMap<>(settings)));
            }
        }
    }
}
