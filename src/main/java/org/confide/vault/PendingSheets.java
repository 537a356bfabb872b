package org.confide.vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shares between being made and being on paper, in memory alone. Nothing is valid before every officer has printed and
 * confirmed theirs; what is confirmed is forgotten at once.
 */
final class PendingSheets {

    private final UUID recoveryKey;
    private final int needed;
    private final @Nullable RecoveryKey fresh;
    private final Instant until;
    private final Map<UUID, ShareSheet> open = new HashMap<>();
    private final Set<UUID> confirmed = new HashSet<>();
    private final List<RecoveryShare> rows = new ArrayList<>();

    /**
     * Gives each officer a share.
     *
     * @param recoveryKey the key they belong to
     * @param set which set of that key's shares this is, from 1
     * @param needed how many make the secret
     * @param fresh the key where it becomes valid with the sheets, or null where it is in use
     * @param secret what the shares make; it is wiped
     * @param officers one share each
     * @param now when
     * @param until when all is forgotten
     */
    PendingSheets(
            UUID recoveryKey,
            int set,
            int needed,
            @Nullable RecoveryKey fresh,
            byte[] secret,
            List<UUID> officers,
            Instant now,
            Instant until) {
        this.recoveryKey = recoveryKey;
        this.needed = needed;
        this.fresh = fresh;
        this.until = until;
        List<Shares.Share> shares = Shares.split(secret, needed, officers.size());
        Arrays.fill(secret, (byte) 0);
        for (int i = 0; i < officers.size(); i++) {
            open.put(officers.get(i), ShareSheet.of(recoveryKey, shares.get(i)));
            rows.add(new RecoveryShare(recoveryKey, set, shares.get(i), officers.get(i), now));
        }
    }

    /** {@return an officer's own sheet, until it is confirmed} */
    synchronized Optional<ShareSheet> sheet(UUID officer) {
        return Optional.ofNullable(open.get(officer));
    }

    /** The officer has it on paper: it is forgotten here. */
    synchronized void confirm(UUID officer) {
        ShareSheet sheet = open.remove(officer);
        if (sheet != null) {
            Arrays.fill(sheet.share().bytes(), (byte) 0);
            confirmed.add(officer);
        }
    }

    /** {@return whether everybody but this officer has confirmed} */
    synchronized boolean isLast(UUID officer) {
        return open.size() == 1 && open.containsKey(officer);
    }

    synchronized boolean isConfirmed(UUID officer) {
        return confirmed.contains(officer);
    }

    synchronized void wipe() {
        open.values().forEach(sheet -> Arrays.fill(sheet.share().bytes(), (byte) 0));
        open.clear();
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    /** {@return who gets a share, in their order} */
    List<UUID> officers() {
        return rows.stream().map(RecoveryShare::officer).toList();
    }

    List<RecoveryShare> rows() {
        return rows;
    }

    UUID recoveryKey() {
        return recoveryKey;
    }

    int needed() {
        return needed;
    }

    @Nullable
    RecoveryKey fresh() {
        return fresh;
    }

    Instant until() {
        return until;
    }
}
