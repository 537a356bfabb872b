package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;
import org.confide.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.test.util.ReflectionTestUtils;

/** Sheets lie in safes for years: what is on them, and what they open, never changes. */
class RecoveryFormatsTest {

    private static final Properties FROZEN = new Properties();
    private static final Properties VAULT = new Properties();

    @BeforeAll
    static void load() throws IOException {
        load(VAULT, "/vault/format-v1.properties");
        load(FROZEN, "/vault/format-recovery-v1.properties");
    }

    private static void load(Properties into, String file) throws IOException {
        try (Reader in =
                new InputStreamReader(RecoveryFormatsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            into.load(in);
        }
    }

    @Test
    void a_printed_sheet_says_its_share() {
        for (int i = 1; i <= 3; i++) {
            for (String way : List.of("words", "square")) {
                ShareSheet sheet = ShareSheet.read(FROZEN.getProperty(way + i));
                assertThat(sheet.share().index()).isEqualTo(i);
                assertThat(sheet.share().bytes()).isEqualTo(bytes("share" + i));
                assertThat(sheet.belongsTo(key())).isTrue();
                assertThat(String.join(" ", sheet.words())).isEqualTo(FROZEN.getProperty("words" + i));
                assertThat(RecoveryKeys.check(key(), 1, sheet.share())).isEqualTo(bytes("shareCheck" + i));
            }
        }
    }

    @Test
    void two_sheets_and_the_rows_open_the_authors_keys() {
        byte[] secret = Shares.combine(List.of(share(3), share(1)));
        assertThat(secret).isEqualTo(bytes("secret"));
        assertThat(RecoveryKeys.check(secret, key())).isEqualTo(bytes("keyCheck"));

        RecoveryKeys keys = RecoveryKeys.unwrap(bytes("wrapped"), secret, installation(), key());
        assertThat(keys.publicKey()).isEqualTo(bytes("publicKey"));
        AuthorKeys bundle = AuthorKeys.read(HexFormat.of().parseHex(VAULT.getProperty("bundle")));
        AuthorKey row = new AuthorKey(Uuid7.next(), author(), bundle, java.time.Instant.EPOCH);
        RecoveryKeys.Owner owner = new RecoveryKeys.Owner(installation(), author(), 1);

        assertThat(keys.open(bytes("escrow"), owner, row).write()).isEqualTo(bundle.write());
        for (RecoveryKeys.Owner other : List.of(
                new RecoveryKeys.Owner(Uuid7.next(), author(), 1),
                new RecoveryKeys.Owner(installation(), Uuid7.next(), 1),
                new RecoveryKeys.Owner(installation(), author(), 2))) {
            assertThatExceptionOfType(Tampered.class).isThrownBy(() -> keys.open(bytes("escrow"), other, row));
        }
    }

    @Test
    void every_changed_byte_is_found() {
        byte[] secret = bytes("secret");
        byte[] wrapped = bytes("wrapped");
        IntStream.iterate(0, i -> i < wrapped.length, i -> i + 7).forEach(i -> {
            byte[] changed = wrapped.clone();
            changed[i] ^= 1;
            assertThatExceptionOfType(Tampered.class)
                    .isThrownBy(() -> RecoveryKeys.unwrap(changed, secret, installation(), key()));
        });
        assertThatExceptionOfType(Tampered.class)
                .isThrownBy(() -> RecoveryKeys.unwrap(wrapped, secret, installation(), Uuid7.next()));
        assertThatExceptionOfType(Tampered.class)
                .isThrownBy(
                        () -> RecoveryKeys.unwrap(wrapped, Shares.combine(List.of(share(1))), installation(), key()));
    }

    @Test
    void the_seal_is_computed_as_ever() {
        byte[] kek = HexFormat.of().parseHex(VAULT.getProperty("kek"));
        assertThat(RecoveryKeys.seal(kek, installation(), key(), 2, bytes("publicKey")))
                .isEqualTo(bytes("seal"));
        assertThat(RecoveryKeys.seal(kek, installation(), key(), 3, bytes("publicKey")))
                .isNotEqualTo(bytes("seal"));
    }

    @Test
    void what_a_case_is_about_opens_with_the_key_file_and_the_people_it_names_only() {
        Particulars about = new Particulars(
                "Executor's request, EPTL 11-1.1",
                "Letters testamentary, file 2026-17",
                VAULT.getProperty("client"),
                "Maya Lindqvist",
                "2026-01-01",
                "");
        assertThat(about.write()).isEqualTo(bytes("particularsJson"));
        byte[] kek = HexFormat.of().parseHex(VAULT.getProperty("kek"));

        RecoveryCase death = found("caseDeath", RecoveryReason.DEATH, id("opener"), id("successor"));
        assertThat(death.particulars(kek, installation())).isEqualTo(about);
        RecoveryCase forgotten = found("caseForgotten", RecoveryReason.FORGOTTEN, author(), null);
        assertThat(forgotten.particulars(kek, installation())).isEqualTo(about);

        RecoveryCase turned = found("caseDeath", RecoveryReason.DEATH, id("opener"), id("opener"));
        assertThatExceptionOfType(Tampered.class).isThrownBy(() -> turned.particulars(kek, installation()));
    }

    /** The words of a sheet mean what they meant when it was printed, those included that stand on no sheet here. */
    @Test
    void the_words_of_sheets_stay() {
        assertThat(Bytes.sha256(Bytes.of(String.join(" ", ShareSheet.list())))).isEqualTo(bytes("wordsHash"));
    }

    /** A case as the database gives it back. */
    private static RecoveryCase found(String sealed, RecoveryReason reason, UUID opener, @Nullable UUID successor) {
        RecoveryCase row = BeanUtils.instantiateClass(RecoveryCase.class);
        ReflectionTestUtils.setField(row, "id", id("case"));
        ReflectionTestUtils.setField(row, "authorId", author());
        ReflectionTestUtils.setField(row, "reason", reason);
        ReflectionTestUtils.setField(row, "openedBy", opener);
        ReflectionTestUtils.setField(row, "successorId", successor);
        ReflectionTestUtils.setField(row, "particulars", bytes(sealed));
        return row;
    }

    private static UUID id(String name) {
        return UUID.fromString(FROZEN.getProperty(name));
    }

    private static Shares.Share share(int index) {
        return new Shares.Share(index, bytes("share" + index));
    }

    private static UUID key() {
        return UUID.fromString(FROZEN.getProperty("recoveryKey"));
    }

    private static UUID installation() {
        return UUID.fromString(FROZEN.getProperty("installation"));
    }

    private static UUID author() {
        return UUID.fromString(FROZEN.getProperty("author"));
    }

    private static byte[] bytes(String name) {
        return HexFormat.of().parseHex(FROZEN.getProperty(name));
    }
}
