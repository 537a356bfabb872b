package org.confide.client;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Clients extends Repository<Client, ClientId> {

    Client saveAndFlush(Client client);

    @Query("select c from Client c left join fetch c.contacts where c.id = :id")
    Optional<Client> withContacts(ClientId id);

    @Query("select c.id, c.legalFirst, c.legalLast from Client c where c.id in :ids")
    List<Object[]> names(Collection<ClientId> ids);
}
