package org.confide.vault;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.confide.client.ClientId;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.identity.SignedInExecutor;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionConduct;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionReading;
import org.confide.shared.NotFound;
import org.springframework.stereotype.Component;

/** What a panel works with, and the one rule of who gets a panel. */
@Component
class VaultDesk {

    private static final int RESEALED_AT_ONCE = 20;

    private final Vault vault;
    private final VaultNotes notes;
    private final VaultLedger ledger;
    private final VaultSessions sessions;
    private final SignedInExecutor executor;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final SessionConduct conduct;
    private final SessionReading reading;
    private final Recovery recovery;
    private final Borrowed borrowed;
    private final Lending lending;
    private final KeyRenewal renewal;
    private final Set<Saver> unsettled = ConcurrentHashMap.newKeySet();

    VaultDesk(
            Vault vault,
            VaultNotes notes,
            VaultLedger ledger,
            VaultSessions sessions,
            SignedInExecutor executor,
            PracticeTime time,
            CurrentUser currentUser,
            SessionConduct conduct,
            SessionReading reading,
            Recovery recovery,
            Borrowed borrowed,
            Lending lending,
            KeyRenewal renewal) {
        this.vault = vault;
        this.notes = notes;
        this.ledger = ledger;
        this.sessions = sessions;
        this.executor = executor;
        this.time = time;
        this.currentUser = currentUser;
        this.conduct = conduct;
        this.reading = reading;
        this.recovery = recovery;
        this.borrowed = borrowed;
        this.lending = lending;
        this.renewal = renewal;
    }

    /** {@return whether the person conducts this session as a mental health professional} */
    boolean hasPanel(SessionId session) {
        return mayWrite() && conduct.conducted(currentUser.id(), session);
    }

    /** {@return whether the person ever conducted a session with this client as a mental health professional} */
    boolean hasPanel(ClientId client) {
        return mayWrite() && conduct.everConducted(currentUser.id(), client);
    }

    /** {@return whether the person may write psychotherapy notes at this moment} */
    boolean mayWrite() {
        return currentUser
                .find()
                .filter(person -> person.isAny(Role.CLINICIAN, Role.TRAINEE))
                .isPresent();
    }

    /** {@return whether the person may have keys at this moment, if only to read what is lent} */
    boolean mayHaveAVault() {
        return currentUser
                .find()
                .filter(person -> person.isAny(Role.CLINICIAN, Role.TRAINEE, Role.SUPERVISOR))
                .isPresent();
    }

    LocalDate dayOf(SessionId session) {
        return time.dateOf(reading.get(session).start());
    }

    SignedIn person() {
        return currentUser.get();
    }

    Saver saver(OpenNote note, Saver.Listener listener) {
        return new Saver(ledger, executor, note.counter(), listener);
    }

    /**
     * Makes what is on a page the note's next version. What can't be written now goes on being tried.
     *
     * @param note the page's note, changed
     * @param saver the page's saver
     * @param patience how long to wait for it
     */
    void file(OpenNote note, Saver saver, Duration patience) {
        saver.put(note.version());
        if (!saver.settled(patience)) {
            if (saver.stopped()) {
                OpenNote mine = settle(note, true);
                ledger.file(mine.version(), 0);
            } else {
                unsettled.add(saver);
            }
        }
    }

    /**
     * Waits for what earlier pages left on its way, so that nothing older is read.
     *
     * @throws SealedShut when it is still on its way after a while
     */
    void settled() {
        unsettled.removeIf(saver -> saver.settled(Duration.ofSeconds(1)));
        if (!unsettled.isEmpty()) {
            throw SealedShut.unreached();
        }
    }

    /**
     * Does what comes first in a vault that was just opened: waits for what is on its way, takes stock, and goes on
     * sealing notes anew where the keys were renewed.
     *
     * @return what the author is told; nothing to whoever writes no notes
     * @throws SealedShut when something is still on its way after a while
     */
    Optional<VaultNotes.Overview> entered(OpenVault open) {
        settled();
        Optional<VaultNotes.Overview> overview =
                mayWrite() ? Optional.of(notes.takeStock(open, sessions.openNotes())) : Optional.empty();
        resealBehind(open);
        return overview;
    }

    /** Seals notes anew on another thread, until none is left or the vault is locked. */
    void resealBehind(OpenVault open) {
        if (open.isOpen() && open.keys().hasEarlier()) {
            executor.execute(() -> {
                Optional<UUID> after = Optional.of(KeyRenewal.START);
                while (after.isPresent() && open.isOpen()) {
                    after = renewal.reseal(open, after.get(), RESEALED_AT_ONCE);
                }
            });
        }
    }

    /** {@return whether no other session renewed the author's keys since this one opened them} */
    boolean isCurrent(OpenVault open) {
        return ledger.key(open.author())
                .filter(row -> row.version() == open.akVersion())
                .isPresent();
    }

    /**
     * Makes one note of two that were written at the same time. Nothing is lost: the one that steps back becomes a
     * version, the other stands on top of it.
     *
     * @param mine what stands on this page
     * @param keepMine whether mine stands on top
     * @return the one on top, not saved yet
     * @throws Conflict when it was changed once more meanwhile
     */
    OpenNote settle(OpenNote mine, boolean keepMine) {
        NoteCipher.Place place = mine.place();
        VaultLedger.Found found = ledger.find(place.author(), place.sessionReference(), place.clientReference())
                .orElseThrow(NotFound::new);
        OpenNote theirs = OpenNote.of(mine.vault(), found);
        int base = theirs.base();
        if (theirs.changed()) {
            ledger.file(theirs.version(), theirs.counter());
            base++;
        }
        OpenNote mineOnTop = mine.on(theirs.place(), base);
        if (keepMine) {
            return mineOnTop;
        }
        ledger.file(mineOnTop.version(), 0);
        return theirs.on(theirs.place(), base + 1);
    }

    /** {@return what becomes of the notes when the passphrase is lost, as things stand} */
    String ifLost() {
        return recovery.ifLost();
    }

    Vault vault() {
        return vault;
    }

    VaultNotes notes() {
        return notes;
    }

    Lending lending() {
        return lending;
    }

    KeyRenewal renewal() {
        return renewal;
    }

    Borrowed borrowed() {
        return borrowed;
    }

    VaultSessions sessions() {
        return sessions;
    }

    PracticeTime time() {
        return time;
    }
}
