package org.confide.staff;

import java.util.concurrent.ThreadLocalRandom;

/** Identifiers that check and belong to nobody. */
final class NpiSamples {

    private NpiSamples() {}

    static String next() {
        String nine = "1" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        for (int digit = 0; digit < 10; digit++) {
            try {
                Npi.require(nine + digit);
                return nine + digit;
            } catch (org.confide.shared.BadInput e) {
                // The next digit.
            }
        }
        throw new IllegalStateException();
    }
}
