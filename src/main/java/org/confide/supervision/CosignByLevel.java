package org.confide.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.ProgressNoteId;
import org.confide.note.spi.CosignPolicy;
import org.confide.practice.ServiceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A trainee's notes are all co-signed; anybody else's as the terms of the relations of that day say, and where nothing
 * is said none.
 */
@Component
class CosignByLevel implements CosignPolicy {

    private final SupervisionRows rows;
    private final AgreedMemory memory;

    CosignByLevel(SupervisionRows rows, AgreedMemory memory) {
        this.rows = rows;
        this.memory = memory;
    }

    @Override
    public Set<ClientId> announced(
            SignedIn author, LocalDate dateOfService, @Nullable ServiceId service, Set<ClientId> clients) {
        List<Demand> demands =
                author.is(Role.TRAINEE) ? List.of() : demands(author.account(), dateOfService, service, clients);
        boolean dual = memory.isDual(service);
        return clients.stream()
                .filter(client -> SupervisionRules.announced(author, demands, dual, client))
                .collect(Collectors.toSet());
    }

    @Override
    public int cosignatures(
            SignedIn author,
            LocalDate dateOfService,
            @Nullable ServiceId service,
            ClientId client,
            ProgressNoteId note) {
        List<Demand> demands = demands(author.account(), dateOfService, service, Set.of(client));
        return SupervisionRules.cosignatures(author, demands, memory.isDual(service), client, note);
    }

    private List<Demand> demands(AccountId author, LocalDate day, @Nullable ServiceId service, Set<ClientId> clients) {
        return memory.concerns(author) ? rows.demands(author, day, service, clients) : List.of();
    }

    @Override
    public int cosignaturesOfSubmitted(@Nullable ServiceId service) {
        return memory.isDual(service) ? 2 : 1;
    }

    @Override
    public boolean mayCosign(SignedIn supervisor, AccountId author, LocalDate dateOfService) {
        return supervisor.is(Role.SUPERVISOR)
                && SupervisionRules.mayReview(
                        supervisor, author, rows.supervises(supervisor.account(), author, dateOfService));
    }

    @Override
    public int cosigners(AccountId author, LocalDate dateOfService) {
        return rows.cosigners(author, dateOfService);
    }
}
