package org.confide.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Clients extends Repository<Client, ClientId> {

    /** Memberships of {@code c}'s team that hold today; the end of the condition is the asker's. */
    String TEAM = "from TeamMembership t where t.client = c.id and t.since <= :today"
            + " and (t.until is null or t.until >= :today)";

    /** How {@code :me} stands to {@code c}, in the order of {@link Relation}. */
    String STANDING = "(select count(t) " + TEAM + " and t.account.value = :me),"
            + " (select count(t) " + TEAM + " and t.account.value in (select r.supervisee.value"
            + " from SupervisionRelation r where r.supervisor.value = :me and r.period.from <= :today"
            + " and (r.period.to is null or r.period.to >= :today))),"
            + " (select count(g) from GlassBreak g where g.client = c.id and g.account.value = :me"
            + " and g.openUntil > :now),"
            + " (select count(r) from ReasonGiven r where r.client = c.id and r.account.value = :me"
            + " and r.openUntil > :now),"
            + " (select count(distinct t.account.value) " + TEAM + ")";

    Client saveAndFlush(Client client);

    @Query("select c from Client c left join fetch c.contacts where c.id = :id")
    Optional<Client> withContacts(ClientId id);

    /** The five numbers of {@link #STANDING}; no row where there is no such client. */
    @Query("select " + STANDING + " from Client c where c.id = :id")
    List<Object[]> standing(ClientId id, UUID me, LocalDate today, Instant now);

    /** The client with its contacts, and behind it {@link #STANDING}; a row for each contact, all the same. */
    @Query("select c, " + STANDING + " from Client c left join fetch c.contacts where c.id = :id")
    List<Object[]> withStanding(ClientId id, UUID me, LocalDate today, Instant now);

    @Query("select c.id, c.legalFirst, c.legalLast from Client c where c.id in :ids")
    List<Object[]> names(Collection<ClientId> ids);
}
