package org.confide.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.confide.identity.AccountId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The relations of supervision. */
interface Relations extends Repository<SupervisionRelation, RelationId> {

    @Query(
            "from SupervisionRelation r where r.supervisee = :person or r.supervisor = :person order by r.period.from desc")
    List<SupervisionRelation> of(AccountId person);

    @Query("""
            select count(r) from SupervisionRelation r where r.supervisor = :supervisor and r.supervisee = :supervisee
            and r.period.from <= :day and (r.period.to is null or r.period.to >= :day)""")
    long between(AccountId supervisor, AccountId supervisee, LocalDate day);

    @Query("select r.period from SupervisionRelation r where r.supervisor = :supervisor and r.supervisee = :supervisee")
    List<Period> periods(AccountId supervisor, AccountId supervisee);

    @Query("""
            select r.supervisor from SupervisionRelation r where r.supervisee = :supervisee
            and r.period.from <= :day and (r.period.to is null or r.period.to >= :day) order by r.period.from, r.id""")
    List<AccountId> supervisorsOf(AccountId supervisee, LocalDate day);

    @Query("""
            select r.supervisee from SupervisionRelation r where r.supervisor = :supervisor
            and r.period.from <= :day and (r.period.to is null or r.period.to >= :day) order by r.period.from, r.id""")
    List<AccountId> superviseesOf(AccountId supervisor, LocalDate day);

    @Query("from SupervisionRelation r where r.id = :id and r.supervisee = :supervisee")
    Optional<SupervisionRelation> find(RelationId id, AccountId supervisee);

    SupervisionRelation save(SupervisionRelation relation);
}
