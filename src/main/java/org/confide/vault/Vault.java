package org.confide.vault;

import jakarta.persistence.PersistenceException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordCheck;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/**
 * The door of the vault. What is done here is in the record's trail before the vault's own transaction begins; where
 * the trail can't be written, nothing opens. It takes part in no transaction of its caller.
 */
@Service
@MayWritePsychotherapyNotes
class Vault {

    static final String FIELD = "passphrase";
    /** The field of the passphrase until now, where there are two. */
    static final String OLD = "old";

    private static final int TRIES = 10;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    private final CurrentUser currentUser;
    private final PasswordCheck passwords;
    private final ApplicationEventPublisher trail;
    private final VaultLedger ledger;
    private final InstallationKey file;
    private final Escrow escrow;
    private final PracticeTime time;

    Vault(
            CurrentUser currentUser,
            PasswordCheck passwords,
            ApplicationEventPublisher trail,
            VaultLedger ledger,
            InstallationKey file,
            Escrow escrow,
            PracticeTime time) {
        this.currentUser = currentUser;
        this.passwords = passwords;
        this.trail = trail;
        this.ledger = ledger;
        this.file = file;
        this.escrow = escrow;
        this.time = time;
    }

    /** What the author stands before. */
    enum State {
        /** No keys yet. */
        NEW,
        /** Keys, waiting for the passphrase. */
        LOCKED
    }

    /**
     * {@return what the author stands before; one statement, the same for every client}
     *
     * @throws SealedShut when nobody's notes can be opened now
     */
    State state() {
        return SealedShut.unlessReached(() -> {
            file.key();
            return ledger.key(author()).isPresent() ? State.LOCKED : State.NEW;
        });
    }

    /**
     * Makes the author's keys and opens them.
     *
     * @param passphrase what is to open them from now on
     * @throws BadInput when the passphrase is weak or is the sign-in password
     * @throws SealedShut when the key file does not fit or the trail can't be written
     */
    OpenVault setUp(String passphrase) {
        requireGood(passphrase);
        byte[] secret = file.key();
        UUID installed = file.installation();
        AuthorKeys keys = AuthorKeys.generate();
        AuthorKey row = new AuthorKey(Uuid7.next(), author(), keys, time.now());
        Wrappers.Owner owner = new Wrappers.Owner(installed, row.author(), Uuid7.next());
        Wrapper wrapper = wrapper(keys, passphrase, secret, row, owner);
        tell("vault.set-up");
        if (ledger.key(row.author()).isPresent()) {
            throw new BadInput(FIELD, "Your vault was set up in another window. Reload this page to unlock it.");
        }
        ledger.setUp(row, wrapper);
        return kept(new OpenVault(installed, row, keys), row, secret);
    }

    /**
     * Opens the author's keys.
     *
     * @param passphrase what was typed
     * @return the keys in hand
     * @throws BadInput when it is not the passphrase, or too many were tried
     * @throws SealedShut when the key file does not fit or the trail can't be written
     */
    OpenVault unlock(String passphrase) {
        byte[] secret = file.key();
        UUID installed = file.installation();
        AuthorKey row = ledger.key(author())
                .orElseThrow(() -> new BadInput(FIELD, "Your vault is not set up yet. Reload this page."));
        AuthorKeys keys = tried(row, passphrase, secret, installed);
        try {
            tell("vault.unlock");
        } catch (SealedShut untold) {
            ledger.takeBack(row.id());
            throw untold;
        }
        ledger.unlocked(row);
        return kept(new OpenVault(installed, row, keys), row, secret);
    }

    /**
     * Changes the passphrase of an open vault. No note is touched.
     *
     * @param open the author's open vault
     * @param old the passphrase until now
     * @param chosen what is to open it from now on
     * @throws BadInput of the field {@link #OLD} when the old one is not right or too many were tried, of
     *     {@link #FIELD} when the new one won't do
     * @throws SealedShut when the key file does not fit or the trail can't be written
     */
    void changePassphrase(OpenVault open, String old, String chosen) {
        AuthorKey row = ledger.key(author()).orElseThrow(NotFound::new);
        if (!open.author().equals(row.author())) {
            throw new NotFound();
        }
        requireGood(chosen);
        byte[] secret = file.key();
        UUID installed = file.installation();
        AuthorKeys keys;
        try {
            keys = tried(row, old, secret, installed);
        } catch (BadInput refused) {
            throw new BadInput(OLD, String.valueOf(refused.getMessage()));
        }
        Wrapper fresh = wrapper(keys, chosen, secret, row, new Wrappers.Owner(installed, row.author(), Uuid7.next()));
        tell("vault.passphrase");
        ledger.changePassphrase(row, fresh);
    }

    private @Nullable AuthorKeys keys(AuthorKey row, String passphrase, byte[] secret, UUID installed) {
        for (Wrapper wrapper : ledger.wrappers(row.id(), Wrappers.PASSPHRASE)) {
            try {
                AuthorKeys keys = Wrappers.unwrap(
                        wrapper.ciphertext(),
                        passphrase,
                        wrapper.parameters(),
                        secret,
                        new Wrappers.Owner(installed, row.author(), wrapper.id()));
                if (MessageDigest.isEqual(keys.check(row.id()), row.keyCheck())) {
                    return keys;
                }
            } catch (GeneralSecurityException closed) {
                // Not with these words; nobody can tell a wrong passphrase from a changed row.
            } catch (Wrappers.Busy busy) {
                ledger.takeBack(row.id());
                throw new BadInput(FIELD, "Too many people unlock at this moment. Unlock again in a few seconds.");
            }
        }
        return null;
    }

    private AuthorKeys tried(AuthorKey row, String passphrase, byte[] secret, UUID installed) {
        if (!ledger.attempt(row.id())) {
            Instant until = row.pausedUntil();
            throw new BadInput(
                    FIELD,
                    "Unlocking is paused%s after too many tries."
                            .formatted(until == null ? "" : " until " + time.time(until)));
        }
        AuthorKeys keys = keys(row, passphrase, secret, installed);
        if (keys == null) {
            throw wrong(row);
        }
        return keys;
    }

    /** What can't be wrapped for recovery now is wrapped when the author unlocks next; the vault opens all the same. */
    private OpenVault kept(OpenVault open, AuthorKey row, byte[] secret) {
        try {
            escrow.keep(open, row, secret);
        } catch (DataAccessException | TransactionException | PersistenceException later) {
            // Another window of the author may have done it in the same moment.
        }
        return open;
    }

    private void requireGood(String passphrase) {
        String problem = Passphrase.problem(passphrase);
        if (problem != null) {
            throw new BadInput(FIELD, problem);
        }
        if (passwords.isSignInPassword(passphrase)) {
            throw new BadInput(FIELD, "This is your sign-in password. Choose other words for the vault.");
        }
    }

    private Wrapper wrapper(AuthorKeys keys, String passphrase, byte[] secret, AuthorKey row, Wrappers.Owner owner) {
        String parameters = Wrappers.parameters(Wrappers.Stretch.fresh());
        try {
            byte[] wrapped = Wrappers.wrap(keys, passphrase, parameters, secret, owner);
            return new Wrapper(owner.wrapper(), row.id(), Wrappers.PASSPHRASE, parameters, wrapped, time.now());
        } catch (Wrappers.Busy busy) {
            throw new BadInput(FIELD, "Too many people unlock at this moment. Set up again in a few seconds.");
        }
    }

    private BadInput wrong(AuthorKey before) {
        int failures = before.failures() + 1;
        if (failures < TRIES) {
            int left = TRIES - failures;
            return new BadInput(
                    FIELD,
                    "That is not your passphrase. %d %s left before a pause."
                            .formatted(left, left == 1 ? "try" : "tries"));
        }
        Duration pause = Duration.ofMinutes(1L << Math.min(failures - TRIES, 10));
        Instant until = time.now().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        ledger.pause(before.id(), until);
        tell("vault.pause");
        return new BadInput(FIELD, "That is not your passphrase. Unlocking is paused until " + time.time(until) + ".");
    }

    /** No row, no plaintext: whatever keeps the fact from being written keeps the vault shut. */
    private void tell(String action) {
        try {
            trail.publishEvent(AuditFact.vault(action));
        } catch (RuntimeException untold) {
            throw new SealedShut("opening them can't be recorded just now.");
        }
    }

    private UUID author() {
        return currentUser.id().value();
    }
}
