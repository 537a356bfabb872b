package org.confide.vault;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.confide.client.ClientDirectory;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.AnybodySignedIn;
import org.confide.identity.CurrentUser;
import org.confide.identity.FreshProof;
import org.confide.identity.ProofNeeded;
import org.confide.identity.Role;
import org.confide.practice.PracticeTime;
import org.confide.reminder.StaffNotices;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.PlainText;
import org.confide.shared.Uuid7;
import org.confide.vault.RecoveryEvent.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Recovery cases up to the point where sheets are brought: opened with a reason and a paper, agreed to by a second
 * person, waited for. Officers, the privacy officer and the author concerned see them, and nobody else.
 */
@Service
@AnybodySignedIn
class RecoveryCases {

    static final String AUTHOR = "author";
    static final String SUCCESSOR = "successor";
    static final String CLIENT = "client";
    static final String BASIS = "basis";
    static final String DOCUMENT = "document";
    private static final int LIMIT = 500;

    private final CurrentUser currentUser;
    private final ClientDirectory clients;
    private final Recovery recovery;
    private final CaseLedger cases;
    private final VaultLedger ledger;
    private final InstallationKey file;
    private final VaultTrail trail;
    private final StaffNotices notices;
    private final PracticeTime time;

    RecoveryCases(
            CurrentUser currentUser,
            ClientDirectory clients,
            Recovery recovery,
            CaseLedger cases,
            VaultLedger ledger,
            InstallationKey file,
            VaultTrail trail,
            StaffNotices notices,
            PracticeTime time) {
        this.currentUser = currentUser;
        this.clients = clients;
        this.recovery = recovery;
        this.cases = cases;
        this.ledger = ledger;
        this.file = file;
        this.trail = trail;
        this.notices = notices;
        this.time = time;
    }

    /**
     * What an officer asks for.
     *
     * @param reason why
     * @param author whose keys
     * @param successor who gets copies, or null where nobody does
     * @param client whose notes are meant, or null where nobody gets copies
     * @param basis the legal basis, 1 to 500 characters
     * @param document where the paper is, 1 to 500 characters
     * @param from the first day of a session that is meant in ISO form, or empty
     * @param until the last one, or empty
     */
    record Request(
            RecoveryReason reason,
            @Nullable AccountId author,
            @Nullable AccountId successor,
            @Nullable ClientId client,
            String basis,
            String document,
            String from,
            String until) {

        /** Says nothing of whom. */
        @Override
        public String toString() {
            return "Request[" + reason + "]";
        }
    }

    /**
     * Opens a case as an officer.
     *
     * @param proof that the officer has just shown who they are
     * @param request what is asked for
     * @return the case
     * @throws ProofNeeded when the proof does not count any more
     * @throws BadInput when the request can't be met
     * @throws NotFound when the person is no officer
     */
    UUID open(FreshProof proof, Request request) {
        requireOfficer();
        proof.requireFor(currentUser.id());
        AccountId author = request.author();
        if (author == null || !isWrapped(author.value())) {
            throw new BadInput(AUTHOR, "Nobody can bring this author's keys back: they are not wrapped for officers.");
        }
        if (!request.reason().handsOver() && !recovery.here().contains(author.value())) {
            throw new BadInput(
                    AUTHOR, "This author can't sign in any more and so choose no passphrase. Take another reason.");
        }
        UUID successor = request.reason().handsOver() ? successor(request) : null;
        requireWords(BASIS, request.basis());
        requireWords(DOCUMENT, request.document());
        return opened(new RecoveryCase.People(author.value(), me(), successor), request.reason(), about(request));
    }

    /**
     * Opens a case for one's own forgotten passphrase.
     *
     * @param proof that the author has just shown who they are
     * @return the case
     * @throws ProofNeeded when the proof does not count any more
     * @throws BadInput when nobody can bring the keys back
     */
    UUID openOwn(FreshProof proof) {
        proof.requireFor(currentUser.id());
        if (!isWrapped(me())) {
            throw new BadInput(AUTHOR, "Your keys are not wrapped for recovery officers: nobody can bring them back.");
        }
        Particulars about = new Particulars("The author's own request", "None", "", "", "", "");
        return opened(new RecoveryCase.People(me(), me(), null), RecoveryReason.FORGOTTEN, about);
    }

    /**
     * Agrees as the second person; the waiting time begins.
     *
     * @param proof that the person has just shown who they are
     * @param id the case
     * @throws ProofNeeded when the proof does not count any more
     * @throws BadInput when the person is the one who opened it or is concerned by it
     */
    void approve(FreshProof proof, UUID id) {
        CaseState state = required(id);
        if (!seesAll()) {
            throw new NotFound();
        }
        if (!state.isOutside(me())) {
            throw new BadInput("password", "Somebody else must agree: not who opened the case, nor whom it concerns.");
        }
        requireStage(state, CaseState.Stage.OPEN);
        proof.requireFor(currentUser.id());
        happened(state, Kind.APPROVED, "vault.case-approved");
    }

    /**
     * Agrees, as one of those who hold a sheet, that nobody waits. Only when all of them have are sheets taken at once.
     *
     * @param proof that the person has just shown who they are
     * @param id the case
     * @throws ProofNeeded when the proof does not count any more
     * @throws BadInput when the waiting time does not run
     * @throws NotFound when the person holds no sheet of the key concerned, or agreed already
     */
    void agreeNotToWait(FreshProof proof, UUID id) {
        CaseState state = required(id);
        Set<UUID> missing = missingForNoWait(state);
        if (!missing.contains(me())) {
            throw new NotFound();
        }
        requireStage(state, CaseState.Stage.WAITING);
        proof.requireFor(currentUser.id());
        boolean last = missing.size() == 1;
        trail.tell(last ? "vault.case-wait-over" : "vault.case-no-wait");
        cases.agreedNotToWait(state, me(), last);
    }

    /** {@return those who hold a sheet and have not agreed that nobody waits} */
    Set<UUID> missingForNoWait(CaseState state) {
        Set<UUID> holders = recovery.holdersFor(state.row().author());
        holders.removeAll(state.agreedNotToWait());
        return holders;
    }

    /**
     * The author is against it. Depending on the reason that ends the case, or is on file.
     *
     * @param proof that the author has just shown who they are
     * @param id the case
     * @throws ProofNeeded when the proof does not count any more
     */
    void object(FreshProof proof, UUID id) {
        CaseState state = required(id);
        CaseState.Stage stage = state.stage(time.now());
        if (!state.row().author().equals(me()) || state.has(Kind.OBJECTED)) {
            throw new NotFound();
        }
        if (stage == CaseState.Stage.DONE || stage == CaseState.Stage.CLOSED) {
            throw new BadInput("", "This case is over.");
        }
        proof.requireFor(currentUser.id());
        happened(state, Kind.OBJECTED, "vault.case-objected");
    }

    /** Ends the case, done or not. */
    void close(UUID id) {
        CaseState state = required(id);
        requireOfficer();
        if (state.stage(time.now()) == CaseState.Stage.CLOSED) {
            throw new BadInput("", "This case is over.");
        }
        happened(state, Kind.CLOSED, "vault.case-closed");
    }

    /** {@return the cases the person may see, the newest first} */
    List<CaseState> list() {
        List<CaseState> every = cases.all();
        if (every.isEmpty()) {
            return every;
        }
        UUID me = me();
        boolean all = seesAll();
        return every.stream()
                .filter(state -> all || state.row().author().equals(me) || isAskedForASheet(state))
                .toList();
    }

    /** {@return the person's own case that is not over, if there is one} */
    Optional<CaseState> own() {
        UUID me = me();
        return cases.all().stream()
                .filter(state -> state.row().author().equals(me)
                        && state.row().reason() == RecoveryReason.FORGOTTEN
                        && state.stage(time.now()).isRunning())
                .findFirst();
    }

    /**
     * {@return a case}
     *
     * @throws NotFound when the person may not see it
     */
    CaseState required(UUID id) {
        CaseState state = cases.find(id).orElseThrow(NotFound::new);
        if (!seesAll() && !state.row().author().equals(me()) && !isAskedForASheet(state)) {
            throw new NotFound();
        }
        return state;
    }

    /**
     * {@return what a case is about}
     *
     * @throws Tampered when it was changed
     */
    Particulars about(CaseState state) {
        required(state.row().id());
        return state.row().particulars(file.key(), file.installation());
    }

    private UUID opened(RecoveryCase.People people, RecoveryReason reason, Particulars about) {
        boolean another = cases.all().stream()
                .anyMatch(state -> state.row().author().equals(people.author())
                        && state.stage(time.now()).isRunning());
        if (another) {
            throw new BadInput(AUTHOR, "A case about this author is open already. Finish or close it first.");
        }
        RecoveryCase row =
                new RecoveryCase(Uuid7.next(), people, reason, about, file.key(), file.installation(), time.now());
        trail.tell("vault.case-opened");
        cases.open(row);
        notices.waits(concerned(people.author()));
        return row.id();
    }

    /** Whom a case about an author concerns besides whoever opens it: the author, and who holds a sheet for them. */
    private Set<AccountId> concerned(UUID author) {
        Set<UUID> people = recovery.concerned(author);
        people.add(author);
        people.remove(me());
        return people.stream().map(AccountId::new).collect(Collectors.toSet());
    }

    private Particulars about(Request request) {
        ClientId client = request.reason().handsOver() ? request.client() : null;
        return new Particulars(
                request.basis().strip(),
                request.document().strip(),
                client == null ? "" : client.value().toString(),
                client == null ? "" : clients.header(client).name(),
                request.from(),
                request.until());
    }

    private UUID successor(Request request) {
        AccountId successor = request.successor();
        if (successor == null || successor.equals(request.author())) {
            throw new BadInput(SUCCESSOR, "Name the colleague who is to read them.");
        }
        if (!recovery.here().contains(successor.value())) {
            throw new BadInput(SUCCESSOR, "This colleague can't sign in any more. Name somebody who can.");
        }
        if (ledger.key(successor.value()).isEmpty()) {
            throw Loans.noVault();
        }
        if (request.client() == null) {
            throw new BadInput(CLIENT, "Name the client whose notes are meant.");
        }
        return successor.value();
    }

    private boolean isWrapped(UUID author) {
        return ledger.key(author)
                .map(row -> !ledger.wrappers(row.id(), Wrappers.ESCROW).isEmpty())
                .orElse(false);
    }

    private void happened(CaseState state, Kind kind, String fact) {
        trail.tell(fact);
        cases.happened(state, kind, me());
    }

    private void requireStage(CaseState state, CaseState.Stage stage) {
        if (state.stage(time.now()) != stage) {
            throw new BadInput("", "The case has gone on. Load the page again.");
        }
    }

    private void requireOfficer() {
        if (!recovery.isOfficer()) {
            throw new NotFound();
        }
    }

    /** An officer of a key made before: of the cases they see the one that needs their sheet, while it runs. */
    private boolean isAskedForASheet(CaseState state) {
        return state.stage(time.now()).isRunning()
                && recovery.holdsSheetFor(state.row().author());
    }

    private boolean seesAll() {
        return recovery.isOfficer() || currentUser.get().is(Role.PRIVACY_OFFICER);
    }

    private static void requireWords(String field, String words) {
        String problem = PlainText.problem(words, LIMIT);
        if (problem != null || words.isBlank()) {
            throw new BadInput(field, problem == null ? "Say it in a few words." : problem);
        }
    }

    private UUID me() {
        return currentUser.id().value();
    }
}
