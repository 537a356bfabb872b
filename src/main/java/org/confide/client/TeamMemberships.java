package org.confide.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TeamMemberships extends Repository<TeamMembership, UUID> {

    TeamMembership save(TeamMembership membership);

    @Query("select m from TeamMembership m where m.client = :client order by m.since, m.id")
    List<TeamMembership> ofClient(ClientId client);

    @Query("select m from TeamMembership m where m.id = :id and m.client = :client")
    Optional<TeamMembership> ofClient(ClientId client, UUID id);

    @Query("""
            select count(m) > 0 from TeamMembership m where m.client = :client and m.account = :account
            and m.since <= :day and (m.until is null or m.until >= :day)""")
    boolean holds(ClientId client, AccountId account, LocalDate day);
}
