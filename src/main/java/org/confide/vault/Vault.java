package org.confide.vault;

import java.util.UUID;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordCheck;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.Uuid7;
import org.springframework.stereotype.Service;

/**
 * The door of the vault. What is done here is in the record's trail before the vault's own transaction begins; where
 * the trail can't be written, nothing opens. It takes part in no transaction of its caller.
 */
@Service
@MayHaveAVault
class Vault {

    static final String FIELD = "passphrase";
    /** The field of the passphrase until now, where there are two. */
    static final String OLD = "old";

    static final String RENEWED = "Your keys were renewed in another window at this moment. Type the passphrase again.";

    private final CurrentUser currentUser;
    private final PasswordCheck passwords;
    private final VaultTrail trail;
    private final VaultLedger ledger;
    private final InstallationKey file;
    private final PassphraseDoor door;
    private final Upkeep upkeep;
    private final PracticeTime time;

    Vault(
            CurrentUser currentUser,
            PasswordCheck passwords,
            VaultTrail trail,
            VaultLedger ledger,
            InstallationKey file,
            PassphraseDoor door,
            Upkeep upkeep,
            PracticeTime time) {
        this.currentUser = currentUser;
        this.passwords = passwords;
        this.trail = trail;
        this.ledger = ledger;
        this.file = file;
        this.door = door;
        this.upkeep = upkeep;
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
        AuthorKeys keys = AuthorKeys.generate();
        AuthorKey row = new AuthorKey(Uuid7.next(), author(), keys, time.now());
        Wrapper wrapper = door.wrap(keys, row, passphrase);
        trail.tell("vault.set-up");
        if (ledger.key(row.author()).isPresent()) {
            throw new BadInput(FIELD, "Your vault was set up in another window. Reload this page to unlock it.");
        }
        ledger.setUp(row, wrapper);
        OpenVault open = new OpenVault(file.installation(), row, keys);
        upkeep.after(open, row, passphrase);
        return open;
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
        file.key();
        AuthorKey row = ledger.key(author())
                .orElseThrow(() -> new BadInput(FIELD, "Your vault is not set up yet. Reload this page."));
        AuthorKeys keys = door.open(row, passphrase);
        try {
            trail.tell("vault.unlock");
        } catch (SealedShut untold) {
            ledger.takeBack(row.id());
            throw untold;
        }
        try {
            ledger.unlocked(row);
        } catch (Conflict renewed) {
            throw new BadInput(FIELD, RENEWED);
        }
        OpenVault open = new OpenVault(file.installation(), row, keys);
        upkeep.after(open, row, passphrase);
        return open;
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
        AuthorKeys keys;
        try {
            keys = door.open(row, old);
        } catch (BadInput refused) {
            throw new BadInput(OLD, String.valueOf(refused.getMessage()));
        }
        Wrapper fresh = door.wrap(keys, row, chosen);
        trail.tell("vault.passphrase");
        try {
            ledger.changePassphrase(row, fresh);
        } catch (Conflict renewed) {
            throw new BadInput(OLD, RENEWED);
        }
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

    private UUID author() {
        return currentUser.id().value();
    }
}
