package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.test.util.ReflectionTestUtils;

/** What was written by the first release must be read by every later one: the bytes here never change. */
class VaultFormatsTest {

    private static final Properties FROZEN = new Properties();

    @BeforeAll
    static void load() throws IOException {
        try (Reader in = new InputStreamReader(
                VaultFormatsTest.class.getResourceAsStream("/vault/format-v1.properties"), StandardCharsets.UTF_8)) {
            FROZEN.load(in);
        }
    }

    @Test
    void a_bundle_reads_and_writes_the_same_bytes() {
        assertThat(AuthorKeys.read(bytes("bundle")).write()).isEqualTo(bytes("bundle"));
        assertThat(bytes("bundle")[0]).isEqualTo((byte) 1);
    }

    @Test
    void references_and_checks_are_computed_as_ever() {
        AuthorKeys keys = AuthorKeys.read(bytes("bundle"));

        assertThat(keys.clientReference(id("client"))).isEqualTo(bytes("clientReference"));
        assertThat(keys.sessionReference(id("session"))).isEqualTo(bytes("sessionReference"));
        assertThat(keys.check(id("authorKey"))).isEqualTo(bytes("check"));
        assertThat(Kek.check(bytes("kek"), id("installation"))).isEqualTo(bytes("kekCheck"));
    }

    @Test
    void a_wrapper_opens_with_its_passphrase_and_the_installations_key() throws Exception {
        AuthorKeys keys = Wrappers.unwrap(
                bytes("wrapped"),
                FROZEN.getProperty("passphrase"),
                FROZEN.getProperty("parameters"),
                bytes("kek"),
                new Wrappers.Owner(id("installation"), id("author"), id("wrapper")));

        assertThat(keys.write()).isEqualTo(bytes("bundle"));
    }

    @Test
    void notes_and_drafts_open() {
        AuthorKeys keys = AuthorKeys.read(bytes("bundle"));
        NoteText expected = new NoteText("Tue Nov 24", FROZEN.getProperty("text"), "2026-11-24", List.of("sister"));

        assertThat(NoteCipher.open(keys, place(), "PSYCHOTHERAPY", 3, bytes("version3")))
                .isEqualTo(expected);
        assertThat(NoteCipher.open(keys, place(), NoteCipher.DRAFT, 3_000_017, bytes("draft")))
                .isEqualTo(expected);
        assertThat(expected.write()).isEqualTo(bytes("json"));
        assertThat(NoteCipher.pad(expected.write())).isEqualTo(bytes("padded"));
        assertThat(NoteCipher.associated(place(), "PSYCHOTHERAPY", 3)).isEqualTo(bytes("associated"));
    }

    @Test
    void what_was_sealed_for_an_author_by_their_public_key_opens() throws Exception {
        byte[] opened = TinkProtoKeysetFormat.parseKeyset(
                        bytes("receiving"), InsecureSecretKeyAccess.get(), RegistryConfiguration.get())
                .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                .decrypt(bytes("sent"), Bytes.of("loan"));

        assertThat(new String(opened, StandardCharsets.UTF_8)).isEqualTo("lent");
        assertThat(AuthorKeys.read(bytes("bundle")).publicKey()).isEqualTo(bytes("publicKey"));
    }

    @Test
    void lines_of_the_log_hash_as_ever() {
        Instant at = micros("logMicros");
        LogLine first = new LogLine(id("author"), null, LogLine.Entry.of(LogLine.SET_UP), at);
        LogLine second = new LogLine(
                id("author"),
                first,
                new LogLine.Entry(
                        LogLine.VERSION, id("note"), bytes("clientReference"), 3, Bytes.sha256(bytes("version3"))),
                at);

        assertThat(first.lineHash()).isEqualTo(bytes("logLine1"));
        assertThat(second.lineHash()).isEqualTo(bytes("logLine2"));
        assertThat(second.follows(first)).isTrue();
        assertThat(second.follows(null)).isFalse();
    }

    @Test
    void copies_for_a_borrower_and_for_a_successor_open_on_their_terms_only() {
        AuthorKeys keys = AuthorKeys.read(bytes("bundle"));
        LentText expected = new LentText(
                id("client"), new NoteText("Tue Nov 24", FROZEN.getProperty("text"), "2026-11-24", List.of("sister")));
        assertThat(expected.write()).isEqualTo(bytes("lentJson"));

        Loan training = loan("loanTraining", Loan.Kind.TRAINING, 3, micros("loanMicros"));
        assertThat(training.open(keys, id("installation"))).isEqualTo(expected);
        Loan successor = loan("loanSuccessor", Loan.Kind.SUCCESSOR, 0, null);
        assertThat(successor.open(keys, id("installation"))).isEqualTo(expected);

        Loan longer =
                loan("loanTraining", Loan.Kind.TRAINING, 3, micros("loanMicros").plusSeconds(1));
        assertThatExceptionOfType(Tampered.class).isThrownBy(() -> longer.open(keys, id("installation")));
    }

    @Test
    void renewed_keys_open_what_they_and_those_before_them_sealed_and_nothing_opens_with_too_few() {
        AuthorKeys first = AuthorKeys.read(bytes("bundle"));
        AuthorKeys renewed = AuthorKeys.read(bytes("renewedBundle"));
        AuthorKeys alone = AuthorKeys.read(bytes("withoutEarlier"));

        assertThat(renewed.write()).isEqualTo(bytes("renewedBundle"));
        assertThat(renewed.withoutEarlier(false).write()).isEqualTo(bytes("withoutEarlier"));
        assertThat(renewed.publicKey()).isEqualTo(bytes("renewedPublicKey"));
        assertThat(alone.publicKey()).isEqualTo(bytes("renewedPublicKey"));
        for (AuthorKeys any : List.of(renewed, alone)) {
            assertThat(any.clientReference(id("client"))).isEqualTo(bytes("clientReference"));
            assertThat(any.check(id("authorKey"))).isEqualTo(bytes("check"));
            assertThat(opened(any, "renewedVersion3")).isTrue();
        }
        assertThat(opened(renewed, "version3")).isTrue();
        assertThat(opened(alone, "version3")).isFalse();
        assertThat(opened(first, "renewedVersion3")).isFalse();
        assertThat(loan("loanSuccessor", Loan.Kind.SUCCESSOR, 0, null)
                        .open(renewed, id("installation"))
                        .client())
                .isEqualTo(id("client"));
    }

    private static boolean opened(AuthorKeys keys, String name) {
        try {
            return NoteCipher.open(keys, place(), "PSYCHOTHERAPY", 3, bytes(name))
                    .text()
                    .equals(FROZEN.getProperty("text"));
        } catch (Tampered closed) {
            return false;
        }
    }

    @Test
    void a_public_key_is_bound_to_the_key_file_as_ever() {
        AuthorKey row = new AuthorKey(id("authorKey"), id("author"), AuthorKeys.read(bytes("bundle")), Instant.EPOCH);
        PublicKeySeal seal = blank(PublicKeySeal.class);
        ReflectionTestUtils.setField(seal, "seal", bytes("publicKeySeal"));

        assertThat(seal.fits(row, bytes("kek"), id("installation"))).isTrue();
        assertThat(seal.fits(row, new byte[Kek.LENGTH], id("installation"))).isFalse();
    }

    /** They stand in rows and inside what is sealed or hashed: a new name is a row that does not open. */
    @Test
    void names_that_are_sealed_with_the_bytes_stay() {
        assertThat(Loan.Kind.values()).extracting(Enum::name).contains("TRAINING", "SUCCESSOR");
        assertThat(RecoveryReason.values()).extracting(Enum::name).contains("DEATH", "DEPARTURE", "FORGOTTEN", "ORDER");
        assertThat(List.of(
                        LogLine.SET_UP,
                        LogLine.UNLOCK,
                        LogLine.READ,
                        LogLine.VERSION,
                        LogLine.PASSPHRASE,
                        LogLine.ESCROW,
                        LogLine.LOAN,
                        LogLine.RECALL,
                        LogLine.LOAN_READ,
                        LogLine.RENEW,
                        LogLine.RESEAL,
                        LogLine.REWRAP))
                .containsExactly(
                        "SET_UP",
                        "UNLOCK",
                        "READ",
                        "VERSION",
                        "PASSPHRASE",
                        "ESCROW",
                        "LOAN",
                        "RECALL",
                        "LOAN_READ",
                        "RENEW",
                        "RESEAL",
                        "REWRAP");
        assertThat(Note.PSYCHOTHERAPY).isEqualTo("PSYCHOTHERAPY");
        assertThat(SealedText.firstCounter(3)).isEqualTo(3_000_001);
    }

    /** A copy as the database gives it back. */
    private static Loan loan(String name, Loan.Kind kind, int version, @Nullable Instant expires) {
        Loan loan = blank(Loan.class);
        ReflectionTestUtils.setField(loan, "id", id(name));
        ReflectionTestUtils.setField(loan, "kind", kind);
        ReflectionTestUtils.setField(loan, "noteId", id("note"));
        ReflectionTestUtils.setField(loan, "versionNo", version);
        ReflectionTestUtils.setField(loan, "lenderId", id("lender"));
        ReflectionTestUtils.setField(loan, "borrowerId", id("author"));
        ReflectionTestUtils.setField(loan, "expires", expires);
        ReflectionTestUtils.setField(loan, "ciphertext", bytes(name + "Text"));
        return loan;
    }

    private static <T> T blank(Class<T> row) {
        return BeanUtils.instantiateClass(row);
    }

    private static Instant micros(String name) {
        long micros = Long.parseLong(FROZEN.getProperty(name));
        return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000);
    }

    private static NoteCipher.Place place() {
        return new NoteCipher.Place(
                id("installation"), id("note"), id("author"), bytes("clientReference"), bytes("sessionReference"));
    }

    private static UUID id(String name) {
        return UUID.fromString(FROZEN.getProperty(name));
    }

    private static byte[] bytes(String name) {
        return HexFormat.of().parseHex(FROZEN.getProperty(name));
    }
}
