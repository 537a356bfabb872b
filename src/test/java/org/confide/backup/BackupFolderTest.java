package org.confide.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFolderTest {

    private static final Instant NIGHT = Instant.parse("2026-11-27T02:00:00Z");

    @TempDir
    Path home;

    private BackupFolder folder() {
        return new BackupFolder(home.resolve("backups"));
    }

    private BackupFolder.Finished add(Instant at) throws Exception {
        return folder().add(at, file -> Files.writeString(file, "whole"));
    }

    @Test
    void a_finished_backup_is_its_owners_alone_and_known_by_its_moment() throws Exception {
        assertThat(folder().finished()).isEmpty();
        BackupFolder.Finished made = add(NIGHT);
        assertThat(made.file().getFileName()).hasToString("confide-20261127T020000000Z.backup");
        assertThat(mode(made.file())).isEqualTo("rw-------");
        assertThat(mode(folder().folder())).isEqualTo("rwx------");
        assertThat(folder().finished()).containsExactly(made);
    }

    @Test
    void one_that_fails_leaves_nothing_and_no_name_of_a_finished_one() throws Exception {
        add(NIGHT);
        assertThatThrownBy(() -> folder().add(NIGHT.plusSeconds(1), file -> {
                    Files.writeString(file, "half");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);
        assertThat(names()).containsExactlyInAnyOrder("confide-20261127T020000000Z.backup", "lock");
    }

    @Test
    void what_a_killed_one_left_is_no_backup_and_goes_with_the_next() throws Exception {
        Files.createDirectories(folder().folder());
        Files.writeString(folder().folder().resolve("confide-20261126T020000000Z.backup.partial"), "half");
        assertThat(folder().finished()).isEmpty();
        add(NIGHT);
        assertThat(names()).containsExactlyInAnyOrder("confide-20261127T020000000Z.backup", "lock");
    }

    @Test
    void two_are_never_made_at_once() throws Exception {
        folder().add(
                        NIGHT,
                        file -> assertThatThrownBy(() -> add(NIGHT.plusSeconds(1)))
                                .isInstanceOf(BackupFailed.class)
                                .hasMessageStartingWith("Another backup is being made"));
        assertThat(folder().finished()).hasSize(1);
    }

    @Test
    void the_newest_of_fourteen_days_and_of_eight_weeks_stay() throws Exception {
        for (int day = 0; day < 100; day++) {
            add(NIGHT.minus(Duration.ofDays(day)));
            add(NIGHT.minus(Duration.ofDays(day)).minusSeconds(3600));
        }
        folder().tidy(14, 8);
        List<Instant> kept =
                folder().finished().stream().map(BackupFolder.Finished::at).toList();
        assertThat(kept).first().isEqualTo(NIGHT);
        assertThat(kept.subList(0, 14))
                .containsExactlyElementsOf(java.util.stream.IntStream.range(0, 14)
                        .mapToObj(day -> NIGHT.minus(Duration.ofDays(day)))
                        .toList());
        // The 27th is a Friday: three weeks begin within the fourteen days, and five Sundays lie before them.
        assertThat(kept.subList(14, kept.size()))
                .containsExactly(
                        Instant.parse("2026-11-08T02:00:00Z"),
                        Instant.parse("2026-11-01T02:00:00Z"),
                        Instant.parse("2026-10-25T02:00:00Z"),
                        Instant.parse("2026-10-18T02:00:00Z"),
                        Instant.parse("2026-10-11T02:00:00Z"));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder().folder())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
