package org.confide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.confide.browser.RunningConfide.Said;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The machine is lost: from a backup that was made while people wrote, its private key and the copy of the keys, Confide
 * runs again on another one, step by step as docs/operations.md says.
 */
@BrowserTest
@Tag("nightly")
class RestoreIT {

    private static final Path FOLDER = Path.of("target", "browser");
    /** As the tests may run; whoever runs a practice has an account for it. */
    private static final String AS_ROOT = "--confide.allow-root=true";

    private static final String DEMO = "--spring.profiles.active=demo";

    @Test
    void a_practice_goes_on_elsewhere_and_its_vaults_open(Site site) throws IOException {
        String record = "PN" + Words.unique();
        String vault = Words.unique();
        Path secret = FOLDER.resolve("restore-private").toAbsolutePath();
        Files.deleteIfExists(secret);
        try (RunningConfide lost = new RunningConfide(FOLDER.resolve("lost"), DEMO);
                RunningConfide found = new RunningConfide(FOLDER.resolve("found"), DEMO)) {
            lost.start();
            Page author = site.at(lost).signIn("clinician");
            Desk.openUnplanned(author, People.anyClientOf(author));
            String session = author.url().substring(lost.url().length());
            Desk.writeAndSave(author, "Subjective", record);
            VaultIT.unlock(VaultIT.panel(author), Site.PASSPHRASE);
            VaultIT.page(VaultIT.panel(author)).fill(vault);
            VaultIT.page(VaultIT.panel(author)).blur();
            Desk.untilSaved(VaultIT.panel(author), VaultIT.SEALED);

            assertThat(lost.command("backup-key", "--private=" + secret, AS_ROOT)
                            .code())
                    .isZero();
            Said made = lost.command("backup", AS_ROOT);
            assertThat(made.code()).as(made.words()).isZero();
            Path backup = backup(lost);

            Path keys = Files.createDirectories(found.home().resolve("keys"));
            for (String key : List.of("vault.kek", "audit.key")) {
                Files.copy(lost.home().resolve("keys").resolve(key), keys.resolve(key));
            }
            Site.leave(author);
            lost.kill();
            Said restored = found.command("restore", "--from=" + backup, "--private=" + secret, AS_ROOT);
            assertThat(restored.code()).as(restored.words()).isZero();
            assertThat(restored.words()).contains("Everything is as it was sealed.");

            found.start();
            Page again = site.at(found).signIn("clinician");
            again.navigate(session);
            assertThat(Desk.section(again, "Subjective")).hasValue(record);
            VaultIT.unlock(VaultIT.panel(again), Site.PASSPHRASE);
            assertThat(VaultIT.page(VaultIT.panel(again))).hasValue(vault);
        }
    }

    private static Path backup(RunningConfide confide) throws IOException {
        try (Stream<Path> files = Files.list(confide.home().resolve("backups"))) {
            return files.filter(file -> file.toString().endsWith(".backup"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
