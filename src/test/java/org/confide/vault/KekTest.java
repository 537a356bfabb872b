package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KekTest {

    @TempDir
    Path folder;

    @Test
    void a_new_key_is_random_and_only_its_owner_may_read_it() throws Exception {
        Path file = folder.resolve("keys/vault.kek");
        new Kek(file).create();
        new Kek(folder.resolve("other.kek")).create();

        assertThat(new Kek(file).read()).hasSize(32).isNotEqualTo(new Kek(folder.resolve("other.kek")).read());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("r--------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(Files.list(file.getParent())).containsExactly(file);
    }

    @Test
    void a_key_that_is_there_is_never_replaced() {
        Kek kek = new Kek(folder.resolve("vault.kek"));
        kek.create();
        byte[] first = kek.read();

        kek.create();

        assertThat(kek.read()).isEqualTo(first);
    }

    @Test
    void a_missing_or_damaged_file_is_told_apart() throws Exception {
        Path file = folder.resolve("vault.kek");

        assertThatExceptionOfType(SealedShut.class)
                .isThrownBy(() -> new Kek(file).read())
                .withMessage("Your notes stay sealed: this server's key file is missing. The record works. Tell your"
                        + " administrator.");
        Files.write(file, new byte[31]);
        assertThatExceptionOfType(SealedShut.class)
                .isThrownBy(() -> new Kek(file).read())
                .withMessageContaining("damaged (32 bytes expected, 31 found)");
    }

    @Test
    void a_key_is_known_by_a_name_that_does_not_give_it_away() {
        UUID installation = UUID.randomUUID();
        byte[] check = Kek.check(new byte[32], installation);

        assertThat(Kek.name(check)).hasSize(8).isNotEqualTo(Kek.name(Kek.check(new byte[32], UUID.randomUUID())));
    }
}
