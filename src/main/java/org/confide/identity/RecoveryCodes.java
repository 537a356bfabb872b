package org.confide.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;

/** The codes that stand in for a lost app: ten, each 80 random bits, each good once. */
final class RecoveryCodes {

    static final int COUNT = 10;

    private static final int BYTES = 10;

    private RecoveryCodes() {}

    /** {@return ten new ones, as they are shown} */
    static List<String> fresh() {
        SecureRandom random = new SecureRandom();
        return Stream.generate(() -> {
                    byte[] bits = new byte[BYTES];
                    random.nextBytes(bits);
                    return Base32.toBase32String(bits).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
                })
                .limit(COUNT)
                .toList();
    }

    /** {@return a code without what people add or change when they type it: case, hyphens, spaces, 0 for O} */
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('0', 'O')
                .replace('1', 'I')
                .replace('8', 'B');
    }
}
