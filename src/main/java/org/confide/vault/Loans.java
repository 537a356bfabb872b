package org.confide.vault;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.springframework.stereotype.Component;

/** Makes copies of notes for other people's keys. Who may is asked by whoever calls it; the open vault is the proof. */
@Component
class Loans {

    static final int LONGEST_DAYS = 30;

    private final VaultLedger ledger;
    private final LoanLedger loans;
    private final InstallationKey file;
    private final PracticeTime time;

    Loans(VaultLedger ledger, LoanLedger loans, InstallationKey file, PracticeTime time) {
        this.ledger = ledger;
        this.loans = loans;
        this.file = file;
        this.time = time;
    }

    /**
     * Seals an author's notes on one client for a successor: what was written last, a draft included. A note that does
     * not open is handed over as a sentence that says so.
     *
     * @param open the author's vault, opened by the officers
     * @param successor who may read them from now on
     * @param about which are meant
     */
    void handOver(OpenVault open, UUID successor, Particulars about) {
        UUID client = UUID.fromString(about.client());
        byte[] publicKey = publicKey(successor);
        List<Loan> made = new ArrayList<>();
        for (VaultLedger.Found found :
                ledger.ofClient(open.author(), open.keys().clientReference(client))) {
            NoteText text = text(open, found);
            if (text.date().isEmpty() || about.covers(text.day())) {
                Loan.Terms terms = new Loan.Terms(
                        Loan.Kind.SUCCESSOR,
                        found.note().id(),
                        found.version() == null ? 0 : found.version().number(),
                        open.author(),
                        successor,
                        null);
                made.add(new Loan(terms, new LentText(client, text), publicKey, open.installation(), time.now()));
            }
        }
        loans.lend(made);
    }

    /**
     * {@return a person's public key}
     *
     * @throws BadInput when there is none, or none that is known to be theirs
     */
    byte[] publicKey(UUID person) {
        AuthorKey row = ledger.key(person).orElseThrow(Loans::noVault);
        boolean known = loans.seal(row.id())
                .map(seal -> seal.fits(row, file.key(), file.installation()))
                .orElse(false);
        if (!known) {
            throw new BadInput(
                    RecoveryCases.SUCCESSOR,
                    "This colleague must unlock their vault once more first, so that nobody else can read it.");
        }
        return row.publicKey();
    }

    /** {@return why nothing can be sealed for somebody who has no keys} */
    static BadInput noVault() {
        return new BadInput(
                RecoveryCases.SUCCESSOR,
                "This colleague must set up a vault first: under their name, My vault, or Lent to me for a"
                        + " supervisor.");
    }

    /** {@return the end of a loan of some days} */
    Instant end(int days) {
        return time.now().plus(Duration.ofDays(days));
    }

    private static NoteText text(OpenVault open, VaultLedger.Found found) {
        try {
            OpenNote note = OpenNote.of(open, found);
            return new NoteText(note.title(), note.text(), note.day().toString(), List.of());
        } catch (Tampered damaged) {
            return new NoteText("A note that can't be opened", "Its integrity check failed.", "", List.of());
        }
    }
}
