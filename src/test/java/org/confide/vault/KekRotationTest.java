package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.confide.client.ClientId;
import org.confide.database.TestDatabase;
import org.confide.identity.SampleProof;
import org.confide.identity.SignedIn;
import org.confide.shared.BadInput;
import org.confide.shared.CannotStart;
import org.confide.shared.KeyFile;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Another key file: wherever it stops, everything opens; the key of before is needed until everybody has unlocked. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class KekRotationTest {

    @Autowired
    SampleVaults vaults;

    @Autowired
    SampleRecovery recoveries;

    @Autowired
    RecoveryLedger recovery;

    @Autowired
    RecoveryCases cases;

    @Autowired
    RecoverySetUp setUp;

    @Autowired
    RecoveryMemory memory;

    @Autowired
    Loans loans;

    @Autowired
    VaultLedger ledger;

    @Autowired
    Kek kek;

    @Autowired
    InstallationKey file;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    JdbcClient record;

    @Autowired
    @Qualifier("vault")
    HikariDataSource pool;

    private final DataSource vaultRows;
    private byte[] first;
    private KekRotation rotation;
    private List<SignedIn> officers;
    private SampleVault nora;
    private SampleVault successor;
    private ClientId client;
    private UUID about;

    KekRotationTest(
            @Value("${confide.vault.migration.url}") String url,
            @Value("${confide.vault.migration.username}") String account,
            @Value("${confide.vault.migration.password}") String password) {
        vaultRows = new DriverManagerDataSource(url, account, password);
    }

    @BeforeEach
    void everything_that_is_bound_to_the_key_file() throws SQLException {
        SampleRecovery.clear();
        // Other tests put foreign ones there.
        administrator("delete from confide_vault.public_key_seal");
        officers = recoveries.officers(2, 3);
        nora = vaults.of(staff.clinician());
        successor = vaults.of(staff.clinician());
        client = clients.client("Marisol", SampleClients.unique("Quintero"), LocalDate.of(1992, 5, 4), nora.author);
        nora.written(nora.unlocked(), client, "Bound.");
        successor.unlocked();
        RecoveryCases.Request request = new RecoveryCases.Request(
                RecoveryReason.DEATH,
                nora.author.account(),
                successor.author.account(),
                client,
                "The basis",
                "The document",
                "",
                "");
        about = As.as(officers.getFirst(), () -> cases.open(SampleProof.of(officers.getFirst()), request));
        first = kek.read();
        rotation = new KekRotation(kek, vaultRows);
    }

    /** The other tests of this run know the key there was. */
    @AfterEach
    void as_it_was() throws Exception {
        byte[] now = file.key();
        if (!Arrays.equals(now, first)) {
            rotation.bind(now, first);
        }
        for (Path other : kek.besides()) {
            Files.delete(other);
        }
        place(first);
        administrator("update confide_vault.installation set rotated = null");
        memory.dropSheets();
        SampleRecovery.clear();
    }

    @Test
    void everything_opens_with_the_new_one_and_each_author_moves_over_when_they_unlock(CapturedOutput output)
            throws Exception {
        administrator("update confide_vault.wrapper set created = created - interval 5 minute");
        assertThat(run()).isZero();
        administrator("update confide_vault.installation set rotated = rotated - interval 2 minute");

        assertThat(kek.read()).isNotEqualTo(first);
        assertThat(kek.besides()).singleElement().satisfies(earlier -> {
            assertThat(earlier.getFileName().toString()).startsWith("vault.kek.earlier-");
            assertThat(Files.readAllBytes(earlier)).isEqualTo(first);
        });
        assertThat(output.getOut())
                .contains("gave way and stays beside it", "Who has not unlocked since", signInName(nora));
        everythingOpens();
        assertThat(rotation.waiting()).doesNotContain(id(nora)).contains(id(successor));

        for (Path earlier : kek.besides()) {
            Files.delete(earlier);
        }
        nora.unlocked();
        assertThatExceptionOfType(SealedShut.class)
                .isThrownBy(successor::unlocked)
                .withMessageContaining("from before the last change of it is missing here");
        assertThat(ledger.key(id(successor)).orElseThrow().failures()).isZero();
        assertThat(ledger.log(id(nora))).extracting(LogLine::kind).containsOnlyOnce(LogLine.REWRAP);
    }

    @Test
    void stopped_before_any_step_everything_opens_and_the_next_run_goes_on() throws Exception {
        byte[] next = rotation.prepared();
        everythingOpens();
        assertThat(rotation.prepared()).isEqualTo(next);

        assertThat(rotation.bind(first, next)).isZero();
        everythingOpens();
        assertThat(kek.read()).isEqualTo(first);

        new KeyFile(kek.earlier(Kek.check(first, file.installation()))).create(first);
        everythingOpens();

        KekRotation.Outcome outcome = rotation.run();
        assertThat(outcome.before()).isEqualTo(Kek.name(Kek.check(first, file.installation())));
        assertThat(outcome.now()).isEqualTo(Kek.name(Kek.check(next, file.installation())));
        everythingOpens();
        assertThat(kek.read()).isEqualTo(next);
        assertThat(kek.next().missing()).isTrue();
        assertThat(kek.besides()).hasSize(1);
    }

    @Test
    void stopped_after_the_first_step_the_same_next_key_is_used() {
        byte[] next = rotation.prepared();
        rotation.run();
        assertThat(kek.read()).isEqualTo(next);
    }

    @Test
    void stopped_while_rows_are_bound_no_row_is() throws Exception {
        byte[] next = rotation.prepared();
        assertThatThrownBy(() -> new TransactionTemplate(new JdbcTransactionManager(vaultRows))
                        .executeWithoutResult(running -> {
                            rotation.bind(first, next);
                            throw new IllegalStateException("killed");
                        }))
                .hasMessage("killed");
        assertThat(file.key()).isEqualTo(first);
        everythingOpens();
        assertThat(rotation.waiting()).isEmpty();
    }

    @Test
    void twice_in_a_row_both_of_before_are_kept_and_open() throws Exception {
        run();
        run();
        assertThat(kek.besides()).hasSize(2);
        everythingOpens();
    }

    @Test
    void an_older_database_finds_its_key_beside_the_new_one() throws Exception {
        run();
        rotation.bind(kek.read(), first);
        everythingOpens();
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(this::run)
                .withMessageContaining("not the one this vault is sealed with");
    }

    @Test
    void a_foreign_or_missing_key_file_is_refused_and_nothing_is_changed() throws Exception {
        byte[] foreign = new byte[Kek.LENGTH];
        place(foreign);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(this::run)
                .withMessageContaining(Kek.name(Kek.check(first, file.installation())));
        Files.delete(kek.file());
        assertThatExceptionOfType(CannotStart.class).isThrownBy(this::run).withMessageContaining("is missing or not");
        Files.write(kek.file(), new byte[5]);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(this::run)
                .withMessageContaining("damaged (32 bytes expected, 5 found)");
        assertThat(kek.next().missing()).isTrue();
        place(first);
        everythingOpens();
    }

    @Test
    void what_was_not_bound_before_is_not_bound_by_it() throws Exception {
        administrator("update confide_vault.recovery_key set kek_seal = repeat('x', 32)");
        assertThat(rotation.run().left()).isEqualTo(1);
        assertThat(recovery.current().orElseThrow().isGenuine(file.key(), file.installation()))
                .isFalse();
    }

    @Test
    void sheets_that_were_made_with_the_key_of_before_are_not_made_valid() throws Exception {
        List<SignedIn> next = recoveries.begin(2, 2);
        recoveries.takeToPaper(next.getFirst());
        run();
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> recoveries.takeToPaper(next.getLast()))
                .withMessageContaining("key file was changed");
    }

    @Test
    void the_status_changes_nothing(CapturedOutput output) {
        assertThat(run("--status")).isZero();
        assertThat(output.getOut()).contains("No key file of before lies here.");
        rotation.prepared();
        assertThat(run("--status")).isZero();
        assertThat(output.getOut()).contains("A replacement was begun and stopped.");
        assertThat(kek.read()).isEqualTo(first);
    }

    /** In the running server, and without it: by passphrase, by sheets, the bindings of keys, and the case. */
    private void everythingOpens() throws GeneralSecurityException {
        assertThat(recovery.current().orElseThrow().isGenuine(file.key(), file.installation()))
                .isTrue();
        assertThat(loans.publicKey(id(successor))).isNotEmpty();
        CaseState state = As.as(officers.getFirst(), () -> cases.required(about));
        assertThat(As.as(officers.getFirst(), () -> cases.about(state)).basis()).isEqualTo("The basis");
        OfflineVault offline = new OfflineVault(JdbcClient.create(vaultRows), kek.all());
        assertThat(text(offline, offline.withPassphrase(id(nora), SampleVault.PHRASE)))
                .isEqualTo("Bound.");
        List<ShareSheet> sheets = officers.stream()
                .limit(2)
                .map(officer -> ShareSheet.read(recoveries.paper(officer)))
                .toList();
        assertThat(text(offline, offline.withShares(id(nora), sheets))).isEqualTo("Bound.");
        assertThat(nora.list(nora.unlocked(), client)).hasSize(1);
        assertThat(text(offline, offline.withPassphrase(id(nora), SampleVault.PHRASE)))
                .isEqualTo("Bound.");
        assertThat(facts(nora.author)).doesNotContain("vault.recovery-foreign", "vault.integrity");
    }

    private String text(OfflineVault offline, AuthorKeys keys) {
        return offline.open(id(nora), keys).getFirst().text().orElseThrow().text();
    }

    @Test
    void while_a_server_is_connected_the_key_file_stays() throws Exception {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> connected(this::command))
                .withMessageContaining("Confide is still connected to this database");
        assertThat(kek.read()).isEqualTo(first);
        assertThat(kek.besides()).isEmpty();
        everythingOpens();
        assertThat(command("--status")).isZero();
    }

    /** Nobody can be named, so that it is there at all is what counts. */
    @Test
    void the_trail_tells_that_it_was_begun() throws Exception {
        int before = begun();
        assertThat(run("--status")).isZero();
        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> connected(this::command));
        assertThat(begun()).isEqualTo(before);
        run();
        assertThat(begun()).isEqualTo(before + 1);
        assertThat(new VaultWords().listed()).contains("vault.key-file");
        assertThat(new VaultWords().words("vault.key-file")).contains("replace the vault's key file");
    }

    private void connected(Runnable act) throws SQLException {
        try (Connection running = pool.getConnection()) {
            assertThat(running.isValid(1)).isTrue();
            act.run();
        }
    }

    private int begun() {
        return record.sql("select count(*) from audit_event where action = 'vault.key-file' and category = 'VAULT'"
                        + " and actor is null and object is null and client is null")
                .query(Integer.class)
                .single();
    }

    /** As when every server has stopped: neither this one nor that of another test holds a connection. */
    private int run(String... arguments) {
        HikariConfigMXBean rule = pool.getHikariConfigMXBean();
        int idle = rule.getMinimumIdle();
        rule.setMinimumIdle(0);
        try {
            pool.getHikariPoolMXBean().softEvictConnections();
            endOthers();
            return command(arguments);
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        } finally {
            rule.setMinimumIdle(idle);
        }
    }

    private static void endOthers() throws SQLException {
        try (Connection administrator = TestDatabase.administrator()) {
            JdbcClient all = JdbcClient.create(new SingleConnectionDataSource(administrator, true));
            for (int looks = 0; looks < 100; looks++) {
                List<Long> connected = all.sql(
                                "select id from information_schema.processlist where user = 'confide_vault'")
                        .query(Long.class)
                        .list();
                if (connected.isEmpty()) {
                    return;
                }
                for (long each : connected) {
                    try (Statement statement = administrator.createStatement()) {
                        statement.execute("kill " + each);
                    } catch (SQLException gone) {
                        // By itself.
                    }
                }
            }
        }
    }

    private int command(String... arguments) {
        Map<String, Object> settings = new HashMap<>();
        TestDatabase.options().forEach(option -> {
            int equals = option.indexOf('=');
            settings.put(option.substring(2, equals), option.substring(equals + 1));
        });
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("options", settings));
        environment.setActiveProfiles("test");
        return new VaultRotateKeyCommand(environment).run(List.of(arguments));
    }

    private void place(byte[] key) throws IOException {
        Files.deleteIfExists(kek.file());
        new KeyFile(kek.file()).create(key);
    }

    private static void administrator(String sql) throws SQLException {
        try (var connection = TestDatabase.administrator();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static UUID id(SampleVault sample) {
        return sample.author.account().value();
    }

    private String signInName(SampleVault sample) {
        return record.sql("select sign_in_name from account where id = ?")
                .param(id(sample).toString())
                .query(String.class)
                .single();
    }

    private List<String> facts(SignedIn person) {
        return record.sql("select action from audit_event where actor = :a")
                .param("a", person.account().value().toString())
                .query(String.class)
                .list();
    }
}
