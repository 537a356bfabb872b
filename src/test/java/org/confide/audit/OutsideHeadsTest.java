package org.confide.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import org.confide.shared.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideHeadsTest {

    @TempDir
    Path folder;

    @Test
    void heads_are_appended_and_read_back() throws Exception {
        OutsideHeads heads = new OutsideHeads(folder.resolve("heads"));
        assertThat(heads.last()).isEmpty();
        heads.append(batch(1));
        heads.append(batch(9));
        assertThat(heads.last().orElseThrow().batch()).isEqualTo(9);
        assertThat(heads.all()).isEqualTo(Map.of(1L, batch(1).head(), 9L, batch(9).head()));
    }

    @Test
    void a_file_that_is_something_else_or_says_two_things_is_refused() throws Exception {
        Path file = folder.resolve("heads");
        OutsideHeads heads = new OutsideHeads(file);
        assertThatThrownBy(heads::all).isInstanceOf(CannotStart.class).hasMessageContaining("can't be read");
        Files.writeString(
                file, "1 2026-11-27T00:00:00Z " + "a".repeat(64) + "\n1 2026-11-27T00:00:00Z " + "b".repeat(64));
        assertThatThrownBy(heads::all).isInstanceOf(CannotStart.class).hasMessageContaining("of batch 1");
        Files.writeString(file, "what is this\n");
        assertThatThrownBy(heads::all).isInstanceOf(CannotStart.class).hasMessageContaining("can't be read");
        assertThat(heads.last()).isEmpty();
    }

    @Test
    void the_signing_key_is_its_owners_alone_and_stays_the_same() throws Exception {
        Path file = SealKey.in(folder);
        SealKey key = SealKey.readOrMake(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("r--------");
        assertThat(SealKey.readOrMake(file).publicKey()).isEqualTo(key.publicKey());
        byte[] statement = {1, 2, 3};
        byte[] signature = SealKey.read(file).sign(statement);
        SealKey.verifier(key.publicKey()).verify(signature, statement);
        SealKey other = SealKey.readOrMake(folder.resolve("other"));
        assertThatThrownBy(() -> other.verifier().verify(signature, statement))
                .isInstanceOf(java.security.GeneralSecurityException.class);
        assertThatThrownBy(() -> SealKey.verifier("nonsense")).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> SealKey.read(folder.resolve("none"))).isInstanceOf(CannotStart.class);
    }

    private static Batch batch(long no) {
        return new Batch(no, 1, "ab".repeat(32), Batch.NOTHING, Instant.parse("2026-11-27T14:05:06Z"), "00");
    }
}
