package org.confide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.database.TestDatabase;
import org.confide.shared.CommandDatabase;
import org.confide.support.DatabaseTest;
import org.confide.support.Remains;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.confide.vault.VaultWitness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.FileSystemUtils;

/** A practice's database is backed up and comes back on another machine: an empty folder with a server of its own. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class BackupAndRestoreTest {

    private static final String SEALED = "ZQX-CANARY-" + UUID.randomUUID();

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
    String canary;

    @BeforeEach
    void a_record_and_a_key() {
        secret = away.resolve("private");
        canary = SampleClients.unique("Canary");
        ClientId client = clients.client("Marisol", canary, LocalDate.of(1992, 5, 4), staff.clinician());
        VaultWitness.writes(application, client, SEALED);
        assertThat(Commands.call(Commands.source(home), "backup-key", "--private=" + secret))
                .isZero();
    }

    @Test
    void it_comes_back_whole_and_is_read_by_nobody_else(CapturedOutput output) throws Exception {
        Path backup = Commands.backup(home);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThat(new String(Files.readAllBytes(backup), StandardCharsets.ISO_8859_1))
                .doesNotContain(canary, canary.toLowerCase(Locale.ROOT), "confide_record", "INSERT INTO");

        List<String> target = TestDatabase.optionsOf("restored");
        Path there = folder(target);
        FileSystemUtils.deleteRecursively(there);
        refused(backup, target, there, output);

        // The keys are in no backup: they come from their own copy.
        Files.createDirectories(there.resolve("keys"));
        Files.copy(folder(TestDatabase.options()).resolve("keys/audit.key"), there.resolve("keys/audit.key"));
        assertThat(Commands.call(target, "restore", "--from=" + backup, "--private=" + secret))
                .as(output.getErr())
                .isZero();
        assertThat(output.getOut()).contains("The database is restored.", "Everything is as it was sealed.");
        same(target);
        // The server has stopped: what it keeps is in its files. The record is there in clear, the vault is not.
        assertThat(new Remains(canary).under(there)).anyMatch(found -> found.endsWith("client.ibd: plain"));
        assertThat(new Remains(SEALED).under(there)).isEmpty();
        assertThat(new Remains(canary).under(home)).isEmpty();
        assertThat(new Remains(SEALED).under(home)).isEmpty();

        assertThat(Commands.call(target, "restore", "--from=" + backup, "--private=" + secret))
                .isEqualTo(1);
        assertThat(output.getErr()).contains("is not empty");
    }

    private void refused(Path backup, List<String> target, Path there, CapturedOutput output) throws IOException {
        Path other = away.resolve("other-private");
        assertThat(Commands.call(
                        List.of("--confide.data-dir=" + away, "--spring.profiles.active=test"),
                        "backup-key",
                        "--private=" + other))
                .isZero();
        assertThat(Commands.call(target, "restore", "--from=" + backup, "--private=" + other))
                .isEqualTo(1);
        assertThat(output.getErr()).contains("Nothing was restored. This backup does not open with this key");

        byte[] changed = Files.readAllBytes(backup);
        changed[changed.length / 2] ^= 1;
        Path flipped = Files.write(away.resolve("flipped"), changed);
        assertThat(Commands.call(target, "restore", "--from=" + flipped, "--private=" + secret))
                .isEqualTo(1);
        assertThat(output.getErr()).contains("Nothing was restored. This backup is damaged");

        assertThat(Commands.call(target, "restore", "--from=" + away.resolve("none"), "--private=" + secret))
                .isEqualTo(2);
        assertThat(there).doesNotExist();
    }

    private static Path folder(List<String> options) {
        String start = "--confide.data-dir=";
        return options.stream()
                .filter(option -> option.startsWith(start))
                .map(option -> Path.of(option.substring(start.length())))
                .findFirst()
                .orElseThrow();
    }

    /** The same rows in every table that tests of other things leave alone meanwhile, with the rights on them. */
    private void same(List<String> target) throws SQLException {
        StandardEnvironment environment = new StandardEnvironment();
        Map<String, Object> properties = new HashMap<>();
        target.forEach(option ->
                properties.put(option.substring(2, option.indexOf('=')), option.substring(option.indexOf('=') + 1)));
        environment.getPropertySources().addFirst(new MapPropertySource("options", properties));
        environment.setActiveProfiles("test");
        try (CommandDatabase database = CommandDatabase.open(environment)) {
            PropertyResolver known = database.known();
            try (Connection app = DriverManager.getConnection(
                            known.getRequiredProperty("spring.datasource.url"),
                            known.getRequiredProperty("spring.datasource.username"),
                            known.getRequiredProperty("spring.datasource.password"));
                    Connection sealed = DriverManager.getConnection(
                            known.getRequiredProperty("confide.vault.datasource.url"),
                            known.getRequiredProperty("confide.vault.datasource.username"),
                            known.getRequiredProperty("confide.vault.datasource.password"))) {
                assertThat(texts(app, "select legal_last from client where legal_last = '" + canary + "'"))
                        .containsExactly(canary);
                // With the rights on the tables, which are in no dump.
                assertThat(texts(sealed, "select count(*) from note_version")).isNotEqualTo(List.of("0"));
            }
            try (Connection all = database.reading("confide_record").getConnection()) {
                assertThat(texts(all, "show triggers")).isNotEmpty();
                try (Connection before = TestDatabase.administrator()) {
                    assertThat(sums(all)).hasSizeGreaterThan(80).isEqualTo(sums(before));
                }
            }
        }
    }

    /** Every table of both schemas with the sum over its rows. */
    private static Map<String, String> sums(Connection connection) throws SQLException {
        Map<String, String> sums = new HashMap<>();
        for (String table : texts(
                connection,
                "select concat(table_schema, '.', table_name) from information_schema.tables"
                        + " where table_schema in ('confide_record', 'confide_vault')")) {
            sums.put(table, sum(connection, table));
        }
        return sums;
    }

    private static byte @Nullable [] bytes(ResultSet row, int column) throws SQLException {
        String type = row.getMetaData().getColumnTypeName(column);
        if (type.contains("BINARY") || type.contains("BLOB")) {
            return row.getBytes(column);
        }
        String words = row.getString(column);
        return words == null ? null : words.getBytes(StandardCharsets.UTF_8);
    }

    /** Of what the rows say: MariaDB's own checksum differs where a column was added to a table that had rows. */
    private static String sum(Connection connection, String table) throws SQLException {
        long rows = 0;
        BigInteger sum = BigInteger.ZERO;
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + table)) {
            while (row.next()) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    byte[] value = bytes(row, column);
                    digest.update((value == null ? "null" : value.length + ":").getBytes(StandardCharsets.US_ASCII));
                    digest.update(value == null ? new byte[0] : value);
                }
                sum = sum.add(new BigInteger(1, digest.digest()));
                rows++;
            }
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        return rows + " " + sum.toString(16);
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    @Test
    void one_that_can_not_be_made_says_why_and_leaves_nothing(CapturedOutput output) {
        List<String> wrong = new ArrayList<>(Commands.source(home));
        wrong.removeIf(option -> option.startsWith("--confide.backup.programs="));
        wrong.add("--confide.backup.programs=" + away);
        assertThat(Commands.call(wrong, "backup")).isEqualTo(1);
        assertThat(output.getErr()).contains("No backup was made. The program mariadb-dump was not found.");
        assertThat(Arrays.asList(home.resolve("backups").toFile().list())).containsExactly("lock");
    }
}
