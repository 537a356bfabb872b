package org.confide.staff;

import org.confide.shared.BadInput;

/**
 * The national provider identifier: ten digits, the last a check digit by the Luhn formula over the number with the
 * prefix 80840 (45 CFR 162.406; ISO/IEC 7812-1).
 */
final class Npi {

    private static final int PREFIX_SUM = 24;

    private Npi() {}

    static void require(String digits) {
        if (!digits.matches("[12][0-9]{9}")) {
            throw new BadInput("npi", "An NPI has ten digits and begins with 1 or 2. Compare it with the certificate.");
        }
        if (!checks(digits)) {
            throw new BadInput("npi", "The last digit does not fit the others. Compare the NPI with the certificate.");
        }
    }

    private static boolean checks(String digits) {
        int sum = PREFIX_SUM;
        for (int i = 0; i < 10; i++) {
            int digit = digits.charAt(i) - '0';
            if (i % 2 == 0) {
                digit *= 2;
            }
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }
}
