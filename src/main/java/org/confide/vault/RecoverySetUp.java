package org.confide.vault;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.confide.identity.AccountId;
import org.confide.identity.AnybodySignedIn;
import org.confide.identity.CurrentUser;
import org.confide.identity.FreshProof;
import org.confide.identity.ProofNeeded;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.PlainText;
import org.confide.shared.Uuid7;
import org.confide.staff.StaffDirectory;
import org.springframework.stereotype.Service;

/**
 * Makes the practice's recovery key: an administrator names the officers, each officer takes a share to paper in a
 * session of their own, and with the last one the key is valid. Nobody else ever sees a share, and none is stored.
 */
@Service
@AnybodySignedIn
class RecoverySetUp {

    static final String OFFICERS = "officers";
    static final String NEEDED = "needed";
    static final String WORDS = "words";
    private static final int FEWEST_WORDS = 20;
    private static final int MOST_WORDS = 500;

    private final CurrentUser currentUser;
    private final StaffDirectory staff;
    private final RecoveryLedger ledger;
    private final RecoveryMemory memory;
    private final InstallationKey file;
    private final VaultTrail trail;
    private final PracticeTime time;

    RecoverySetUp(
            CurrentUser currentUser,
            StaffDirectory staff,
            RecoveryLedger ledger,
            RecoveryMemory memory,
            InstallationKey file,
            VaultTrail trail,
            PracticeTime time) {
        this.currentUser = currentUser;
        this.staff = staff;
        this.ledger = ledger;
        this.memory = memory;
        this.file = file;
        this.trail = trail;
        this.time = time;
    }

    /**
     * Makes a key and shares of it, for the officers to take to paper within the hour. Until all have, everything stays
     * as it was.
     *
     * @param proof that the one who asks has just shown who they are
     * @param officers one share each, 2 to 7
     * @param needed how many of them together, at least 2
     * @throws ProofNeeded when the proof does not count any more
     * @throws BadInput when the numbers or people won't do
     */
    @MayRunRecovery
    void begin(FreshProof proof, List<AccountId> officers, int needed) {
        require(officers, needed);
        proof.requireFor(currentUser.id());
        byte[] kek = file.key();
        UUID id = Uuid7.next();
        int version = ledger.current().map(RecoveryKey::version).orElse(0) + 1;
        byte[] secret = Shares.freshSecret();
        RecoveryKey.Maker maker = new RecoveryKey.Maker(file.installation(), kek, me(), version);
        RecoveryKey fresh = new RecoveryKey(id, maker, needed, secret, time.now());
        List<UUID> people = officers.stream().map(AccountId::value).toList();
        trail.tell("vault.recovery-begun");
        memory.give(new PendingSheets(
                id, 1, needed, fresh, secret, people, time.now(), time.now().plus(RecoveryMemory.FOR_SHEETS)));
    }

    /** Forgets the sheets that were not all confirmed. What was printed of them is waste paper. */
    @MayRunRecovery
    void drop() {
        trail.tell("vault.recovery-dropped");
        memory.dropSheets();
    }

    /**
     * Signs that the practice wants no recovery.
     *
     * @param proof that the one who signs has just shown who they are
     * @param words what is signed, 20 to 500 characters
     * @throws ProofNeeded when the proof does not count any more
     * @throws BadInput when the words won't do, or there is a recovery key
     */
    @MayRunRecovery
    void waive(FreshProof proof, String words) {
        String problem = PlainText.problem(words, MOST_WORDS);
        if (problem != null || words.strip().length() < FEWEST_WORDS) {
            throw new BadInput(WORDS, problem != null ? problem : "Say in a sentence what the practice decides.");
        }
        if (ledger.current().isPresent()) {
            throw new BadInput(WORDS, "There are recovery officers. Their sheets stay valid; nothing was signed.");
        }
        proof.requireFor(currentUser.id());
        trail.tell("vault.recovery-waived");
        ledger.add(new RecoveryWaiver(me(), words.strip(), time.now()));
    }

    /**
     * Shows an officer their own sheet.
     *
     * @param proof that the officer has just shown who they are
     * @return the sheet; it can be shown again until it is confirmed, and never after
     * @throws ProofNeeded when the proof does not count any more
     * @throws NotFound when no sheet waits for this person
     */
    ShareSheet show(FreshProof proof) {
        PendingSheets sheets = memory.sheets().orElseThrow(NotFound::new);
        ShareSheet sheet = sheets.sheet(me()).orElseThrow(NotFound::new);
        proof.requireFor(currentUser.id());
        trail.tell("vault.sheet-shown");
        return sheet;
    }

    /**
     * Shows an officer once more the sheet that stands before them, as a file.
     *
     * @return the sheet, until it is confirmed
     * @throws NotFound when no sheet waits for this person
     */
    ShareSheet again() {
        ShareSheet sheet = memory.sheets().flatMap(sheets -> sheets.sheet(me())).orElseThrow(NotFound::new);
        trail.tell("vault.sheet-shown");
        return sheet;
    }

    /**
     * Takes an officer's word that the sheet is on paper. With the last one the key is valid.
     *
     * @param proof that the officer has just shown who they are
     * @param lastWords the last three words, read off the paper
     * @return whether this was the last
     * @throws BadInput when they are not those of the sheet
     * @throws NotFound when no sheet waits for this person
     */
    boolean confirm(FreshProof proof, String lastWords) {
        PendingSheets sheets = memory.sheets().orElseThrow(NotFound::new);
        ShareSheet sheet = sheets.sheet(me()).orElseThrow(NotFound::new);
        if (!ShareSheet.wordsOf(lastWords).equals(sheet.lastWords())) {
            throw new BadInput(ShareSheet.FIELD, "These are not the last three words. Read them off the paper.");
        }
        proof.requireFor(currentUser.id());
        // Two at the same moment must not both think that the other is still to come.
        synchronized (sheets) {
            boolean last = sheets.isLast(me());
            if (last) {
                makeValid(sheets);
            } else {
                sheets.confirm(me());
            }
            return last;
        }
    }

    private void makeValid(PendingSheets sheets) {
        RecoveryKey fresh = sheets.fresh();
        if (fresh != null && !fresh.isGenuine(file.key(), file.installation())) {
            throw new BadInput(
                    ShareSheet.FIELD,
                    "The server's key file was changed since these sheets were made. Set recovery up again.");
        }
        trail.tell("vault.recovery-set-up");
        if (fresh == null) {
            ledger.add(sheets.rows());
        } else {
            ledger.add(fresh, sheets.rows());
        }
        memory.dropSheets();
    }

    private void require(List<AccountId> officers, int needed) {
        Set<AccountId> people = new HashSet<>(officers);
        if (people.size() != officers.size() || people.size() < Shares.FEWEST || people.size() > Shares.MOST) {
            throw new BadInput(OFFICERS, "Name two to seven people, each once.");
        }
        Set<AccountId> here =
                staff.everyone().stream().map(row -> row.account()).collect(Collectors.toSet());
        if (!here.containsAll(people)) {
            throw new BadInput(OFFICERS, "One of them can't sign in any more. Name somebody who can.");
        }
        if (needed < Shares.FEWEST || needed > people.size()) {
            throw new BadInput(NEEDED, "At least two together, and not more than there are.");
        }
    }

    private UUID me() {
        return currentUser.id().value();
    }
}
