package org.confide.vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confide.shared.BadInput;

/** The shares that officers typed for one case, in memory alone and for a quarter of an hour. */
final class Sitting {

    private final RecoveryKey key;
    private final Instant until;
    private final Map<UUID, Shares.Share> brought = new LinkedHashMap<>();
    private int set;

    /**
     * Opens a sitting.
     *
     * @param key the recovery key the author's keys are wrapped for
     * @param until when everything is forgotten
     */
    Sitting(RecoveryKey key, Instant until) {
        this.key = key;
        this.until = until;
    }

    /**
     * Takes a share.
     *
     * @throws BadInput when it does not go with those that were brought
     */
    synchronized void bring(RecoveryShare row, Shares.Share share) {
        if (!brought.isEmpty() && row.set() != set) {
            throw new BadInput(
                    ShareSheet.FIELD,
                    "This sheet is not of the same day as those typed before. Sheets of different days do not make a"
                            + " key: agree on one set, and begin again in a quarter of an hour.");
        }
        set = row.set();
        brought.put(row.officer(), share);
    }

    /** {@return who brought one, in order} */
    synchronized List<UUID> officers() {
        return new ArrayList<>(brought.keySet());
    }

    /** {@return whether enough were brought} */
    synchronized boolean isComplete() {
        return brought.size() >= key.needed();
    }

    /**
     * {@return the secret of the shares}
     *
     * @throws BadInput when they are too few or do not make the key
     */
    synchronized byte[] secret() {
        if (!isComplete()) {
            throw new BadInput(
                    ShareSheet.FIELD,
                    "%d of %d sheets were typed. The others are needed first.".formatted(brought.size(), key.needed()));
        }
        byte[] secret = Shares.combine(new ArrayList<>(brought.values()));
        if (!key.fits(secret)) {
            throw new BadInput(
                    ShareSheet.FIELD,
                    "These sheets together do not make the key. Nothing was opened. Begin again with sheets of one"
                            + " day.");
        }
        return secret;
    }

    synchronized void wipe() {
        brought.values().forEach(share -> Arrays.fill(share.bytes(), (byte) 0));
        brought.clear();
    }

    RecoveryKey key() {
        return key;
    }

    Instant until() {
        return until;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
