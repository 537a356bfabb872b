package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.GeneralSecurityException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WrappersTest {

    private static final String PHRASE = "quiet copper river meadow lantern";
    /** As written in a row, but quick. */
    private static final String QUICK =
            "{\"kdf\":\"argon2id\",\"m\":64,\"t\":1,\"p\":1,\"salt\":\"AAECAwQFBgcICQoLDA0ODw==\"}";

    private final AuthorKeys keys = AuthorKeys.generate();
    private final byte[] kek = new byte[32];
    private final Wrappers.Owner owner = new Wrappers.Owner(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private final byte[] wrapped = Wrappers.wrap(keys, PHRASE, QUICK, kek, owner);

    @Test
    void the_passphrase_opens_it_however_it_is_typed() throws Exception {
        assertThat(Wrappers.unwrap(wrapped, PHRASE, QUICK, kek, owner).write()).isEqualTo(keys.write());
        assertThat(Wrappers.unwrap(wrapped, " quiet  copper\u00a0river meadow lantern\n", QUICK, kek, owner)
                        .write())
                .isEqualTo(keys.write());
    }

    @Test
    void another_passphrase_key_file_owner_row_or_parameter_does_not() {
        byte[] otherKek = new byte[32];
        otherKek[31] = 1;
        refused(wrapped, "quiet copper river meadow lanterns", QUICK, kek, owner);
        refused(wrapped, PHRASE, QUICK, otherKek, owner);
        refused(wrapped, PHRASE, QUICK.replace("AAEC", "AAED"), kek, owner);
        refused(wrapped, PHRASE, QUICK + " ", kek, owner);
        refused(
                wrapped,
                PHRASE,
                QUICK,
                kek,
                new Wrappers.Owner(owner.installation(), UUID.randomUUID(), owner.wrapper()));
        refused(
                wrapped,
                PHRASE,
                QUICK,
                kek,
                new Wrappers.Owner(owner.installation(), owner.author(), UUID.randomUUID()));
        refused(wrapped, PHRASE, QUICK, kek, new Wrappers.Owner(UUID.randomUUID(), owner.author(), owner.wrapper()));
        byte[] flipped = wrapped.clone();
        flipped[20] ^= 1;
        refused(flipped, PHRASE, QUICK, kek, owner);
    }

    @Test
    void parameters_that_would_exhaust_the_server_are_refused() {
        String huge = QUICK.replace("\"m\":64", "\"m\":99999999");

        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> Wrappers.unwrap(wrapped, PHRASE, huge, kek, owner))
                .withStackTraceContaining("passphrase parameters");
    }

    @Test
    void a_fresh_wrapper_costs_64_mebibytes_and_three_passes_with_its_own_salt() {
        Stretching stretching = new Stretching();
        Wrappers.Stretch one = stretching.fresh();

        assertThat(one).extracting("kdf", "m", "t", "p").containsExactly("argon2id", 65_536, 3, 1);
        assertThat(one.salt()).isNotEqualTo(stretching.fresh().salt());
    }

    @Test
    void a_damaged_bundle_is_refused() {
        byte[] bundle = keys.write();
        bundle[0] = 2;

        assertThatExceptionOfType(Tampered.class).isThrownBy(() -> AuthorKeys.read(bundle));
        assertThatExceptionOfType(Tampered.class).isThrownBy(() -> AuthorKeys.read(new byte[] {1, 0, 0, 0, 9}));
        assertThatExceptionOfType(Tampered.class).isThrownBy(() -> AuthorKeys.read(new byte[0]));
    }

    private static void refused(byte[] wrapped, String phrase, String parameters, byte[] kek, Wrappers.Owner owner) {
        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() -> Wrappers.unwrap(wrapped, phrase, parameters, kek, owner));
    }
}
