package org.confide.backup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.support.JumpingClock;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

@ViewTest
class BackupViewTest {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(
                    "'confide-'yyyyMMdd'T'HHmmssSSS'Z.backup'")
            .withZone(ZoneOffset.UTC);

    @Autowired
    SampleStaff staff;

    @Autowired
    PracticeTime time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JumpingClock clock;

    @Value("${confide.data-dir}")
    Path home;

    @BeforeEach
    @AfterEach
    void nothing_there() throws IOException {
        Files.deleteIfExists(home.resolve("keys/backup.pub"));
        FileSystemUtils.deleteRecursively(home.resolve("backups"));
    }

    private void open() {
        SignedIn admin = staff.person("Ada Brandt", Role.PRACTICE_ADMIN);
        Screens.open(admin, "backup");
    }

    private void made(Duration ago) throws IOException {
        Files.createDirectories(home.resolve("backups"));
        Files.write(home.resolve("backups").resolve(NAME.format(time.now().minus(ago))), new byte[3_400_000]);
    }

    private void aKey() throws IOException {
        Files.createDirectories(home.resolve("keys"));
        Files.writeString(home.resolve("keys/backup.pub"), "any");
    }

    @Test
    void without_a_key_it_says_what_to_do() {
        open();
        assertThat(Screens.words()).contains("No backup is made: there is no backup key.", "backup-key");
    }

    @Test
    void it_shows_the_last_good_one_and_warns_when_it_is_old() throws IOException {
        aKey();
        open();
        assertThat(Screens.words()).contains("There is no backup yet.");
        made(Duration.ofHours(49));
        open();
        assertThat(Screens.words()).contains("The last good backup is older than a day.", "2 days", "1 backup");
        made(Duration.ofHours(5));
        open();
        assertThat(Screens.words())
                .doesNotContain("older than a day")
                .contains(
                        "5 hours",
                        "3.4 MB",
                        "2 backups",
                        home.resolve("backups").toString());
    }

    @Test
    void a_try_that_failed_since_is_told() throws IOException {
        aKey();
        made(Duration.ofHours(1));
        jdbc.sql("insert into backup_failure (at, reason) values (:at, 'The disk is full.')")
                .param("at", java.sql.Timestamp.from(time.now()))
                .update();
        open();
        assertThat(Screens.words()).contains("The last try failed. The disk is full.");
        made(Duration.ofSeconds(-60));
        open();
        assertThat(Screens.words()).doesNotContain("The disk is full.");
    }

    @Test
    void one_that_was_made_while_the_clock_was_ahead_hides_no_missing_one() throws IOException {
        aKey();
        made(Duration.ofDays(-400));
        open();
        assertThat(Screens.words()).contains("There is no backup yet.");
        made(Duration.ofHours(49));
        open();
        assertThat(Screens.words()).contains("The last good backup is older than a day.", "2 backups");
    }

    @Test
    void a_clock_that_the_database_does_not_share_is_told() {
        try {
            clock.jump(Duration.ofHours(-2));
            open();
            assertThat(Screens.words()).contains("This server's clock is ", " seconds behind the database's.");
        } finally {
            clock.jump(Duration.ZERO);
        }
        open();
        assertThat(Screens.words()).doesNotContain("This server's clock");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PRACTICE_ADMIN", "SYSTEM_ADMIN"})
    void nobody_else_has_such_a_screen(Role role) {
        SignedIn other = staff.person("Somebody Else", role);
        Screens.open(other, "sessions/not-an-id");
        String nothing = Screens.markup();
        Screens.open(other, "backup");
        assertThat(Screens.markup()).isEqualTo(nothing).contains("There is nothing here.");
    }
}
