package org.confide.identity;

import java.util.List;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.PlainText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's own passkeys. Whoever makes or removes one has just shown who they are; every other session of the account
 * ends with the change.
 */
@Service
@AnybodySignedIn
public class OwnPasskeys {

    /** The longest name of a passkey. */
    public static final int NAME_LIMIT = 60;

    private static final int MOST = 10;

    private final CurrentUser currentUser;
    private final AccountRepository accounts;
    private final Passkeys passkeys;
    private final PasskeyRows rows;
    private final SecondFactor factor;
    private final LiveSessions live;
    private final ApplicationEventPublisher events;

    OwnPasskeys(
            CurrentUser currentUser,
            AccountRepository accounts,
            Passkeys passkeys,
            PasskeyRows rows,
            SecondFactor factor,
            LiveSessions live,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.rows = rows;
        this.factor = factor;
        this.live = live;
        this.events = events;
    }

    /** {@return the passkeys of the person signed in, the oldest first} */
    public List<Passkey> all() {
        return rows.of(currentUser.id());
    }

    /**
     * Asks the browser to make a passkey; nothing is stored, and what is there stays.
     *
     * @param proof that the person has just shown who they are
     * @return what the browser is asked
     * @throws ProofNeeded when the proof does not count any more
     * @throws BadInput when there are as many as anybody may have
     */
    public NewPasskey begin(FreshProof proof) {
        proof.requireFor(currentUser.id());
        if (rows.of(currentUser.id()).size() >= MOST) {
            throw new BadInput("passkey", "You have " + MOST + " passkeys. Remove one you no longer use first.");
        }
        return passkeys.begin(me());
    }

    /**
     * Stores the passkey that a device has made.
     *
     * @param proof that the person has just shown who they are
     * @param fresh from {@link #begin}
     * @param name what its owner calls it, at most 60 characters
     * @param answer what the browser says of it
     * @return recovery codes to be shown this once, where there were none; else nothing
     * @throws ProofNeeded when the proof does not count any more
     * @throws WrongPasskey when the answer does not count
     * @throws BadInput when the name can't be used
     */
    @Transactional
    public List<String> keep(FreshProof proof, NewPasskey fresh, String name, String answer) {
        proof.requireFor(currentUser.id());
        if (!fresh.account().equals(currentUser.id())) {
            throw new NotFound();
        }
        List<String> codes = factor.enroll(fresh, requireName(name), answer);
        endOtherSessions();
        return codes;
    }

    /**
     * Removes one; it opens nothing any more.
     *
     * @param proof that the person has just shown who they are
     * @param passkey which
     * @throws ProofNeeded when the proof does not count any more
     * @throws BadInput when it is all there is besides the password, and somebody without a second factor may not come in
     * @throws NotFound when the person has no such passkey
     */
    @Transactional
    public void remove(FreshProof proof, PasskeyId passkey) {
        AccountId me = currentUser.id();
        proof.requireFor(me);
        if (!rows.remove(me, passkey)) {
            throw new NotFound();
        }
        // A password alone would make a new factor at the next sign-in, whoever has it.
        if (factor.required() && !factor.has(me)) {
            throw new BadInput(
                    "passkey",
                    "This is all you have besides your password. Make another passkey or set up an authenticator app "
                            + "first.");
        }
        events.publishEvent(AuditFact.change("passkey.remove", me.value(), null));
        endOtherSessions();
    }

    static String requireName(String name) {
        if (name.isBlank()) {
            throw new BadInput("name", "Give it a name you know the device by, such as \"My phone\".");
        }
        return PlainText.require("name", name.strip(), NAME_LIMIT);
    }

    private Account me() {
        return accounts.findById(currentUser.id()).orElseThrow(NotFound::new);
    }

    private void endOtherSessions() {
        Account account = me();
        account.endSessions();
        currentUser.stay(account.doorEpoch());
        live.endOthers(account.id());
    }
}
