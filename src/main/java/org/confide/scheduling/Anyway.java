package org.confide.scheduling;

import java.util.List;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;

/**
 * How much of what stands against a time is to be overlooked.
 *
 * @param whatIsTaken whether it is wanted although somebody or the room is taken
 * @param reason why it is wanted out of hours, on a closed day or in a time off; empty when it is not
 */
record Anyway(boolean whatIsTaken, String reason) {

    /** The most characters a reason may have. */
    static final int REASON_LIMIT = 200;

    static final Anyway NO = new Anyway(false, "");
    static final Anyway TAKEN = new Anyway(true, "");

    /** {@return whatever stands against it, for a reason that is kept} */
    static Anyway because(String reason) {
        String given = PlainText.require("reason", reason.strip(), REASON_LIMIT);
        if (given.isEmpty()) {
            throw new BadInput("reason", "Say why it is wanted at this time. The reason is kept in the audit trail.");
        }
        return new Anyway(true, given);
    }

    /** Lets it through, or says what stands against it. */
    void require(List<String> taken, List<String> outOfHours) {
        boolean refused = !whatIsTaken && !taken.isEmpty() || reason.isEmpty() && !outOfHours.isEmpty();
        if (refused) {
            throw new SlotTaken(taken, outOfHours);
        }
    }

    /** Adds the reason to what the trail is told. */
    AuditFact noted(AuditFact fact) {
        return reason.isEmpty() ? fact : fact.with(reason);
    }
}
