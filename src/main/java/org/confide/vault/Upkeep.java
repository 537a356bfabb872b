package org.confide.vault;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * What is done without a word each time an author's keys are at hand: they are wrapped for the recovery key in use and
 * under the key file in use, and keys from before a renewal go once nothing is sealed with them.
 */
@Component
class Upkeep {

    /** Longer than any session lasts: until then another one may still seal with the keys of before. */
    static final Duration SESSIONS_LAST = Duration.ofHours(24);

    private final Escrow escrow;
    private final VaultLedger ledger;
    private final RenewalLedger renewals;
    private final PassphraseDoor door;
    private final InstallationKey file;
    private final PracticeTime time;

    Upkeep(
            Escrow escrow,
            VaultLedger ledger,
            RenewalLedger renewals,
            PassphraseDoor door,
            InstallationKey file,
            PracticeTime time) {
        this.escrow = escrow;
        this.ledger = ledger;
        this.renewals = renewals;
        this.door = door;
        this.file = file;
        this.time = time;
    }

    /**
     * Does what is due. What can't be done now is done when the author unlocks next; the vault opens all the same.
     *
     * @param open the author's open vault
     * @param row the author's keys
     * @param passphrase what opened them
     */
    void after(OpenVault open, AuthorKey row, String passphrase) {
        try {
            escrow.keep(open, row, file.key());
            AuthorKeys left = isOver(open, row) ? withoutEarlier(open, row) : open.keys();
            if (left.count() < open.keys().count() || isUnderEarlierFile(row)) {
                renewals.rewrap(row, wrappers(left, row, passphrase));
            }
        } catch (DataAccessException
                | TransactionException
                | PersistenceException
                | BadInput
                | SealedShut
                | Conflict later) {
            // Another window of the author may have done it in the same moment.
        }
    }

    /**
     * {@return everything that is to open an author's keys}
     *
     * @param keys the keys
     * @param row their row, which need not be in the database yet
     * @param passphrase the author's
     * @throws BadInput when too many people unlock at this moment
     * @throws SealedShut when the key file does not fit, or the recovery key was not made with it
     */
    List<Wrapper> wrappers(AuthorKeys keys, AuthorKey row, String passphrase) {
        List<Wrapper> wrappers = new ArrayList<>();
        wrappers.add(door.wrap(keys, row, passphrase));
        escrow.wrapper(keys, row, file.key(), file.installation()).ifPresent(wrappers::add);
        return wrappers;
    }

    private AuthorKeys withoutEarlier(OpenVault open, AuthorKey row) {
        boolean copies = renewals.copiesFor(row.author()).stream()
                .anyMatch(copy -> !open.keys().isSentToKeyInUse(copy));
        return open.keys().withoutEarlier(copies);
    }

    /** Nothing is asked of the database where no key of before lies beside the key file. */
    private boolean isUnderEarlierFile(AuthorKey row) {
        return file.keys().size() > 1
                && ledger.wrappers(row.id(), Wrappers.PASSPHRASE).stream().anyMatch(file::isOfBefore);
    }

    private boolean isOver(OpenVault open, AuthorKey row) {
        return open.keys().hasEarlier()
                && row.created().plus(SESSIONS_LAST).isBefore(time.now())
                && renewals.left(row.author(), row.version()) == 0;
    }
}
