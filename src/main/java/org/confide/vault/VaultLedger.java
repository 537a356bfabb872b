package org.confide.vault;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confide.practice.PracticeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;

/**
 * The vault's rows. It sees ciphertext only and asks for no rights: what comes in was sealed with the author's own
 * keys, what goes out opens with nothing else.
 */
@Repository
@VaultTransactional
class VaultLedger {

    private final EntityManager rows;
    private final PracticeTime time;

    VaultLedger(@Qualifier("vault") EntityManager rows, PracticeTime time) {
        this.rows = rows;
        this.time = time;
    }

    /** A note with its newest version and its draft. */
    record Found(
            Note note,
            @Nullable NoteVersion version,
            @Nullable NoteDraft draft) {}

    Optional<Installation> installation() {
        return first(rows.createQuery("from Installation order by created desc, id desc", Installation.class));
    }

    boolean anyAuthor() {
        return first(rows.createQuery("select k.id from AuthorKey k", UUID.class))
                .isPresent();
    }

    void add(Installation installation) {
        rows.persist(installation);
    }

    Optional<AuthorKey> key(UUID author) {
        return first(rows.createQuery("from AuthorKey where authorId = :author order by version desc", AuthorKey.class)
                .setParameter("author", author));
    }

    List<Wrapper> wrappers(UUID authorKey, String type) {
        return rows.createQuery("from Wrapper where authorKeyId = :key and type = :type", Wrapper.class)
                .setParameter("key", authorKey)
                .setParameter("type", type)
                .getResultList();
    }

    void setUp(AuthorKey key, Wrapper wrapper) {
        rows.persist(key);
        rows.flush();
        rows.persist(wrapper);
        log(key.author(), LogLine.Entry.of(LogLine.SET_UP));
    }

    /**
     * Asks whether keys are still the author's newest; whoever writes a line of the log in the same moment makes this
     * transaction fail.
     *
     * @throws Conflict when they were renewed
     */
    void requireNewest(AuthorKey key) {
        if (key(key.author()).filter(newest -> newest.id().equals(key.id())).isEmpty()) {
            throw new Conflict();
        }
    }

    /**
     * Puts another passphrase in the place of every one there was.
     *
     * @throws Conflict when the keys were renewed meanwhile
     */
    void changePassphrase(AuthorKey key, Wrapper fresh) {
        requireNewest(key);
        rows.persist(fresh);
        rows.flush();
        rows.createQuery("delete from Wrapper where authorKeyId = :key and type = :type and id <> :fresh")
                .setParameter("key", key.id())
                .setParameter("type", Wrappers.PASSPHRASE)
                .setParameter("fresh", fresh.id())
                .executeUpdate();
        rows.createQuery("update AuthorKey set failures = 0, pausedUntil = null where id = :id")
                .setParameter("id", key.id())
                .executeUpdate();
        log(key.author(), LogLine.Entry.of(LogLine.PASSPHRASE));
    }

    /**
     * Puts an escrow wrapper in the place of every one there was; the log says which.
     *
     * @throws Conflict when the keys were renewed meanwhile
     */
    void escrow(AuthorKey key, Wrapper fresh) {
        requireNewest(key);
        rows.createQuery("delete from Wrapper where authorKeyId = :key and type = :type")
                .setParameter("key", key.id())
                .setParameter("type", Wrappers.ESCROW)
                .executeUpdate();
        rows.persist(fresh);
        log(key.author(), new LogLine.Entry(LogLine.ESCROW, null, null, null, Bytes.sha256(fresh.ciphertext())));
    }

    /** {@return the line of the escrow wrapper made last} */
    Optional<LogLine> lastEscrow(UUID author) {
        return first(rows.createQuery(
                        "from LogLine where authorId = :author and kind = :kind order by lineNo desc", LogLine.class)
                .setParameter("author", author)
                .setParameter("kind", LogLine.ESCROW));
    }

    /** {@return whether another attempt may be made now; it counts as failed until {@link #unlocked} says otherwise} */
    boolean attempt(UUID authorKey) {
        return rows.createQuery("update AuthorKey set failures = failures + 1"
                                + " where id = :id and (pausedUntil is null or pausedUntil <= :now)")
                        .setParameter("id", authorKey)
                        .setParameter("now", time.now())
                        .executeUpdate()
                == 1;
    }

    void pause(UUID authorKey, Instant until) {
        rows.createQuery("update AuthorKey set pausedUntil = :until where id = :id")
                .setParameter("id", authorKey)
                .setParameter("until", until)
                .executeUpdate();
    }

    /** An attempt that was none: the passphrase was right, but nothing was opened. */
    void takeBack(UUID authorKey) {
        rows.createQuery("update AuthorKey set failures = failures - 1 where id = :id and failures > 0")
                .setParameter("id", authorKey)
                .executeUpdate();
    }

    /**
     * Writes down that the passphrase was right.
     *
     * @throws Conflict when the keys were renewed meanwhile
     */
    void unlocked(AuthorKey key) {
        requireNewest(key);
        rows.createQuery("update AuthorKey set failures = 0, pausedUntil = null where id = :id")
                .setParameter("id", key.id())
                .executeUpdate();
        log(key.author(), LogLine.Entry.of(LogLine.UNLOCK));
    }

    List<LogLine> log(UUID author) {
        return rows.createQuery("from LogLine where authorId = :author order by lineNo", LogLine.class)
                .setParameter("author", author)
                .getResultList();
    }

    /** {@return note and number of each version of an author's notes, as {@code note/number}} */
    List<String> versions(UUID author) {
        return rows
                .createQuery(
                        "select v.noteId, v.versionNo from NoteVersion v, Note n"
                                + " where n.id = v.noteId and n.authorId = :author",
                        Object[].class)
                .setParameter("author", author)
                .getResultList()
                .stream()
                .map(row -> row[0] + "/" + row[1])
                .toList();
    }

    /** {@return the notes of an author with a draft that no version has taken up} */
    List<UUID> unfinished(UUID author) {
        return rows.createQuery(
                        "select d.noteId from NoteDraft d, Note n where n.id = d.noteId and n.authorId = :author"
                                + " order by d.noteId",
                        UUID.class)
                .setParameter("author", author)
                .getResultList();
    }

    // One reading needs no transaction, whose three trips to the server take longer than the reading.
    @VaultTransactional(propagation = Propagation.SUPPORTS)
    Optional<Found> find(UUID author, byte[] sessionReference, byte[] clientReference) {
        return first(found("n.sessionRef = :session and n.clientRef = :client")
                        .setParameter("author", author)
                        .setParameter("session", sessionReference)
                        .setParameter("client", clientReference))
                .map(VaultLedger::found);
    }

    @VaultTransactional(propagation = Propagation.SUPPORTS)
    Optional<Found> find(UUID author, UUID note) {
        return first(found("n.id = :note").setParameter("author", author).setParameter("note", note))
                .map(VaultLedger::found);
    }

    /** {@return an author's notes on a client} */
    List<Found> ofClient(UUID author, byte[] clientReference) {
        List<Found> notes = found("n.clientRef = :client")
                .setParameter("author", author)
                .setParameter("client", clientReference)
                .getResultList()
                .stream()
                .map(VaultLedger::found)
                .toList();
        log(author, new LogLine.Entry(LogLine.READ, null, clientReference, null, null));
        return notes;
    }

    List<NoteVersion> history(UUID note) {
        return rows.createQuery("from NoteVersion where noteId = :note order by versionNo desc", NoteVersion.class)
                .setParameter("note", note)
                .getResultList();
    }

    void read(Found found) {
        NoteVersion version = found.version();
        Note note = found.note();
        Integer number = version == null ? null : version.number();
        log(note.author(), new LogLine.Entry(LogLine.READ, note.id(), note.clientReference(), number, null));
    }

    /**
     * Writes a draft, if nobody else has written since.
     *
     * @param sealed the draft
     * @param expected the counter of the draft it replaces, 0 for none
     * @throws Conflict when somebody has
     */
    Instant save(SealedText sealed, long expected) {
        Instant now = time.now();
        if (expected > 0 && replace(sealed, expected, now)) {
            return now;
        }
        Found found = find(sealed.place().author(), sealed.place().note()).orElse(null);
        NoteDraft draft = found == null ? null : found.draft();
        if (draft != null
                && draft.counter() == sealed.number()
                && Arrays.equals(draft.ciphertext(), sealed.ciphertext())) {
            return draft.saved(); // An earlier try arrived, only its answer did not.
        }
        if (expected > 0 || draft != null || latest(found) != sealed.base()) {
            throw new Conflict();
        }
        ensureNote(found, sealed);
        rows.persist(new NoteDraft(sealed, now));
        return now;
    }

    /**
     * Makes a version, ends the draft it was made from and writes the line that says so.
     *
     * @param sealed the version
     * @param expected the counter of the draft it ends, 0 for none
     * @throws Conflict when the draft or the version before are not what they were
     */
    Instant file(SealedText sealed, long expected) {
        Instant now = time.now();
        UUID author = sealed.place().author();
        Found found = find(author, sealed.place().note()).orElse(null);
        NoteVersion before = found == null ? null : found.version();
        if (before != null && before.id().equals(sealed.id())) {
            return before.created(); // An earlier try arrived, only its answer did not.
        }
        NoteDraft draft = found == null ? null : found.draft();
        if ((draft == null ? 0 : draft.counter()) != expected || latest(found) != sealed.base()) {
            throw new Conflict();
        }
        ensureNote(found, sealed);
        if (draft != null) {
            rows.remove(draft);
        }
        byte[] hash = Bytes.sha256(sealed.ciphertext());
        rows.persist(new NoteVersion(sealed, now, before == null ? new byte[32] : Bytes.sha256(before.ciphertext())));
        log(
                author,
                new LogLine.Entry(
                        LogLine.VERSION,
                        sealed.place().note(),
                        sealed.place().clientReference(),
                        (int) sealed.number(),
                        hash));
        return now;
    }

    private boolean replace(SealedText sealed, long expected, Instant now) {
        return rows.createQuery("update NoteDraft set counter = :counter, akVersion = :key, saved = :now,"
                                + " ciphertext = :text where noteId = :note and counter = :expected")
                        .setParameter("counter", sealed.number())
                        .setParameter("key", sealed.akVersion())
                        .setParameter("now", now)
                        .setParameter("text", sealed.ciphertext())
                        .setParameter("note", sealed.place().note())
                        .setParameter("expected", expected)
                        .executeUpdate()
                == 1;
    }

    private void ensureNote(@Nullable Found found, SealedText sealed) {
        if (found == null) {
            if (find(
                            sealed.place().author(),
                            sealed.place().sessionReference(),
                            sealed.place().clientReference())
                    .isPresent()) {
                throw new Conflict();
            }
            rows.persist(new Note(sealed.place(), sealed.kind()));
            rows.flush();
        }
    }

    private static int latest(@Nullable Found found) {
        return found == null || found.version() == null ? 0 : found.version().number();
    }

    /** Writes the next line of an author's log. */
    void log(UUID author, LogLine.Entry entry) {
        LogLine last = first(
                        rows.createQuery("from LogLine where authorId = :author order by lineNo desc", LogLine.class)
                                .setParameter("author", author))
                .orElse(null);
        rows.persist(new LogLine(author, last, entry, time.now()));
    }

    private TypedQuery<Object[]> found(String which) {
        return rows.createQuery(
                "select n, v, d from Note n left join NoteVersion v on v.noteId = n.id and v.versionNo ="
                        + " (select max(w.versionNo) from NoteVersion w where w.noteId = n.id)"
                        + " left join NoteDraft d on d.noteId = n.id where n.authorId = :author and " + which,
                Object[].class);
    }

    private static Found found(Object[] row) {
        return new Found((Note) row[0], (NoteVersion) row[1], (NoteDraft) row[2]);
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }
}
