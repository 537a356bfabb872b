package org.confide.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What the practice agrees with its clients about sessions that are missed.
 *
 * @param cancellationHours how many hours before the start a session has to be called off at the latest, 0 to 336
 * @param noShowFee what a no-show is charged with, or null for nothing
 * @param lateCancellationFee what a late cancellation is charged with, or null for nothing
 * @param currency of the fees, as ISO 4217 has it, such as USD
 */
@Embeddable
public record MissedSessionPolicy(
        @Column(name = "cancellation_hours", nullable = false)
        int cancellationHours,

        @Column(name = "no_show_fee", columnDefinition = "decimal(8,2)") @Nullable
        BigDecimal noShowFee,

        @Column(name = "late_cancellation_fee", columnDefinition = "decimal(8,2)") @Nullable
        BigDecimal lateCancellationFee,

        @Column(name = "currency", nullable = false, columnDefinition = "char(3)")
        String currency) {

    /** The longest notice, in hours: two weeks. */
    public static final int LONGEST_NOTICE = 336;

    /** A day's notice and no fees. */
    public static final MissedSessionPolicy USUAL = new MissedSessionPolicy(24, null, null, "USD");

    private static final BigDecimal HIGHEST = new BigDecimal("10000");

    /**
     * Checks what it is given.
     *
     * @throws BadInput when hours, an amount or the currency can't be
     */
    public MissedSessionPolicy {
        if (cancellationHours < 0 || cancellationHours > LONGEST_NOTICE) {
            throw new BadInput("cancellationHours", "Notice is between 0 and 336 hours. Change the hours.");
        }
        noShowFee = fee("noShowFee", noShowFee);
        lateCancellationFee = fee("lateCancellationFee", lateCancellationFee);
        currency = currency(currency);
    }

    /** {@return how long before the start a session has to be called off at the latest} */
    public Duration notice() {
        return Duration.ofHours(cancellationHours);
    }

    private static @Nullable BigDecimal fee(String field, @Nullable BigDecimal amount) {
        if (amount == null || amount.signum() == 0) {
            return null;
        }
        boolean wrong = amount.signum() < 0
                || amount.compareTo(HIGHEST) > 0
                || amount.stripTrailingZeros().scale() > 2;
        if (wrong) {
            throw new BadInput(field, "A fee is an amount up to 10,000, such as 75.00. Change the amount.");
        }
        return amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    private static String currency(String code) {
        try {
            return Currency.getInstance(PlainText.require("currency", code, 3).toUpperCase(Locale.ROOT))
                    .getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            throw new BadInput("currency", "There is no such currency. Enter its three letters, such as USD.");
        }
    }
}
