package org.confide.vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What others' notes a person may read: copies sealed for their own keys, for as long as they last. */
@Service
@MayHaveAVault
class Borrowed {

    private final CurrentUser currentUser;
    private final LoanLedger loans;
    private final Recovery recovery;
    private final VaultTrail trail;
    private final PracticeTime time;

    Borrowed(CurrentUser currentUser, LoanLedger loans, Recovery recovery, VaultTrail trail, PracticeTime time) {
        this.currentUser = currentUser;
        this.loans = loans;
        this.recovery = recovery;
        this.trail = trail;
        this.time = time;
    }

    /**
     * A copy in the list.
     *
     * @param id the loan
     * @param lender whose note it is
     * @param title its title, or that it does not open
     * @param until until when, or null for no end
     */
    record Head(
            UUID id, String lender, String title, @Nullable Instant until) {

        /** Says nothing of the note. */
        @Override
        public String toString() {
            return "Head[" + id + "]";
        }
    }

    /** {@return what is lent to the person now; what is over is deleted first} */
    List<Head> list(OpenVault vault) {
        requireOwn(vault);
        loans.clear(time.now());
        List<Loan> all = loans.to(vault.author(), time.now());
        List<String> lenders = recovery.names(all.stream().map(Loan::lender).toList());
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Loan loan = all.get(i);
            heads.add(new Head(loan.id(), lenders.get(i), title(loan, vault), loan.expires()));
        }
        return heads;
    }

    /**
     * Opens a copy. Each reading is in the trail and in the reader's log before.
     *
     * @throws NotFound when it is over, was recalled, or is not this person's
     * @throws Tampered when it does not open
     */
    NoteText open(OpenVault vault, UUID id) {
        requireOwn(vault);
        Loan loan = loans.to(vault.author(), id, time.now()).orElseThrow(NotFound::new);
        trail.tell(loan.kind() == Loan.Kind.TRAINING ? "vault.loan-read" : "vault.handed-read");
        loans.read(loan);
        return loan.open(vault.keys(), vault.installation()).note();
    }

    /** {@return whether it may still be on the page} */
    boolean lasts(UUID id) {
        return loans.to(currentUser.id().value(), id, time.now()).isPresent();
    }

    private static String title(Loan loan, OpenVault vault) {
        try {
            String title = loan.open(vault.keys(), vault.installation()).note().title();
            return title.isBlank() ? "Untitled" : title;
        } catch (Tampered changed) {
            return "A copy that can't be opened: its integrity check failed";
        }
    }

    private void requireOwn(OpenVault vault) {
        if (!currentUser.id().value().equals(vault.author())) {
            throw new NotFound();
        }
    }
}
