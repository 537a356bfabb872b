package org.confide.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.confide.identity.AnybodySignedIn;
import org.confide.identity.CurrentUser;
import org.confide.identity.FreshProof;
import org.confide.identity.PasswordCheck;
import org.confide.identity.ProofNeeded;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.vault.RecoveryEvent.Kind;
import org.springframework.stereotype.Service;

/**
 * The officers bring their sheets, each in a session of their own, and what the case allows is done: the author chooses
 * another passphrase, or the notes in the scope are sealed for the successor. The author's keys are open for that
 * moment, in memory, and never leave it.
 */
@Service
@AnybodySignedIn
class RecoveryCeremony {

    private final CurrentUser currentUser;
    private final PasswordCheck passwords;
    private final Recovery recovery;
    private final RecoveryCases cases;
    private final CaseLedger caseRows;
    private final RecoveryLedger recoveryRows;
    private final VaultLedger ledger;
    private final PassphraseDoor door;
    private final Loans loans;
    private final RecoveryMemory memory;
    private final InstallationKey file;
    private final VaultTrail trail;
    private final PracticeTime time;

    RecoveryCeremony(
            CurrentUser currentUser,
            PasswordCheck passwords,
            Recovery recovery,
            RecoveryCases cases,
            CaseLedger caseRows,
            RecoveryLedger recoveryRows,
            VaultLedger ledger,
            PassphraseDoor door,
            Loans loans,
            RecoveryMemory memory,
            InstallationKey file,
            VaultTrail trail,
            PracticeTime time) {
        this.currentUser = currentUser;
        this.passwords = passwords;
        this.recovery = recovery;
        this.cases = cases;
        this.caseRows = caseRows;
        this.recoveryRows = recoveryRows;
        this.ledger = ledger;
        this.door = door;
        this.loans = loans;
        this.memory = memory;
        this.file = file;
        this.trail = trail;
        this.time = time;
    }

    /**
     * How many sheets were brought.
     *
     * @param names who brought one
     * @param needed how many are needed
     */
    record Brought(List<String> names, int needed) {

        boolean isComplete() {
            return names.size() >= needed;
        }

        /** Says nothing of whom. */
        @Override
        public String toString() {
            return "Brought[" + names.size() + "]";
        }
    }

    /** {@return whose sheets are in hand now} */
    Brought brought(UUID id) {
        CaseState state = cases.required(id);
        return memory.sitting(id)
                .map(sitting -> new Brought(
                        recovery.names(sitting.officers()), sitting.key().needed()))
                .orElseGet(() -> new Brought(List.of(), key(state).needed()));
    }

    /**
     * An officer types their own sheet. It is kept in memory for a quarter of an hour, or until the case is done.
     *
     * @param proof that the officer has just shown who they are
     * @param id the case, approved and waited for
     * @param words what stands on the sheet
     * @throws ProofNeeded when the proof does not count any more
     * @throws BadInput when it is not a sheet of this officer and key; it says which
     * @throws NotFound when the person holds no sheet
     */
    void bring(FreshProof proof, UUID id, String words) {
        CaseState state = cases.required(id);
        if (state.stage(time.now()) != CaseState.Stage.READY) {
            throw new BadInput(ShareSheet.FIELD, "Sheets are not taken now. Load the page again.");
        }
        RecoveryKey key = key(state);
        if (!recovery.holdsSheetFor(state.row().author())) {
            throw new NotFound();
        }
        ShareSheet sheet = ShareSheet.read(words);
        RecoveryShare row = given(key, sheet);
        proof.requireFor(currentUser.id());
        trail.tell("vault.sheet-brought");
        memory.sitting(id, key).bring(row, sheet.share());
        caseRows.happened(state, Kind.SHEET, me());
    }

    /**
     * The author, in their own session, chooses another passphrase.
     *
     * @param proof that the author has just shown who they are
     * @param id the author's own case
     * @param chosen the new passphrase
     * @throws BadInput when it is weak, or the sheets are too few or do not make the key
     */
    void renew(FreshProof proof, UUID id, String chosen) {
        CaseState state = cases.required(id);
        proof.requireFor(currentUser.id());
        if (!state.row().author().equals(me()) || state.row().reason() != RecoveryReason.FORGOTTEN) {
            throw new NotFound();
        }
        String problem = Passphrase.problem(chosen);
        if (problem != null || passwords.isSignInPassword(chosen)) {
            throw new BadInput(
                    Vault.FIELD,
                    problem == null ? "This is your sign-in password. Choose other words for the vault." : problem);
        }
        AuthorKey row = ledger.key(me()).orElseThrow(NotFound::new);
        AuthorKeys keys = opened(state, row);
        Wrapper fresh = door.wrap(keys, row, chosen);
        trail.tell("vault.recovered");
        ledger.changePassphrase(row, fresh);
        caseRows.happened(state, Kind.RENEWED, me());
    }

    /**
     * Seals the notes in the scope for the successor, and nothing else. Whether there were any only the successor
     * learns.
     *
     * @param id the case
     * @throws BadInput when the sheets are too few or do not make the key, or the successor's key can't be trusted
     */
    void handOver(UUID id) {
        CaseState state = cases.required(id);
        UUID successor = state.row().successor();
        if (!recovery.isOfficer() || successor == null) {
            throw new NotFound();
        }
        Particulars about = cases.about(state);
        AuthorKey row = ledger.key(state.row().author()).orElseThrow(NotFound::new);
        AuthorKeys keys = opened(state, row);
        trail.tell("vault.handed-over");
        OpenVault open = new OpenVault(file.installation(), row, keys);
        try {
            loans.handOver(open, successor, about);
        } finally {
            open.wipe();
        }
        caseRows.happened(state, Kind.HANDED_OVER, me());
    }

    /**
     * Makes new sheets of the same key for the same officers, while the sheets of the case are still in hand. The old
     * ones go on being valid until a new key is set up.
     *
     * @param id a case that is done
     * @throws BadInput when the quarter of an hour is over
     */
    void reissue(UUID id) {
        CaseState state = cases.required(id);
        if (!recovery.isOfficer() || state.stage(time.now()) != CaseState.Stage.DONE) {
            throw new NotFound();
        }
        Sitting sitting = sitting(id);
        byte[] secret = sitting.secret();
        RecoveryKey key = sitting.key();
        List<RecoveryShare> newest = recoveryRows.newestShares(key.id());
        trail.tell("vault.recovery-begun");
        memory.give(new PendingSheets(
                key.id(),
                newest.getFirst().set() + 1,
                key.needed(),
                null,
                secret,
                newest.stream().map(RecoveryShare::officer).toList(),
                time.now(),
                time.now().plus(RecoveryMemory.FOR_SHEETS)));
        memory.dropSitting(id);
        caseRows.happened(state, Kind.REISSUED, me());
    }

    /** {@return whether new sheets can still be made of those in hand} */
    boolean canReissue(UUID id) {
        return cases.required(id).stage(time.now()) == CaseState.Stage.DONE
                && recovery.isOfficer()
                && memory.sitting(id).isPresent();
    }

    private AuthorKeys opened(CaseState state, AuthorKey row) {
        if (state.stage(time.now()) != CaseState.Stage.READY) {
            throw new BadInput(ShareSheet.FIELD, "The case has gone on. Load the page again.");
        }
        Sitting sitting = sitting(state.row().id());
        byte[] secret = sitting.secret();
        try {
            RecoveryKeys keys = sitting.key().open(secret, file.installation());
            Wrapper wrapper = wrapper(row);
            return keys.open(
                    wrapper.ciphertext(),
                    new RecoveryKeys.Owner(file.installation(), row.author(), row.version()),
                    row);
        } catch (Tampered changed) {
            throw new BadInput(
                    ShareSheet.FIELD,
                    "The sheets are right, but what they open was changed in the database. Nothing was done. Restore"
                            + " the vault from a backup.");
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private RecoveryShare given(RecoveryKey key, ShareSheet sheet) {
        if (!sheet.belongsTo(key.id())) {
            throw new BadInput(
                    ShareSheet.FIELD,
                    "This sheet belongs to another recovery key. This author's keys are wrapped for the one made on "
                            + time.date(key.created()) + ".");
        }
        List<RecoveryShare> fitting = new ArrayList<>(recoveryRows.shares(key.id()));
        fitting.removeIf(row -> !row.is(sheet.share()));
        if (fitting.isEmpty()) {
            throw new BadInput(
                    ShareSheet.FIELD, "This is not a sheet that was given out and confirmed here. Look for another.");
        }
        if (!fitting.getFirst().officer().equals(me())) {
            throw new BadInput(
                    ShareSheet.FIELD, "This sheet was given to somebody else. Each officer types their own.");
        }
        return fitting.getFirst();
    }

    private Sitting sitting(UUID id) {
        return memory.sitting(id)
                .orElseThrow(() -> new BadInput(
                        ShareSheet.FIELD,
                        "No sheet is in hand: they are forgotten after a quarter of an hour. Type them again."));
    }

    private RecoveryKey key(CaseState state) {
        AuthorKey row = ledger.key(state.row().author()).orElseThrow(NotFound::new);
        return recoveryRows.key(UUID.fromString(wrapper(row).parameters())).orElseThrow(NotFound::new);
    }

    private Wrapper wrapper(AuthorKey row) {
        return ledger.wrappers(row.id(), Wrappers.ESCROW).stream().findFirst().orElseThrow(NotFound::new);
    }

    private UUID me() {
        return currentUser.id().value();
    }
}
