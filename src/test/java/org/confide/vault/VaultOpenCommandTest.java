package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.database.TestDatabase;
import org.confide.identity.SignedIn;
import org.confide.shared.CannotStart;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Notes are opened with the key file and a passphrase, or with sheets, when there is no application. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class VaultOpenCommandTest {

    @Autowired
    SampleVaults vaults;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleRecovery recoveries;

    private final InputStream before = System.in;
    private SignedIn author;
    private SampleVault nora;

    @BeforeEach
    void an_author_with_two_notes() {
        SampleRecovery.clear();
        author = staff.clinician();
        nora = vaults.of(author);
        OpenVault open = nora.unlocked();
        nora.written(open, ClientId.next(), "The first.");
        nora.written(open, ClientId.next(), "The second, 🦊.");
    }

    @AfterEach
    void clear() {
        System.setIn(before);
        SampleRecovery.clear();
    }

    @Test
    void the_passphrase_opens_every_note_and_is_not_repeated(CapturedOutput output) {
        assertThat(run(SampleVault.PHRASE)).isZero();
        assertThat(output.getOut())
                .contains("=== 2026-11-24, A title, version 1\nThe first.", "The second, 🦊.")
                .doesNotContain(SampleVault.PHRASE);
        assertThat(output.getErr()).contains("2 opened, 0 not.");
    }

    @Test
    void a_wrong_passphrase_opens_nothing(CapturedOutput output) {
        assertThat(run(SampleVault.PHRASE + "s")).isEqualTo(1);
        assertThat(output.getErr()).contains("Nothing was opened.");
        assertThat(output.getOut()).doesNotContain("The first.");
    }

    @Test
    void enough_sheets_open_them_too_and_too_few_or_a_slip_do_not(CapturedOutput output) {
        List<SignedIn> officers = recoveries.officers(2, 3);
        nora.unlocked();
        String first = recoveries.paper(officers.get(0));
        String third = recoveries.paper(officers.get(2));

        assertThat(run(first, "--sheets=1")).isEqualTo(1);
        assertThat(run(third + "\n" + first.replaceFirst("^\\w+", "nonsense"), "--sheets=2"))
                .isEqualTo(1);
        assertThat(output.getErr()).contains("That does not open the keys", "word 1 (line 1)");
        assertThat(output.getOut()).doesNotContain("The first.");

        assertThat(run(third + "\n" + first, "--sheets=2")).isZero();
        assertThat(output.getOut()).contains("The first.", "The second, 🦊.");
    }

    @Test
    void a_number_of_sheets_that_is_none_is_refused_in_words() {
        for (String typed : List.of("two", "0", "-1", "999")) {
            assertThatThrownBy(() -> run("", "--sheets=" + typed))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("--sheets= wants the number of sheets");
        }
    }

    @Test
    void a_note_that_was_changed_is_named_and_the_others_open(CapturedOutput output) throws SQLException {
        try (Connection administrator = TestDatabase.administrator();
                Statement statement = administrator.createStatement()) {
            assertThat(statement.executeUpdate("update confide_vault.note_version set ciphertext ="
                            + " concat(left(ciphertext, length(ciphertext) - 1), char(ascii(right(ciphertext, 1)) ^ 1))"
                            + " where note_id = (select min(id) from confide_vault.note where author_id = '"
                            + author.account().value() + "')"))
                    .isOne();
        }
        assertThat(run(SampleVault.PHRASE)).isEqualTo(1);
        assertThat(output.getOut()).contains("its integrity check failed.", "The second, 🦊.");
        assertThat(output.getErr()).contains("1 opened, 1 not.");
    }

    @Test
    void another_key_file_is_refused_by_name(@TempDir Path folder) throws IOException {
        Path other = Files.write(folder.resolve("other.kek"), new byte[Kek.LENGTH]);
        assertThatThrownBy(() -> run(SampleVault.PHRASE, "confide.vault.kek-file=" + other))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is not the one this vault was made with");
    }

    /** An argument of the command begins with two dashes, a setting does not. */
    private int run(String typed, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--author=" + author.signInName(), "--stdin"));
        Map<String, Object> settings = new HashMap<>();
        TestDatabase.options().forEach(option -> set(settings, option.substring(2)));
        for (String each : more) {
            if (each.startsWith("--")) {
                arguments.add(each);
            } else {
                set(settings, each);
            }
        }
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("options", settings));
        environment.setActiveProfiles("test");
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        return new VaultOpenCommand(environment).run(arguments);
    }

    private static void set(Map<String, Object> settings, String option) {
        int equals = option.indexOf('=');
        settings.put(option.substring(0, equals), option.substring(equals + 1));
    }
}
