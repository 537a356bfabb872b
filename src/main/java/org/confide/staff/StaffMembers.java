package org.confide.staff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.confide.identity.Account;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people's rows, read together with their accounts. */
interface StaffMembers extends Repository<StaffMember, AccountId> {

    Optional<StaffMember> findById(AccountId id);

    @Query("from StaffMember m")
    List<StaffMember> everyone();

    @Query("select a from Account a left join fetch a.roles order by a.name, a.signInName")
    List<Account> accounts();

    @Query("select a from Account a left join fetch a.roles where a.id = :id")
    Optional<Account> account(AccountId id);

    @Query("""
            select distinct new org.confide.staff.StaffRow(a.id, a.name, coalesce(m.credentials, ''))
            from Account a join a.roles r left join StaffMember m on m.id = a.id
            where a.enabled and r in :roles order by a.name""")
    List<StaffRow> with(Collection<Role> roles);

    @Query("""
            select new org.confide.staff.StaffRow(a.id, a.name, coalesce(m.credentials, ''))
            from Account a left join StaffMember m on m.id = a.id where a.id in :ids""")
    List<StaffRow> rows(Collection<AccountId> ids);

    /** The same for one: Hibernate keeps the translation of this, and makes it anew each time for a list. */
    @Query("""
            select new org.confide.staff.StaffRow(a.id, a.name, coalesce(m.credentials, ''))
            from Account a left join StaffMember m on m.id = a.id where a.id = :id""")
    Optional<StaffRow> row(AccountId id);

    @Query("select count(a) from Account a join a.roles r where a.enabled and r = :role and a.id <> :but")
    long othersWith(Role role, AccountId but);

    @Query("select count(m) from StaffMember m where m.npi = :npi and m.id <> :but")
    long othersWith(String npi, AccountId but);

    StaffMember save(StaffMember member);
}
