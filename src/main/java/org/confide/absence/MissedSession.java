package org.confide.absence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.confide.scheduling.SessionId;

/**
 * A session that a client missed.
 *
 * @param session which
 * @param start its planned start
 * @param kind how it was missed
 * @param charge what the practice means to charge for it, or nothing
 */
public record MissedSession(SessionId session, Instant start, MissedKind kind, Optional<Charge> charge) {

    /**
     * A charge for later.
     *
     * @param id which
     * @param amount how much
     * @param currency as ISO 4217 has it
     * @param state whether it is still to be charged
     * @param reason why it was waived, or empty
     */
    public record Charge(MissedChargeId id, BigDecimal amount, String currency, ChargeState state, String reason) {

        /** {@return whether it can be waived} */
        public boolean open() {
            return state == ChargeState.OPEN;
        }

        /** Says which charge and not why it was waived. */
        @Override
        public String toString() {
            return "Charge[" + id.value() + "]";
        }
    }
}
