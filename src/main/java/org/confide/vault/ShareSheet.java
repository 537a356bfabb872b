package org.confide.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.confide.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * A share as it stands on paper: 32 words of ten bits, or the same in the square. It names the recovery key it belongs
 * to and its own number, and ends with a checksum, so that a slip is found and named before anything is tried.
 *
 * @param key the first three bytes of the recovery key's name
 * @param share what it holds
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ShareSheet(byte[] key, Shares.Share share) {

    static final String FIELD = "words";
    static final int WORDS = 32;
    static final int WORDS_A_LINE = 4;

    private static final int BITS = 10;
    private static final int NAME = 3;
    private static final int BODY = 1 + NAME + Shares.LENGTH;
    private static final int CHECKSUM = 4;
    /** The first half of the first byte; the second is the share's number. */
    private static final int FORMAT = 1;

    private static final String IN_THE_SQUARE = "CONFIDE1:";
    private static final Pattern BETWEEN = Pattern.compile("[^a-z]+");
    private static final Pattern SQUARE = Pattern.compile(IN_THE_SQUARE + "[0-9A-F]{" + 2 * (BODY + CHECKSUM) + "}");

    static ShareSheet of(UUID recoveryKey, Shares.Share share) {
        return new ShareSheet(nameOf(recoveryKey), share);
    }

    /** {@return the words in their order} */
    List<String> words() {
        List<String> all = list();
        byte[] bytes = bytes();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            words.add(all.get(number(bytes, i)));
        }
        return words;
    }

    /** {@return the same for a square to be read by a camera} */
    String square() {
        return IN_THE_SQUARE + HexFormat.of().withUpperCase().formatHex(bytes());
    }

    /** {@return the last words, which make up the checksum} */
    List<String> lastWords() {
        return words().subList(WORDS - 3, WORDS);
    }

    boolean belongsTo(UUID recoveryKey) {
        return Arrays.equals(key, nameOf(recoveryKey));
    }

    /**
     * Reads what somebody typed off a sheet, or what a camera read off the square.
     *
     * @throws BadInput which names the place of the slip and never repeats a word
     */
    static ShareSheet read(String typed) {
        String plain = typed.strip();
        String square = plain.toUpperCase(Locale.ROOT);
        byte[] bytes = SQUARE.matcher(square).matches()
                ? HexFormat.of().parseHex(square, IN_THE_SQUARE.length(), square.length())
                : bytesOf(plain);
        if (!MessageDigest.isEqual(
                Arrays.copyOfRange(bytes, BODY, bytes.length), checksum(Arrays.copyOf(bytes, BODY)))) {
            throw new BadInput(
                    FIELD,
                    "Each word is on the list, but together they are not a sheet: one is another word than on the"
                            + " paper, or two changed places. Compare them line by line.");
        }
        int index = bytes[0] & 0x0F;
        if (bytes[0] >> 4 != FORMAT || index < 1 || index > Shares.MOST) {
            throw new BadInput(FIELD, "This sheet was made by a later Confide than this one.");
        }
        return new ShareSheet(
                Arrays.copyOfRange(bytes, 1, 1 + NAME),
                new Shares.Share(index, Arrays.copyOfRange(bytes, 1 + NAME, BODY)));
    }

    /** Says nothing of what it is. */
    @Override
    public String toString() {
        return "ShareSheet[" + share.index() + "]";
    }

    private byte[] bytes() {
        byte[] body = ByteBuffer.allocate(BODY)
                .put((byte) ((FORMAT << 4) | share.index()))
                .put(key)
                .put(share.bytes())
                .array();
        return ByteBuffer.allocate(BODY + CHECKSUM)
                .put(body)
                .put(checksum(body))
                .array();
    }

    private static byte[] bytesOf(String typed) {
        List<String> all = list();
        List<String> given = wordsOf(typed);
        List<String> unknown = new ArrayList<>();
        byte[] bytes = new byte[BODY + CHECKSUM];
        for (int i = 0; i < given.size(); i++) {
            int number = all.indexOf(given.get(i));
            if (number < 0) {
                unknown.add("word " + (i + 1) + " (line " + (i / WORDS_A_LINE + 1) + ")");
            } else if (i < WORDS) {
                put(bytes, i, number);
            }
        }
        String problem = problem(given.size(), unknown);
        if (problem != null) {
            throw new BadInput(FIELD, problem);
        }
        return bytes;
    }

    /** {@return the words in what somebody typed, whatever stands between them} */
    static List<String> wordsOf(String typed) {
        return BETWEEN.splitAsStream(typed.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static @Nullable String problem(int given, List<String> unknown) {
        String number = given == WORDS ? "" : "A sheet has %d words; these are %d. ".formatted(WORDS, given);
        String names = unknown.isEmpty()
                ? ""
                : "Not a word of the sheets: " + String.join(", ", unknown.subList(0, Math.min(3, unknown.size())))
                        + ". ";
        String all = number + names;
        return all.isEmpty() ? null : all + "Compare with the paper.";
    }

    private static void put(byte[] bytes, int word, int number) {
        for (int bit = 0; bit < BITS; bit++) {
            if (((number >> (BITS - 1 - bit)) & 1) == 1) {
                int at = word * BITS + bit;
                bytes[at / 8] |= (byte) (0x80 >> (at % 8));
            }
        }
    }

    private static int number(byte[] bytes, int word) {
        int number = 0;
        for (int at = word * BITS; at < (word + 1) * BITS; at++) {
            number = (number << 1) | ((bytes[at / 8] >> (7 - at % 8)) & 1);
        }
        return number;
    }

    private static byte[] checksum(byte[] body) {
        return Arrays.copyOf(Bytes.sha256(Bytes.framed("confide/share/v1", body)), CHECKSUM);
    }

    private static byte[] nameOf(UUID recoveryKey) {
        return Arrays.copyOf(Bytes.sha256(Bytes.framed("confide/recovery/v1", Bytes.of(recoveryKey))), NAME);
    }

    static List<String> list() {
        try (InputStream in = Objects.requireNonNull(ShareSheet.class.getResourceAsStream("/data/share-words.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
