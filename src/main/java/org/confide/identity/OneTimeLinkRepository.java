package org.confide.identity;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OneTimeLinkRepository extends Repository<OneTimeLink, java.util.UUID> {

    OneTimeLink save(OneTimeLink link);

    Optional<OneTimeLink> findByTokenHash(byte[] tokenHash);

    /** Spends what was handed out before, so that only the newest link of an account opens. */
    @Modifying
    @Query("update OneTimeLink l set l.used = :now where l.account = :account and l.used is null")
    void spend(AccountId account, Instant now);

    /** Spends every start link. */
    @Modifying
    @Query("update OneTimeLink l set l.used = :now where l.account is null and l.used is null")
    void spendStarts(Instant now);
}
