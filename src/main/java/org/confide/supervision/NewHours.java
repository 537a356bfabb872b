package org.confide.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import org.confide.identity.AccountId;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;

/**
 * Hours of supervision as they are entered.
 *
 * @param supervisor who supervised
 * @param supervisee who was supervised
 * @param day when
 * @param minutes how long
 * @param kind how
 * @param topic what about, without a client; may be empty
 */
public record NewHours(
        AccountId supervisor, AccountId supervisee, LocalDate day, int minutes, HoursKind kind, String topic)
        implements Serializable {

    /** The most characters of a topic. */
    public static final int TOPIC_LIMIT = 200;

    private static final int MOST = 600;

    /** Refuses what can't be. */
    public NewHours {
        if (minutes < 1 || minutes > MOST) {
            throw new BadInput("minutes", "Say how many minutes it was, from 1 to 600.");
        }
        PlainText.require("topic", topic, TOPIC_LIMIT);
    }

    /** Says how long it was, and nothing of what it was about. */
    @Override
    public String toString() {
        return "NewHours[" + day + ", " + minutes + "]";
    }
}
