package org.confide.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import org.confide.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * Documented minutes of a service that stand for one code. Numbers only, without any descriptor: those are licensed. What
 * is documented decides, not what was planned.
 *
 * @param from the fewest minutes, 0 to 1440
 * @param to the most minutes, or null where it is open
 * @param code five letters or digits, or two codes joined by a plus sign: the code and its add-on
 */
@Embeddable
public record CodeBand(
        @Column(name = "from_minute") int from,
        @Column(name = "to_minute") @Nullable Integer to,
        @Column(name = "code") String code)
        implements Serializable {

    private static final int LONGEST = 24 * 60;
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{5}(\\+[0-9A-Z]{5})?");

    /** Refuses what can't be. */
    public CodeBand {
        if (from < 0 || from > LONGEST || to != null && (to < from || to > LONGEST)) {
            throw new BadInput("bands", "A band goes from fewer minutes to more, 1,440 at most. Change one of them.");
        }
        if (!CODE.matcher(code).matches()) {
            throw new BadInput(
                    "bands", "A code has five letters or digits, with an add-on behind a plus sign. Change the code.");
        }
    }

    /**
     * Tells whether it holds for a length.
     *
     * @param minutes documented minutes
     * @return whether they lie within
     */
    public boolean holds(int minutes) {
        return minutes >= from && (to == null || minutes <= to);
    }

    boolean overlaps(CodeBand other) {
        return holds(other.from) || other.holds(from);
    }

    /**
     * The bands most practices in the United States work with, to be taken over by a practice that is licensed to use the
     * codes.
     *
     * @param kind the kind of service
     * @return its bands in order; minutes in no band stand for no code
     */
    public static List<CodeBand> usual(ServiceKind kind) {
        return switch (kind) {
            case INDIVIDUAL ->
                List.of(new CodeBand(16, 37, "90832"), new CodeBand(38, 52, "90834"), new CodeBand(53, null, "90837"));
            case COUPLE, FAMILY -> List.of(new CodeBand(26, null, "90847"));
            case GROUP -> List.of(new CodeBand(0, null, "90853"));
            case INTAKE -> List.of(new CodeBand(0, null, "90791"));
            case CRISIS ->
                // Shorter ones are individual psychotherapy; how many add-ons there are is counted from the minutes.
                List.of(
                        new CodeBand(16, 29, "90832"),
                        new CodeBand(30, 74, "90839"),
                        new CodeBand(75, null, "90839+90840"));
        };
    }
}
