package org.confide.client;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RepresentativeList extends Repository<Representative, UUID> {

    Representative save(Representative representative);

    @Query("select r from Representative r where r.client = :client order by r.since, r.id")
    List<Representative> ofClient(ClientId client);

    @Query("select r from Representative r where r.id = :id and r.client = :client")
    Optional<Representative> ofClient(ClientId client, UUID id);
}
