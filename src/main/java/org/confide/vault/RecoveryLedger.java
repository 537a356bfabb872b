package org.confide.vault;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** The rows of recovery: keys, who holds shares, and what was decided. Nothing here opens anything without the paper. */
@Repository
@VaultTransactional
class RecoveryLedger {

    private final EntityManager rows;

    RecoveryLedger(@Qualifier("vault") EntityManager rows) {
        this.rows = rows;
    }

    /** An author whose vault is set up, and which recovery key their keys are wrapped for, if any. */
    record Escrowed(UUID author, String recoveryKey) {

        /** Says nothing of whose. */
        @Override
        public String toString() {
            return "Escrowed";
        }
    }

    /** {@return the recovery key in use} */
    Optional<RecoveryKey> current() {
        return first(rows.createQuery("from RecoveryKey order by version desc", RecoveryKey.class));
    }

    Optional<RecoveryKey> key(UUID id) {
        return Optional.ofNullable(rows.find(RecoveryKey.class, id));
    }

    /** {@return every share of a key that was ever given out, the newest set first} */
    List<RecoveryShare> shares(UUID recoveryKey) {
        return rows.createQuery(
                        "from RecoveryShare where recoveryKeyId = :key order by setNo desc, shareNo",
                        RecoveryShare.class)
                .setParameter("key", recoveryKey)
                .getResultList();
    }

    /** {@return the shares of a key that were given out last} */
    List<RecoveryShare> newestShares(UUID recoveryKey) {
        List<RecoveryShare> all = shares(recoveryKey);
        return all.stream().filter(share -> share.set() == all.getFirst().set()).toList();
    }

    Optional<RecoveryWaiver> waiver() {
        return first(rows.createQuery("from RecoveryWaiver order by created desc, id desc", RecoveryWaiver.class));
    }

    void add(RecoveryWaiver waiver) {
        rows.persist(waiver);
    }

    /** Makes a key and its first sheets valid in one stroke. */
    void add(RecoveryKey key, List<RecoveryShare> shares) {
        rows.persist(key);
        rows.flush();
        shares.forEach(rows::persist);
    }

    /** Makes another set of sheets valid beside those there are. */
    void add(List<RecoveryShare> shares) {
        shares.forEach(rows::persist);
    }

    /** {@return every author with a vault, with the recovery key their wrapper names, empty for none} */
    List<Escrowed> escrowed() {
        return rows
                .createQuery(
                        "select k.authorId, w.parameters from AuthorKey k"
                                + " left join Wrapper w on w.authorKeyId = k.id and w.type = :type where k.version ="
                                + " (select max(o.version) from AuthorKey o where o.authorId = k.authorId)",
                        Object[].class)
                .setParameter("type", Wrappers.ESCROW)
                .getResultList()
                .stream()
                .map(row -> new Escrowed((UUID) row[0], row[1] == null ? "" : (String) row[1]))
                .toList();
    }

    private static <T> Optional<T> first(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }
}
