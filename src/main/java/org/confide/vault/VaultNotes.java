package org.confide.vault;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.confide.client.ClientId;
import org.confide.identity.CurrentUser;
import org.confide.scheduling.SessionId;
import org.confide.shared.AuditFact;
import org.confide.shared.NotFound;
import org.confide.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * An author's own notes, while their vault is open. Every look at them is a line in the vault's own log before the
 * text is opened.
 */
@Service
@MayWritePsychotherapyNotes
class VaultNotes {

    private final VaultLedger ledger;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher trail;

    VaultNotes(VaultLedger ledger, CurrentUser currentUser, ApplicationEventPublisher trail) {
        this.ledger = ledger;
        this.currentUser = currentUser;
        this.trail = trail;
    }

    /**
     * A note in a list.
     *
     * @param id the note
     * @param title its title, or what is wrong with it
     * @param day the day of its session
     * @param versions how many versions it has
     * @param damaged whether it can't be opened
     */
    record Head(UUID id, String title, LocalDate day, int versions, boolean damaged) {

        /** Says nothing of the note. */
        @Override
        public String toString() {
            return "Head[" + id + "]";
        }
    }

    /**
     * A version as it was left.
     *
     * @param number 1 for the first
     * @param left when
     * @param text what it says, or null when it can't be opened
     */
    record Version(int number, Instant left, @Nullable NoteText text) {}

    /**
     * What the author is told about all their notes.
     *
     * @param notes how many there are
     * @param lastChanged when one was last left
     * @param missing how many versions the log has and the database has not, or the other way round
     * @param logBroken whether lines of the log were changed or taken out
     */
    record Overview(int notes, @Nullable Instant lastChanged, int missing, boolean logBroken) {

        boolean sound() {
            return missing == 0 && !logBroken;
        }
    }

    /**
     * Opens the note of a session.
     *
     * @param vault the author's open vault
     * @param session the session
     * @param client the client it was with
     * @param fresh what stands there when there is no note yet
     * @return the note
     * @throws Tampered when it does not open
     */
    OpenNote open(OpenVault vault, SessionId session, ClientId client, Supplier<NoteText> fresh) {
        requireOwn(vault);
        byte[] sessionReference = vault.keys().sessionReference(session.value());
        byte[] clientReference = vault.keys().clientReference(client.value());
        VaultLedger.Found found = Again.until(() ->
                ledger.find(vault.author(), sessionReference, clientReference).orElse(null));
        if (found == null) {
            NoteCipher.Place place = new NoteCipher.Place(
                    vault.installation(), Uuid7.next(), vault.author(), clientReference, sessionReference);
            return OpenNote.blank(vault, place, fresh.get());
        }
        return read(vault, found);
    }

    /**
     * Opens one of the author's notes.
     *
     * @param vault the author's open vault
     * @param note the note
     * @return the note
     * @throws NotFound when it is not theirs
     * @throws Tampered when it does not open
     */
    OpenNote open(OpenVault vault, UUID note) {
        requireOwn(vault);
        return read(vault, ledger.find(vault.author(), note).orElseThrow(NotFound::new));
    }

    /** {@return the author's notes on a client, newest session first} */
    List<Head> list(OpenVault vault, ClientId client) {
        requireOwn(vault);
        tell();
        byte[] reference = vault.keys().clientReference(client.value());
        List<Head> heads = new ArrayList<>();
        for (VaultLedger.Found found : Again.until(() -> ledger.ofClient(vault.author(), reference))) {
            NoteVersion version = found.version();
            int versions = version == null ? 0 : version.number();
            try {
                OpenNote note = OpenNote.of(vault, found);
                heads.add(new Head(found.note().id(), note.title(), note.day(), versions, false));
            } catch (Tampered damaged) {
                heads.add(new Head(found.note().id(), "", LocalDate.EPOCH, versions, true));
            }
        }
        heads.sort(Comparator.comparing(Head::day).reversed());
        return heads;
    }

    /** {@return the versions of a note, newest first} */
    List<Version> history(OpenVault vault, UUID note) {
        requireOwn(vault);
        VaultLedger.Found found = ledger.find(vault.author(), note).orElseThrow(NotFound::new);
        tell();
        Again.run(() -> ledger.read(found));
        return ledger.history(note).stream()
                .map(version ->
                        new Version(version.number(), version.created(), textOrNull(vault, found.note(), version)))
                .toList();
    }

    /**
     * Takes up what a crash left unfinished, then compares the notes with the log.
     *
     * @param vault the vault that was just opened
     * @param elsewhere notes that are open on another page and not to be touched
     * @return what the author is told
     */
    Overview takeStock(OpenVault vault, Set<UUID> elsewhere) {
        requireOwn(vault);
        for (UUID note : ledger.unfinished(vault.author())) {
            if (!elsewhere.contains(note)) {
                try {
                    OpenNote left =
                            OpenNote.of(vault, ledger.find(vault.author(), note).orElseThrow(NotFound::new));
                    Again.run(() -> ledger.file(left.version(), left.counter()));
                } catch (Tampered | Conflict leftAsItIs) {
                    // Its bytes stay for whoever looks into it; the list says that it does not open.
                }
            }
        }
        Overview overview = compare(ledger.log(vault.author()), new HashSet<>(ledger.versions(vault.author())));
        if (!overview.sound()) {
            trail.publishEvent(AuditFact.vault("vault.integrity"));
        }
        return overview;
    }

    static Overview compare(List<LogLine> lines, Set<String> versions) {
        Set<String> logged = new HashSet<>();
        Map<UUID, Instant> changed = new HashMap<>();
        boolean broken = false;
        LogLine before = null;
        for (LogLine line : lines) {
            broken |= !line.follows(before);
            before = line;
            UUID note = line.note();
            if (line.kind().equals(LogLine.VERSION) && note != null) {
                logged.add(note + "/" + line.version());
                changed.put(note, line.at());
            }
        }
        Set<String> either = new HashSet<>(logged);
        either.addAll(versions);
        long missing = either.stream()
                .filter(one -> !logged.contains(one) || !versions.contains(one))
                .count();
        Instant last = changed.values().stream().max(Comparator.naturalOrder()).orElse(null);
        return new Overview(changed.size(), last, (int) missing, broken);
    }

    private OpenNote read(OpenVault vault, VaultLedger.Found found) {
        tell();
        Again.run(() -> ledger.read(found));
        return OpenNote.of(vault, found);
    }

    /** No row, no plaintext: the record's trail knows that notes are read before one is, and not which. */
    private void tell() {
        try {
            trail.publishEvent(AuditFact.vault("vault.read"));
        } catch (RuntimeException untold) {
            throw new SealedShut("reading them can't be recorded just now.");
        }
    }

    private static @Nullable NoteText textOrNull(OpenVault vault, Note note, NoteVersion version) {
        try {
            return OpenNote.text(vault, note, version);
        } catch (Tampered damaged) {
            return null;
        }
    }

    /** The keys alone would do; a session that changed hands must not even ask. */
    private void requireOwn(OpenVault vault) {
        if (!currentUser.id().value().equals(vault.author())) {
            throw new NotFound();
        }
    }
}
