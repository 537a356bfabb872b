package org.confide.vault;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.Uuid7;
import org.springframework.stereotype.Service;

/**
 * Renews an author's keys. In one stroke renewed keys take the place of those there were, with those behind them; then
 * note after note is sealed anew while the vault is open, and wherever that stops it goes on at the next unlock. Every
 * note opens all the while.
 */
@Service
@MayHaveAVault
class KeyRenewal {

    /** Before every version. */
    static final UUID START = new UUID(0, 0);

    private final CurrentUser currentUser;
    private final VaultLedger ledger;
    private final RenewalLedger renewals;
    private final PassphraseDoor door;
    private final Upkeep upkeep;
    private final InstallationKey file;
    private final VaultTrail trail;
    private final PracticeTime time;

    KeyRenewal(
            CurrentUser currentUser,
            VaultLedger ledger,
            RenewalLedger renewals,
            PassphraseDoor door,
            Upkeep upkeep,
            InstallationKey file,
            VaultTrail trail,
            PracticeTime time) {
        this.currentUser = currentUser;
        this.ledger = ledger;
        this.renewals = renewals;
        this.door = door;
        this.upkeep = upkeep;
        this.file = file;
        this.trail = trail;
        this.time = time;
    }

    /**
     * Renews the keys of an open vault. Other sessions that have it open hold the keys of before, which still open what
     * they sealed.
     *
     * @param open the author's open vault
     * @param passphrase the author's, which stays
     * @return the vault with the renewed keys
     * @throws BadInput when it is not the passphrase, or the keys were renewed elsewhere in the same moment
     * @throws SealedShut when the key file does not fit, the recovery key is not this installation's, or the trail
     *     can't be written
     */
    OpenVault renew(OpenVault open, String passphrase) {
        requireOwn(open);
        AuthorKey row = ledger.key(open.author()).orElseThrow(NotFound::new);
        AuthorKeys keys = door.open(row, passphrase).renewed();
        AuthorKey fresh = new AuthorKey(Uuid7.next(), row, keys, time.now());
        List<Wrapper> wrappers = upkeep.wrappers(keys, fresh, passphrase);
        PublicKeySeal seal = new PublicKeySeal(fresh, file.key(), file.installation(), time.now());
        trail.tell("vault.renewed");
        try {
            Again.run(() -> renewals.renew(row, fresh, wrappers, seal));
        } catch (Conflict elsewhere) {
            throw new BadInput(Vault.FIELD, Vault.RENEWED);
        }
        return new OpenVault(file.installation(), fresh, keys);
    }

    /** {@return since when the author has the keys in use} */
    Instant since(OpenVault open) {
        requireOwn(open);
        return ledger.key(open.author()).orElseThrow(NotFound::new).created();
    }

    /** {@return how many versions and drafts are still sealed with earlier keys} */
    long left(OpenVault open) {
        requireOwn(open);
        return open.keys().hasEarlier() ? renewals.left(open.author(), open.akVersion()) : 0;
    }

    /**
     * Seals some notes anew, each in a transaction of its own. One that does not open is left as it is, for whoever
     * looks into it.
     *
     * @param open the author's open vault
     * @param after the version after which to go on, {@link #START} for the first
     * @param atMost how many versions
     * @return the version after which to go on, or nothing where none is left
     */
    Optional<UUID> reseal(OpenVault open, UUID after, int atMost) {
        requireOwn(open);
        if (after.equals(START)) {
            renewals.drafts(open.author(), open.akVersion()).forEach(earlier -> reseal(open, earlier));
        }
        List<RenewalLedger.Earlier> next = renewals.versions(open.author(), open.akVersion(), after, atMost);
        next.forEach(earlier -> reseal(open, earlier));
        return next.isEmpty()
                ? Optional.empty()
                : Optional.of(next.getLast().version().id());
    }

    private void reseal(OpenVault open, RenewalLedger.Earlier earlier) {
        NoteCipher.Place place = earlier.note().place(open.installation());
        String kind = earlier.note().kind();
        int number = earlier.version().number();
        try {
            NoteText text = OpenNote.text(open, earlier.note(), earlier.version());
            byte[] fresh = NoteCipher.seal(open.keys(), place, kind, number, text);
            Again.run(() -> renewals.reseal(earlier, fresh, open.akVersion()));
        } catch (Tampered leftAsItIs) {
            // The list of notes says that it does not open.
        }
    }

    private void reseal(OpenVault open, RenewalLedger.EarlierDraft earlier) {
        NoteCipher.Place place = earlier.note().place(open.installation());
        NoteDraft draft = earlier.draft();
        try {
            NoteText text = NoteCipher.open(open.keys(), place, NoteCipher.DRAFT, draft.counter(), draft.ciphertext());
            byte[] fresh = NoteCipher.seal(open.keys(), place, NoteCipher.DRAFT, draft.counter(), text);
            Again.run(() -> renewals.reseal(earlier, fresh, open.akVersion()));
        } catch (Tampered leftAsItIs) {
            // Its bytes stay.
        }
    }

    private void requireOwn(OpenVault open) {
        if (!currentUser.id().value().equals(open.author())) {
            throw new NotFound();
        }
    }
}
