package org.confide.vault;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.confide.practice.PracticeTime;
import org.confide.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The key file that belongs to this database, and no other. */
@Component
class InstallationKey {

    /** What was begun with the key of before may have been written a moment after it was replaced. */
    static final Duration MARGIN = Duration.ofMinutes(1);

    private final Kek kek;
    private final VaultLedger ledger;
    private final PracticeTime time;
    private volatile @Nullable Installation installation;

    InstallationKey(Kek kek, VaultLedger ledger, PracticeTime time) {
        this.kek = kek;
        this.ledger = ledger;
        this.time = time;
    }

    /**
     * {@return the key that belongs to this database}
     *
     * @throws SealedShut when it is not among those that lie here
     */
    byte[] key() {
        return keys().getFirst();
    }

    /**
     * {@return every key that lies here, the one that belongs to this database first} Behind it are those of before, for
     * authors who have not unlocked since it was replaced.
     *
     * @throws SealedShut when it is not among them
     */
    List<byte[]> keys() {
        List<byte[]> keys = keysFor(installed());
        if (keys.size() != 1) {
            installation = null; // While one gives way to another only the database says which it is.
            keys = keysFor(installed());
        }
        if (keys.isEmpty()) {
            Installation known = installed();
            throw new SealedShut("this server's key file is not the one they were sealed with (%s expected, %s found)."
                    .formatted(Kek.name(known.kekCheck()), Kek.name(Kek.check(kek.read(), known.id()))));
        }
        return keys;
    }

    /** {@return whether a wrapper may be under a key of before: it was made before that was replaced, or just then} */
    boolean isOfBefore(Wrapper wrapper) {
        Instant rotated = installed().rotated();
        return rotated != null && wrapper.created().isBefore(rotated.plus(MARGIN));
    }

    private List<byte[]> keysFor(Installation known) {
        List<byte[]> keys = new ArrayList<>();
        boolean found = false;
        for (byte[] each : kek.all()) {
            if (!found && fits(each, known)) {
                keys.addFirst(each);
                found = true;
            } else {
                keys.add(each);
            }
        }
        return found ? keys : List.of();
    }

    private static boolean fits(byte[] key, Installation known) {
        return MessageDigest.isEqual(Kek.check(key, known.id()), known.kekCheck());
    }

    /** {@return the installation's id} */
    UUID installation() {
        return installed().id();
    }

    /** {@return which key file belongs to this database; makes one only while nobody has keys} */
    private synchronized Installation installed() {
        Installation known = installation;
        if (known != null) {
            return known;
        }
        known = ledger.installation().orElse(null);
        boolean none = kek.missing() && kek.besides().isEmpty();
        if ((known == null || none || keysFor(known).isEmpty()) && !ledger.anyAuthor()) {
            if (kek.missing()) {
                kek.create();
            }
            UUID id = Uuid7.next();
            known = new Installation(id, Kek.check(kek.read(), id), time.now());
            ledger.add(known);
        }
        if (known == null) {
            throw new SealedShut("the database does not say which key file they were sealed with.");
        }
        installation = known;
        return known;
    }
}
