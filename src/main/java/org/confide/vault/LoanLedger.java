package org.confide.vault;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** The rows of what was lent. It sees ciphertext only and asks for no rights. */
@Repository
@VaultTransactional
class LoanLedger {

    private final EntityManager rows;
    private final VaultLedger ledger;

    LoanLedger(@Qualifier("vault") EntityManager rows, VaultLedger ledger) {
        this.rows = rows;
        this.ledger = ledger;
    }

    /** Keeps copies; the lender's log has a line for each. */
    void lend(List<Loan> loans) {
        for (Loan loan : loans) {
            rows.persist(loan);
            ledger.log(
                    loan.lender(),
                    new LogLine.Entry(
                            LogLine.LOAN, loan.note(), null, loan.version(), Bytes.sha256(loan.ciphertext())));
        }
    }

    /** {@return what is lent to somebody and not over, the newest first} */
    List<Loan> to(UUID borrower, Instant now) {
        return rows.createQuery(
                        "from Loan where borrowerId = :borrower and (expires is null or expires > :now)"
                                + " order by created desc, id",
                        Loan.class)
                .setParameter("borrower", borrower)
                .setParameter("now", now)
                .getResultList();
    }

    /** {@return a loan to somebody, if it is not over} */
    Optional<Loan> to(UUID borrower, UUID loan, Instant now) {
        return to(borrower, now).stream().filter(one -> one.id().equals(loan)).findFirst();
    }

    /** {@return what an author lent of a note and is not over} */
    List<Loan> of(UUID lender, UUID note, Instant now) {
        return rows.createQuery(
                        "from Loan where lenderId = :lender and noteId = :note and kind = :kind"
                                + " and (expires is null or expires > :now) order by created desc, id",
                        Loan.class)
                .setParameter("lender", lender)
                .setParameter("note", note)
                .setParameter("kind", Loan.Kind.TRAINING)
                .setParameter("now", now)
                .getResultList();
    }

    /** Takes a copy back; the lender's log says so. */
    void recall(Loan loan) {
        rows.createQuery("delete from Loan where id = :id")
                .setParameter("id", loan.id())
                .executeUpdate();
        ledger.log(loan.lender(), new LogLine.Entry(LogLine.RECALL, loan.note(), null, loan.version(), null));
    }

    /** Deletes what is over. */
    void clear(Instant now) {
        rows.createQuery("delete from Loan where expires <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Writes down that the borrower read it, in the borrower's log. */
    void read(Loan loan) {
        ledger.log(loan.borrower(), new LogLine.Entry(LogLine.LOAN_READ, loan.note(), null, loan.version(), null));
    }

    Optional<PublicKeySeal> seal(UUID authorKey) {
        return Optional.ofNullable(rows.find(PublicKeySeal.class, authorKey));
    }

    /** Puts a seal in the place of the one there was. */
    void seal(PublicKeySeal seal) {
        rows.createQuery("delete from PublicKeySeal where authorKeyId = :key")
                .setParameter("key", seal.authorKey())
                .executeUpdate();
        rows.persist(seal);
    }
}
