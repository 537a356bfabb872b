package org.confide.client;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EpisodesOfCare extends Repository<EpisodeOfCare, UUID> {

    EpisodeOfCare save(EpisodeOfCare episode);

    @Query("select e from EpisodeOfCare e where e.client = :client order by e.openedOn desc, e.id desc")
    List<EpisodeOfCare> ofClient(ClientId client);

    @Query("select e from EpisodeOfCare e where e.client = :client and e.closedOn is null")
    Optional<EpisodeOfCare> openOf(ClientId client);
}
