package org.confide.vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.springframework.stereotype.Service;

/**
 * An author lends the newest version of one note to one colleague, for training under supervision (45 CFR
 * 164.508(a)(2)(i)(B)). The colleague gets a copy for their own keys, to read and for some days; the author's keys stay
 * the author's.
 */
@Service
@MayWritePsychotherapyNotes
class Lending {

    static final String WHOM = "whom";
    static final String DAYS = "days";

    private final CurrentUser currentUser;
    private final StaffDirectory staff;
    private final VaultLedger ledger;
    private final LoanLedger loanRows;
    private final Loans loans;
    private final Recovery recovery;
    private final VaultTrail trail;
    private final PracticeTime time;

    Lending(
            CurrentUser currentUser,
            StaffDirectory staff,
            VaultLedger ledger,
            LoanLedger loanRows,
            Loans loans,
            Recovery recovery,
            VaultTrail trail,
            PracticeTime time) {
        this.currentUser = currentUser;
        this.staff = staff;
        this.ledger = ledger;
        this.loanRows = loanRows;
        this.loans = loans;
        this.recovery = recovery;
        this.trail = trail;
        this.time = time;
    }

    /**
     * A copy that somebody has.
     *
     * @param id the loan
     * @param borrower who
     * @param until until when
     */
    record Lent(UUID id, String borrower, Instant until) {

        /** Says nothing of whom. */
        @Override
        public String toString() {
            return "Lent[" + id + "]";
        }
    }

    /** {@return those to whom a note can be lent, by name: who treats clients, and supervisors} */
    List<StaffRow> people() {
        AccountId me = currentUser.id();
        return staff.holding(Set.of(Role.CLINICIAN, Role.TRAINEE, Role.SUPERVISOR)).stream()
                .filter(row -> !row.account().equals(me))
                .toList();
    }

    /**
     * Lends the newest version of a note.
     *
     * @param vault the author's open vault
     * @param note the note
     * @param client the client it is on
     * @param borrower who may read it
     * @param days for how long, 1 to 30
     * @throws BadInput when the person has no vault yet, or the days won't do
     * @throws NotFound when the note is not the author's, not on this client, or has no version
     */
    void lend(OpenVault vault, UUID note, ClientId client, AccountId borrower, int days) {
        requireOwn(vault);
        if (days < 1 || days > Loans.LONGEST_DAYS) {
            throw new BadInput(DAYS, "For one to thirty days.");
        }
        if (people().stream().noneMatch(row -> row.account().equals(borrower))) {
            throw new BadInput(WHOM, "Name a colleague who treats clients or supervises here.");
        }
        VaultLedger.Found found = ledger.find(vault.author(), note).orElseThrow(NotFound::new);
        NoteVersion version = found.version();
        byte[] reference = vault.keys().clientReference(client.value());
        if (version == null || !java.util.Arrays.equals(reference, found.note().clientReference())) {
            throw new NotFound();
        }
        byte[] publicKey = loans.publicKey(borrower.value());
        LentText text = new LentText(client.value(), OpenNote.text(vault, found.note(), version));
        Loan.Terms terms = new Loan.Terms(
                Loan.Kind.TRAINING, note, version.number(), vault.author(), borrower.value(), loans.end(days));
        trail.tell("vault.loan");
        loanRows.lend(List.of(new Loan(terms, text, publicKey, vault.installation(), time.now())));
    }

    /** {@return who has a copy of a note now} */
    List<Lent> of(OpenVault vault, UUID note) {
        requireOwn(vault);
        List<Loan> rows = loanRows.of(vault.author(), note, time.now());
        List<String> names = recovery.names(rows.stream().map(Loan::borrower).toList());
        List<Lent> lent = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Instant until = rows.get(i).expires();
            lent.add(new Lent(rows.get(i).id(), names.get(i), until == null ? Instant.MAX : until));
        }
        return lent;
    }

    /** Takes a copy back: with the next click it is gone from the borrower's page. What was read was read. */
    void recall(OpenVault vault, UUID note, UUID loan) {
        requireOwn(vault);
        Loan row = loanRows.of(vault.author(), note, time.now()).stream()
                .filter(one -> one.id().equals(loan))
                .findFirst()
                .orElseThrow(NotFound::new);
        trail.tell("vault.loan-recalled");
        loanRows.recall(row);
    }

    private void requireOwn(OpenVault vault) {
        if (!currentUser.id().value().equals(vault.author())) {
            throw new NotFound();
        }
    }
}
