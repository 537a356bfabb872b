package org.confide.vault;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tries passphrases, each counted before it is tried, and wraps keys under one. Who may is asked by whoever calls it. */
@Component
class PassphraseDoor {

    private static final int TRIES = 10;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    private final VaultLedger ledger;
    private final InstallationKey file;
    private final Stretching stretching;
    private final VaultTrail trail;
    private final PracticeTime time;

    PassphraseDoor(
            VaultLedger ledger, InstallationKey file, Stretching stretching, VaultTrail trail, PracticeTime time) {
        this.ledger = ledger;
        this.file = file;
        this.stretching = stretching;
        this.trail = trail;
        this.time = time;
    }

    /**
     * Opens an author's keys. The attempt counts as failed until something says otherwise.
     *
     * @param row the author's keys
     * @param passphrase what was typed
     * @return the keys
     * @throws BadInput when it is not the passphrase, or too many were tried
     * @throws SealedShut when the key file does not fit
     */
    AuthorKeys open(AuthorKey row, String passphrase) {
        List<byte[]> secrets = file.keys();
        if (!ledger.attempt(row.id())) {
            Instant until = row.pausedUntil();
            throw new BadInput(
                    Vault.FIELD,
                    "Unlocking is paused%s after too many tries."
                            .formatted(until == null ? "" : " until " + time.time(until)));
        }
        AuthorKeys keys = keys(row, passphrase, secrets);
        if (keys == null) {
            throw wrong(row);
        }
        return keys;
    }

    /**
     * {@return an author's keys under a passphrase}
     *
     * @param keys the keys
     * @param row their row, which need not be in the database yet
     * @param passphrase what is to open them
     * @throws BadInput when too many people unlock at this moment
     * @throws SealedShut when the key file does not fit
     */
    Wrapper wrap(AuthorKeys keys, AuthorKey row, String passphrase) {
        Wrappers.Owner owner = new Wrappers.Owner(file.installation(), row.author(), Uuid7.next());
        String parameters = Wrappers.parameters(stretching.fresh());
        try {
            byte[] wrapped = Wrappers.wrap(keys, passphrase, parameters, file.key(), owner);
            return new Wrapper(owner.wrapper(), row.id(), Wrappers.PASSPHRASE, parameters, wrapped, time.now());
        } catch (Wrappers.Busy busy) {
            throw new BadInput(Vault.FIELD, "Too many people unlock at this moment. Try again in a few seconds.");
        }
    }

    private @Nullable AuthorKeys keys(AuthorKey row, String passphrase, List<byte[]> secrets) {
        for (Wrapper wrapper : ledger.wrappers(row.id(), Wrappers.PASSPHRASE)) {
            try {
                AuthorKeys keys = Wrappers.unwrap(
                        wrapper.ciphertext(),
                        passphrase,
                        wrapper.parameters(),
                        secrets,
                        new Wrappers.Owner(file.installation(), row.author(), wrapper.id()));
                if (MessageDigest.isEqual(keys.check(row.id()), row.keyCheck())) {
                    return keys;
                }
            } catch (GeneralSecurityException closed) {
                // Not with these words; nobody can tell a wrong passphrase from a changed row.
                if (secrets.size() == 1 && file.isOfBefore(wrapper)) {
                    ledger.takeBack(row.id());
                    throw new SealedShut("the key file from before the last change of it is missing here, and your"
                            + " passphrase does not open them without it.");
                }
            } catch (Wrappers.Busy busy) {
                ledger.takeBack(row.id());
                throw new BadInput(
                        Vault.FIELD, "Too many people unlock at this moment. Unlock again in a few seconds.");
            }
        }
        return null;
    }

    private BadInput wrong(AuthorKey before) {
        int failures = before.failures() + 1;
        if (failures < TRIES) {
            int left = TRIES - failures;
            return new BadInput(
                    Vault.FIELD,
                    "That is not your passphrase. %d %s left before a pause."
                            .formatted(left, left == 1 ? "try" : "tries"));
        }
        Duration pause = Duration.ofMinutes(1L << Math.min(failures - TRIES, 10));
        Instant until = time.now().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        ledger.pause(before.id(), until);
        trail.tell("vault.pause");
        return new BadInput(
                Vault.FIELD, "That is not your passphrase. Unlocking is paused until " + time.time(until) + ".");
    }
}
