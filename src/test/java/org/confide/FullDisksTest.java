package org.confide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.database.TestDatabase;
import org.confide.identity.SignedIn;
import org.confide.scheduling.SessionId;
import org.confide.shared.CommandDatabase;
import org.confide.shared.Nightly;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.SmallDisk;
import org.confide.support.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** A disk that is not the record's runs full: of backups, of logs, of the database's temporary files. Notes are saved all the same. */
@DatabaseTest
class FullDisksTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<Nightly> works;

    @Value("${confide.data-dir}")
    Path home;

    SignedIn author;
    ClientId client;

    @BeforeEach
    void somebody_who_writes() {
        author = staff.clinician();
        client = clients.client(author);
    }

    private void requireSaving() {
        SessionId session = sessions.held(author, client);
        notes.draft(author, session, client, notes.complete(author, session));
        assertThat(stored.draft("revision", session, client)).isEqualTo("1");
    }

    @Test
    void a_backup_that_finds_no_room_says_so_the_same_night_and_leaves_no_file(@TempDir Path away) throws IOException {
        Path backups = home.resolve("backups");
        assertThat(call("backup-key", "--private=" + away.resolve("private"))).isZero();
        int failures = failures();
        try (SmallDisk disk = SmallDisk.over(backups, "12k")) {
            night();
            assertThat(failures()).isEqualTo(failures + 1);
            assertThat(lastFailure())
                    .startsWith("The backup could not be written to " + backups)
                    .contains("Has the disk room");
            assertThat(names(backups)).containsExactly("lock");
            disk.fill();
            night();
            assertThat(failures()).isEqualTo(failures + 2);
            requireSaving();

            disk.resize("200m");
            night();
            assertThat(failures()).isEqualTo(failures + 2);
            assertThat(names(backups))
                    .filteredOn(name -> name.endsWith(".backup"))
                    .hasSize(1);
        } finally {
            Files.deleteIfExists(home.resolve("keys/backup.pub"));
            FileSystemUtils.deleteRecursively(backups);
        }
    }

    private void night() {
        works.stream()
                .filter(work -> work.name().equals("backup"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private int failures() {
        return jdbc.sql("select count(*) from backup_failure")
                .query(Integer.class)
                .single();
    }

    private String lastFailure() {
        return jdbc.sql("select reason from backup_failure order by id desc limit 1")
                .query(String.class)
                .single();
    }

    private static List<String> names(Path folder) {
        return Arrays.asList(java.util.Objects.requireNonNull(folder.toFile().list()));
    }

    private static int call(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(TestDatabase.options());
        return CommandLine.run(all.toArray(String[]::new));
    }

    @Test
    void without_room_for_the_databases_temporary_files_notes_are_saved() throws SQLException {
        try (SmallDisk disk = SmallDisk.over(home.resolve("mariadb/tmp"), "64k");
                Connection connection = TestDatabase.administrator();
                Statement statement = connection.createStatement()) {
            disk.fill();
            connection.setCatalog("confide_record");
            statement.execute("set tmp_memory_table_size = 65536, max_statement_time = 60");
            assertThatThrownBy(() -> statement.executeQuery(
                            "select distinct repeat(concat(a.seq, ' ', b.seq), 200) words from seq_1_to_1000 a,"
                                    + " seq_1_to_100 b order by words"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(is full|No space|temporary file).*");
            requireSaving();
            assertThat(jdbc.sql("select 1").query(Integer.class).single()).isEqualTo(1);
        }
    }

    @Test
    void without_room_for_the_applications_log_notes_are_saved(@TempDir Path folder) {
        try (SmallDisk disk = SmallDisk.over(folder.resolve("log"), "64k")) {
            Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
            FileAppender<ILoggingEvent> file = file(root.getLoggerContext(), folder.resolve("log/confide.log"));
            root.addAppender(file);
            try {
                disk.fill();
                for (int line = 0; line < 50; line++) {
                    root.warn("A line that has no room, number {}", line);
                }
                requireSaving();
                assertThat(disk.free()).isZero();
            } finally {
                root.detachAppender(file);
                file.stop();
            }
        }
    }

    /** What the setting {@code logging.file.name} makes, but for its turning over. */
    private static FileAppender<ILoggingEvent> file(LoggerContext context, Path path) {
        PatternLayoutEncoder words = new PatternLayoutEncoder();
        words.setContext(context);
        words.setPattern("%d %m%n");
        words.start();
        FileAppender<ILoggingEvent> file = new FileAppender<>();
        file.setContext(context);
        file.setEncoder(words);
        file.setFile(path.toString());
        file.start();
        return file;
    }

    /** A server of its own: where its log is, is said when it starts. */
    @Test
    void without_room_for_the_databases_log_it_starts_and_stores(@TempDir Path folder) throws IOException {
        Map<String, Object> options = new HashMap<>();
        TestDatabase.optionsOf("full-log").forEach(option -> {
            int equals = option.indexOf('=');
            options.put(option.substring(2, equals), option.substring(equals + 1));
        });
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("options", options));
        environment.setActiveProfiles("test");
        Path mariadb = Path.of(String.valueOf(options.get("confide.data-dir"))).resolve("mariadb");
        try (SmallDisk disk = SmallDisk.over(folder.resolve("log"), "64k")) {
            disk.fill();
            Files.createDirectories(mariadb);
            Files.createSymbolicLink(mariadb.resolve("server.log"), folder.resolve("log/server.log"));
            try (CommandDatabase database = CommandDatabase.open(environment)) {
                PropertyResolver known = database.known();
                JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(
                        known.getRequiredProperty("spring.flyway.url"),
                        known.getRequiredProperty("spring.flyway.user"),
                        known.getRequiredProperty("spring.flyway.password")));
                owner.sql("create table kept (id int primary key)").update();
                owner.sql("insert into kept values (1)").update();
                assertThat(owner.sql("select id from kept").query(Integer.class).list())
                        .containsExactly(1);
            }
            assertThat(disk.free()).isZero();
        }
    }
}
