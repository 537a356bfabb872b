package org.confide.browser;

import java.security.SecureRandom;

/** Words that stand nowhere else. */
final class Words {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 10;

    private Words() {}

    static String unique() {
        StringBuilder word = new StringBuilder("ZQX-");
        for (int i = 0; i < LENGTH; i++) {
            word.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
