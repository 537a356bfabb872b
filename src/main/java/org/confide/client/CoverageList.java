package org.confide.client;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CoverageList extends Repository<Coverage, UUID> {

    Coverage save(Coverage coverage);

    Coverage saveAndFlush(Coverage coverage);

    @Query("select c from Coverage c where c.client = :client order by c.since desc, c.id desc")
    List<Coverage> ofClient(ClientId client);

    @Query("select c from Coverage c where c.id = :id and c.client = :client")
    Optional<Coverage> ofClient(ClientId client, UUID id);

    /** Lets one at a time enter coverages of a client. */
    @Query(value = "select c.version from client c where c.id = :client for update", nativeQuery = true)
    long waitForTurn(String client);
}
