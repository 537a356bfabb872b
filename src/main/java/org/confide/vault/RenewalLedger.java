package org.confide.vault;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** The rows of renewed keys. Each method is whole or nothing: whatever stops between two of them loses nothing. */
@Repository
@VaultTransactional
class RenewalLedger {

    private final EntityManager rows;
    private final VaultLedger ledger;

    RenewalLedger(@Qualifier("vault") EntityManager rows, VaultLedger ledger) {
        this.rows = rows;
        this.ledger = ledger;
    }

    /** A version that earlier keys sealed. */
    record Earlier(Note note, NoteVersion version) {}

    /** A draft that earlier keys sealed. */
    record EarlierDraft(Note note, NoteDraft draft) {}

    /**
     * Puts renewed keys in the place of those an author had: from here on nothing opens those any more.
     *
     * @param before the keys until now
     * @param fresh the renewed ones
     * @param wrappers what opens them
     * @param seal what binds their public key
     * @throws Conflict when they were renewed meanwhile
     */
    void renew(AuthorKey before, AuthorKey fresh, List<Wrapper> wrappers, PublicKeySeal seal) {
        ledger.requireNewest(before);
        rows.persist(fresh);
        rows.flush();
        rows.createQuery("delete from Wrapper where authorKeyId in"
                        + " (select k.id from AuthorKey k where k.authorId = :author and k.version < :version)")
                .setParameter("author", fresh.author())
                .setParameter("version", fresh.version())
                .executeUpdate();
        rows.persist(seal);
        ledger.log(fresh.author(), LogLine.Entry.of(LogLine.RENEW));
        keep(fresh, wrappers);
    }

    /**
     * Puts other wrappers of the same keys in the place of those there were.
     *
     * @throws Conflict when the keys were renewed meanwhile
     */
    void rewrap(AuthorKey row, List<Wrapper> wrappers) {
        ledger.requireNewest(row);
        for (Wrapper wrapper : wrappers) {
            rows.createQuery("delete from Wrapper where authorKeyId = :key and type = :type")
                    .setParameter("key", row.id())
                    .setParameter("type", wrapper.type())
                    .executeUpdate();
        }
        ledger.log(row.author(), LogLine.Entry.of(LogLine.REWRAP));
        keep(row, wrappers);
    }

    /** {@return how many versions and drafts of an author earlier keys sealed} */
    long left(UUID author, int version) {
        long versions = rows.createQuery(
                        "select count(v) from NoteVersion v, Note n where n.id = v.noteId and n.authorId = :author"
                                + " and v.akVersion < :version",
                        Long.class)
                .setParameter("author", author)
                .setParameter("version", version)
                .getSingleResult();
        long drafts = rows.createQuery(
                        "select count(d) from NoteDraft d, Note n where n.id = d.noteId and n.authorId = :author"
                                + " and d.akVersion < :version",
                        Long.class)
                .setParameter("author", author)
                .setParameter("version", version)
                .getSingleResult();
        return versions + drafts;
    }

    /** {@return the next versions that earlier keys sealed, by id} */
    List<Earlier> versions(UUID author, int version, UUID after, int atMost) {
        return rows
                .createQuery(
                        "select n, v from NoteVersion v, Note n where n.id = v.noteId and n.authorId = :author"
                                + " and v.akVersion < :version and v.id > :after order by v.id",
                        Object[].class)
                .setParameter("author", author)
                .setParameter("version", version)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList()
                .stream()
                .map(row -> new Earlier((Note) row[0], (NoteVersion) row[1]))
                .toList();
    }

    /** {@return the drafts that earlier keys sealed} */
    List<EarlierDraft> drafts(UUID author, int version) {
        return rows
                .createQuery(
                        "select n, d from NoteDraft d, Note n where n.id = d.noteId and n.authorId = :author"
                                + " and d.akVersion < :version",
                        Object[].class)
                .setParameter("author", author)
                .setParameter("version", version)
                .getResultList()
                .stream()
                .map(row -> new EarlierDraft((Note) row[0], (NoteDraft) row[1]))
                .toList();
    }

    /** Puts other bytes of the same text in the place of a version's, unless that was done already. */
    void reseal(Earlier earlier, byte[] ciphertext, int akVersion) {
        NoteVersion version = earlier.version();
        int changed = rows.createQuery("update NoteVersion set ciphertext = :text, akVersion = :fresh"
                        + " where id = :id and akVersion = :before")
                .setParameter("text", ciphertext)
                .setParameter("fresh", akVersion)
                .setParameter("id", version.id())
                .setParameter("before", version.akVersion())
                .executeUpdate();
        if (changed == 1) {
            byte[] hash = Bytes.sha256(ciphertext);
            rows.createQuery("update NoteVersion set prevCtHash = :hash where noteId = :note and versionNo = :next")
                    .setParameter("hash", hash)
                    .setParameter("note", version.note())
                    .setParameter("next", version.number() + 1)
                    .executeUpdate();
            Note note = earlier.note();
            ledger.log(
                    note.author(),
                    new LogLine.Entry(LogLine.RESEAL, note.id(), note.clientReference(), version.number(), hash));
        }
    }

    /** Puts other bytes of the same text in the place of a draft's, unless somebody went on writing. */
    void reseal(EarlierDraft earlier, byte[] ciphertext, int akVersion) {
        rows.createQuery("update NoteDraft set ciphertext = :text, akVersion = :fresh"
                        + " where noteId = :note and counter = :counter and akVersion = :before")
                .setParameter("text", ciphertext)
                .setParameter("fresh", akVersion)
                .setParameter("note", earlier.draft().note())
                .setParameter("counter", earlier.draft().counter())
                .setParameter("before", earlier.draft().akVersion())
                .executeUpdate();
    }

    /** {@return the sealed copies that others made for a person} */
    List<byte[]> copiesFor(UUID borrower) {
        return rows.createQuery("select l.ciphertext from Loan l where l.borrowerId = :borrower", byte[].class)
                .setParameter("borrower", borrower)
                .getResultList();
    }

    private void keep(AuthorKey row, List<Wrapper> wrappers) {
        for (Wrapper wrapper : wrappers) {
            rows.persist(wrapper);
            if (wrapper.type().equals(Wrappers.ESCROW)) {
                ledger.log(
                        row.author(),
                        new LogLine.Entry(LogLine.ESCROW, null, null, null, Bytes.sha256(wrapper.ciphertext())));
            }
        }
    }
}
