package org.confide.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findBySignInName(String signInName);

    @Query("select a from Account a left join fetch a.roles order by a.name")
    List<Account> everyone();

    boolean existsBySignInName(String signInName);

    @Query("select count(a) from Account a")
    long count();
}
