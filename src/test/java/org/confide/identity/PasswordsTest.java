package org.confide.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.confide.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final List<String> KNOWN = List.of("Nora Whitfield", "nwhitfield", "Larkspur Row Counseling");

    // Making one costs as much as signing in.
    private static final Passwords PASSWORDS = new Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "violet-harbor-lantern-27",
                "quiet copper river meadow lantern",
                "naïve 🦉 Ωmega kestrel 41 δρόμος"
            })
    void words_of_any_script_will_do(String password) {
        PASSWORDS.require(password, KNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elevenchars",
                "passwordpassword",
                "123456789012",
                "aaaaaaaaaaaaaaaa",
                "norawhitfield1",
                "larkspur-row1"
            })
    void what_is_short_or_guessed_first_is_refused(String password) {
        assertThatThrownBy(() -> PASSWORDS.require(password, KNOWN))
                .isInstanceOf(BadInput.class)
                .hasMessageNotContaining(password);
    }

    @Test
    void it_may_have_128_characters_and_not_one_more() {
        String words = "copper meadow lantern harbor violet quiet ".repeat(4);
        PASSWORDS.require(words.substring(0, 128), KNOWN);
        assertThatThrownBy(() -> PASSWORDS.require(words.substring(0, 129), KNOWN))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void all_of_it_counts() {
        String long1 = "copper meadow lantern harbor violet quiet ".repeat(3);
        String hash = PASSWORDS.hash(long1 + "a");
        assertThat(PASSWORDS.matches(long1 + "a", hash)).isTrue();
        assertThat(PASSWORDS.matches(long1 + "b", hash)).isFalse();
    }

    @Test
    void the_hash_is_argon2id_and_never_the_same_twice() {
        String hash = PASSWORDS.hash("violet-harbor-lantern-27");
        assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=65536,t=3,p=1$");
        assertThat(PASSWORDS.hash("violet-harbor-lantern-27")).isNotEqualTo(hash);
    }

    @Test
    void without_a_hash_nothing_matches() {
        assertThat(PASSWORDS.matches("a password that nobody has", null)).isFalse();
    }

    @Test
    void without_a_hash_the_same_work_is_done() {
        String hash = PASSWORDS.hash("copper-meadow-lantern-19");
        long with = fastest(() -> PASSWORDS.matches("another-one-entirely", hash));
        long without = fastest(() -> PASSWORDS.matches("another-one-entirely", null));
        // A busy machine makes both slower; no work at all would take a thousandth.
        assertThat(without).isGreaterThan(with / 3);
    }

    private static long fastest(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long begun = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - begun);
        }
        return best;
    }
}
