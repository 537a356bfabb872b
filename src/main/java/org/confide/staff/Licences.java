package org.confide.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.confide.identity.AccountId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The licences' rows. */
interface Licences extends Repository<Licence, LicenceId> {

    @Query("from Licence l where l.holder = :holder order by l.period.from desc")
    List<Licence> of(AccountId holder);

    /** Counts what proves: in force on the day and not entered by the holder. */
    @Query("""
            select count(l) from Licence l where l.holder = :holder and l.enteredBy <> :holder
            and l.period.from <= :day and (l.period.to is null or l.period.to >= :day)""")
    long provingOn(AccountId holder, LocalDate day);

    @Query("from Licence l where l.id = :id and l.holder = :holder")
    Optional<Licence> find(LicenceId id, AccountId holder);

    Licence save(Licence licence);
}
