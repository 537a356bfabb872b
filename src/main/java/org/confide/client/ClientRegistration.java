package org.confide.client;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes new clients in: a chart number, an open episode of care, a treatment team. */
@Service
@MayRegisterClients
public class ClientRegistration {

    private final CurrentUser currentUser;
    private final Clients clients;
    private final EpisodesOfCare episodes;
    private final TeamMemberships team;
    private final SearchIndex index;
    private final Duplicates duplicates;
    private final StaffDirectory staff;
    private final PracticeTime time;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ClientRegistration(
            CurrentUser currentUser,
            Clients clients,
            EpisodesOfCare episodes,
            TeamMemberships team,
            SearchIndex index,
            Duplicates duplicates,
            StaffDirectory staff,
            PracticeTime time,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.clients = clients;
        this.episodes = episodes;
        this.team = team;
        this.index = index;
        this.duplicates = duplicates;
        this.staff = staff;
        this.time = time;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Looks for clients who may be the same person: by name and date of birth, similar ones too, and by phone. Somebody
     * who may not list everybody learns no more than a search would tell.
     *
     * @param client about to be registered, with a date of birth
     * @return who it may be, the likeliest first
     */
    @Transactional
    public List<PossibleDuplicate> duplicates(Client client) {
        return client.birthDate() == null ? List.of() : duplicates.of(client, currentUser.get());
    }

    /**
     * Registers a client.
     *
     * @param client filled in
     * @param treatedBy clinicians to be on the treatment team; a clinician or trainee who registers joins it anyway
     * @return the new client's id
     * @throws BadInput when something is missing or can't be
     */
    @Transactional
    public ClientId register(Client client, Collection<AccountId> treatedBy) {
        SignedIn who = currentUser.get();
        client.settle(time.today());
        client.register(nextChartNumber(), time.now());
        clients.saveAndFlush(client);
        index.renew(client);
        episodes.save(EpisodeOfCare.open(client.id(), time.today()));
        for (AccountId member : members(who, treatedBy)) {
            team.save(TeamMembership.of(client.id(), member, time.today()));
        }
        events.publishEvent(AuditFact.change(
                "client.register", client.id().value(), client.id().value()));
        return client.id();
    }

    private long nextChartNumber() {
        return jdbc.sql("insert into chart_number (number) values (null) returning number")
                .query(Long.class)
                .single();
    }

    private Set<AccountId> members(SignedIn who, Collection<AccountId> treatedBy) {
        Set<AccountId> members = new LinkedHashSet<>();
        if (who.isAny(Role.CLINICIAN, Role.TRAINEE)) {
            members.add(who.account());
        }
        if (!members.containsAll(treatedBy)) {
            List<AccountId> clinicians =
                    staff.clinicians().stream().map(StaffRow::account).toList();
            if (!clinicians.containsAll(treatedBy)) {
                throw new BadInput("clinician", "Only clinicians and trainees are on a treatment team. Choose one.");
            }
            members.addAll(treatedBy);
        }
        return members;
    }
}
