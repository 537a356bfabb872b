package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.confide.shared.BadInput;
import org.confide.shared.Uuid7;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {

    private final UUID key = Uuid7.next();
    private final byte[] secret = Shares.freshSecret();

    @ParameterizedTest
    @CsvSource({"2, 2", "2, 3", "3, 5", "4, 7", "7, 7"})
    void any_that_are_enough_make_the_secret_and_no_share_is_it(int needed, int of) {
        List<Shares.Share> shares = Shares.split(secret, needed, of);

        assertThat(shares).hasSize(of).noneMatch(share -> java.util.Arrays.equals(share.bytes(), secret));
        for (int turn = 0; turn < of; turn++) {
            Collections.rotate(shares, 1);
            assertThat(Shares.combine(shares.subList(0, needed))).isEqualTo(secret);
        }
        assertThat(Shares.combine(shares)).isEqualTo(secret);
    }

    @Test
    void too_few_and_mixed_ones_make_something_else_and_the_check_tells() {
        List<Shares.Share> first = Shares.split(secret, 3, 5);
        List<Shares.Share> second = Shares.split(secret, 3, 5);
        byte[] right = RecoveryKeys.check(secret, key);

        assertThat(RecoveryKeys.check(Shares.combine(first.subList(0, 2)), key)).isNotEqualTo(right);
        assertThat(RecoveryKeys.check(Shares.combine(List.of(first.get(0), first.get(1), second.get(2))), key))
                .isNotEqualTo(right);
        assertThat(RecoveryKeys.check(Shares.combine(second.subList(2, 5)), key))
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "4, 3", "2, 8"})
    void other_numbers_are_refused(int needed, int of) {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Shares.split(secret, needed, of));
    }

    @Test
    void a_sheet_is_read_off_its_words_or_its_square() {
        for (Shares.Share share : Shares.split(secret, 2, 7)) {
            ShareSheet sheet = ShareSheet.of(key, share);
            assertThat(sheet.words()).hasSize(32);
            for (String typed : List.of(
                    String.join(" ", sheet.words()),
                    " 1. " + String.join("\n, ", sheet.words()).toUpperCase(java.util.Locale.ROOT),
                    sheet.square(),
                    sheet.square().toLowerCase(java.util.Locale.ROOT))) {
                ShareSheet read = ShareSheet.read(typed);
                assertThat(read.share().index()).isEqualTo(share.index());
                assertThat(read.share().bytes()).isEqualTo(share.bytes());
                assertThat(read.belongsTo(key)).isTrue();
                assertThat(read.belongsTo(Uuid7.next())).isFalse();
            }
            assertThat(sheet.toString()).isEqualTo("ShareSheet[" + share.index() + "]");
        }
    }

    @Test
    void a_slip_is_found_and_named_and_nothing_is_repeated() {
        List<String> words =
                ShareSheet.of(key, Shares.split(secret, 2, 3).getFirst()).words();

        List<String> slip = new ArrayList<>(words);
        slip.set(6, slip.get(6) + "x");
        refused(slip, "Not a word of the sheets: word 7 (line 2). Compare with the paper.");
        refused(words.subList(0, 31), "A sheet has 32 words; these are 31. Compare with the paper.");
        refused(List.of(), "these are 0");

        List<String> swapped = new ArrayList<>(words);
        int at = words.get(0).equals(words.get(1)) ? 1 : 0;
        Collections.swap(swapped, at, at + 1);
        if (!swapped.equals(words)) {
            refused(swapped, "Compare them line by line.");
        }
        List<String> other = new ArrayList<>(words);
        other.set(31, words.get(31).equals("acorn") ? "alder" : "acorn");
        refused(other, "Compare them line by line.");
    }

    @Test
    void one_slip_of_the_finger_never_makes_another_word_of_the_list() {
        List<String> list = ShareSheet.list();
        assertThat(list).hasSize(1024).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z]{3,8}"));
        for (String one : list) {
            for (String other : list) {
                assertThat(one.equals(other) || apart(one, other))
                        .as(one + " " + other)
                        .isTrue();
            }
        }
    }

    /** More than one letter changed, left out or added lies between them. */
    private static boolean apart(String one, String other) {
        if (one.length() > other.length()) {
            return apart(other, one);
        }
        int start = 0;
        while (start < one.length() && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        return switch (other.length() - one.length()) {
            case 0 -> !one.substring(start + 1).equals(other.substring(start + 1));
            case 1 -> !one.substring(start).equals(other.substring(start + 1));
            default -> true;
        };
    }

    private static void refused(List<String> words, String sentence) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> ShareSheet.read(String.join(" ", words)))
                .withMessageContaining(sentence)
                .satisfies(refusal -> assertThat(words.stream().filter(word -> word.length() > 6))
                        .noneMatch(word -> String.valueOf(refusal.getMessage()).contains(word)));
    }
}
