package org.confide.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.confide.shared.CannotStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFileTest {

    private static final String CANARY = "PN-CANARY-11";

    @TempDir
    Path folder;

    Path open;
    Path secret;
    byte[] dump;
    byte[] file;

    @BeforeEach
    void a_backup_of_several_segments() throws Exception {
        open = folder.resolve("keys/backup.pub");
        secret = folder.resolve("away/private");
        BackupKeys.make(open, secret);
        byte[] noise = new byte[2_500_000];
        new Random(1).nextBytes(noise);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write(CANARY.repeat(1_000).getBytes(StandardCharsets.UTF_8));
        text.write(noise);
        dump = text.toByteArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream sealed = BackupFile.write(out, "2026-11-27T02:00:00Z", BackupKeys.writer(open))) {
            sealed.write(dump);
        }
        file = out.toByteArray();
    }

    private byte[] read(byte[] bytes) throws IOException, BackupFailed {
        try (InputStream text = BackupFile.read(new ByteArrayInputStream(bytes), BackupKeys.reader(secret))) {
            return text.readAllBytes();
        }
    }

    @Test
    void what_was_written_comes_back_and_stands_nowhere_in_clear() throws Exception {
        assertThat(read(file)).isEqualTo(dump);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain(CANARY);
        assertThat(Files.readString(open)).doesNotContain("private");
    }

    @Test
    void a_changed_bit_anywhere_is_noticed() {
        for (int at = 0; at < file.length; at += at < 400 ? 1 : 99_991) {
            byte[] changed = file.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> read(changed))
                    .as("byte %d", at)
                    .isInstanceOfAny(IOException.class, BackupFailed.class);
        }
    }

    @Test
    void a_file_that_is_cut_off_or_lengthened_is_noticed() {
        for (int length : new int[] {0, 5, 40, 300, 1_000_000, file.length - 1}) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> read(cut))
                    .as("%d bytes", length)
                    .isInstanceOfAny(IOException.class, BackupFailed.class);
        }
    }

    @Test
    void another_key_is_refused_in_words() throws Exception {
        Path other = folder.resolve("other/private");
        BackupKeys.make(folder.resolve("other/backup.pub"), other);
        assertThatThrownBy(() -> BackupFile.read(new ByteArrayInputStream(file), BackupKeys.reader(other)))
                .isInstanceOf(BackupFailed.class)
                .hasMessageStartingWith("This backup does not open with this key");
        assertThatThrownBy(() -> BackupKeys.reader(open)).hasMessageContaining("holds no private backup key");
        assertThatThrownBy(() -> BackupKeys.writer(secret)).hasMessageContaining("holds no public backup key");
        assertThatThrownBy(() -> BackupKeys.writer(folder.resolve("none"))).hasMessageContaining("backup-key");
    }

    @Test
    void the_private_part_is_its_owners_alone_and_no_key_is_replaced() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("r--------");
        String before = Files.readString(open);
        assertThatThrownBy(() -> BackupKeys.make(open, folder.resolve("second")))
                .isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> BackupKeys.make(folder.resolve("third"), secret))
                .isInstanceOf(CannotStart.class);
        assertThat(open).hasContent(before);
        assertThat(folder.resolve("second")).doesNotExist();
        assertThat(folder.resolve("third")).doesNotExist();
    }

    @Test
    void the_end_of_a_text_is_remembered_however_it_comes() throws Exception {
        Tail tail = new Tail(OutputStream.nullOutputStream());
        for (byte each : ("x".repeat(500) + "\n-- Dump completed on 2026\n").getBytes(StandardCharsets.UTF_8)) {
            tail.write(each);
        }
        assertThat(Dump.isWhole(tail.end())).isTrue();
        tail.write("y".repeat(190).getBytes(StandardCharsets.UTF_8));
        assertThat(Dump.isWhole(tail.end())).isFalse();
        assertThat(new String(tail.end(), StandardCharsets.UTF_8)).hasSize(200).endsWith("2026\n" + "y".repeat(190));
    }
}
