package org.confide.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who treats a client, from when to when. Access to the chart follows from it at once, and ends with it. */
@Service
@MaySeeClients
public class TreatmentTeam {

    private final CurrentUser currentUser;
    private final ClientRelations relations;
    private final TeamMemberships memberships;
    private final StaffDirectory staff;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    TreatmentTeam(
            CurrentUser currentUser,
            ClientRelations relations,
            TeamMemberships memberships,
            StaffDirectory staff,
            PracticeTime time,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.relations = relations;
        this.memberships = memberships;
        this.staff = staff;
        this.time = time;
        this.events = events;
    }

    /**
     * Tells whether somebody treats a client.
     *
     * @param client the client
     * @param account the clinician
     * @param day the day asked about
     * @return whether a membership holds that day
     */
    public boolean isOn(ClientId client, AccountId account, LocalDate day) {
        return memberships.holds(client, account, day);
    }

    /**
     * Lists the team, those who have left it at the end.
     *
     * @param client whose team
     * @return its members
     * @throws NotFound when the chart does not open to this person
     */
    @Transactional
    public List<TeamRow> members(ClientId client) {
        SignedIn who = currentUser.get();
        if (!ClientRules.open(who, relations.of(who, client)).allowed()) {
            throw new NotFound();
        }
        List<TeamMembership> rows = memberships.ofClient(client);
        Map<AccountId, StaffRow> names = staff.named(
                rows.stream().map(TeamMembership::account).distinct().toList());
        LocalDate today = time.today();
        return rows.stream()
                .sorted((a, b) -> Boolean.compare(b.holdsOn(today), a.holdsOn(today)))
                .map(row ->
                        new TeamRow(row.id(), row.account(), name(names.get(row.account())), row.since(), row.until()))
                .toList();
    }

    /**
     * Adds a clinician or trainee from today on. Nobody adds himself.
     *
     * @param client whose team
     * @param colleague who joins
     * @throws BadInput when the colleague is no clinician, is on the team already, or is the person asking
     * @throws NotFound when this person may not change the team
     */
    @Transactional
    @MayChangeClients
    public void add(ClientId client, AccountId colleague) {
        SignedIn who = currentUser.get();
        Relation relation = relations.of(who, client);
        requireChange(who, relation);
        if (ClientRules.addToTeam(who, colleague, relation) instanceof Decision.Denied denied) {
            events.publishEvent(AuditFact.refusal("team.join", colleague.value(), client.value()));
            throw new BadInput("colleague", denied.reason());
        }
        if (staff.clinicians().stream().noneMatch(row -> row.account().equals(colleague))) {
            throw new BadInput("colleague", "Only clinicians and trainees are on a treatment team. Choose one.");
        }
        if (memberships.holds(client, colleague, time.today())) {
            throw new BadInput("colleague", "This colleague is on the team already.");
        }
        memberships.save(TeamMembership.of(client, colleague, time.today()));
        events.publishEvent(AuditFact.change("team.join", colleague.value(), client.value()));
    }

    /**
     * Ends a membership at once.
     *
     * @param client whose team
     * @param membership whose membership
     * @throws NotFound when this person may not change the team, or there is no such membership
     */
    @Transactional
    @MayChangeClients
    public void end(ClientId client, UUID membership) {
        SignedIn who = currentUser.get();
        requireChange(who, relations.of(who, client));
        TeamMembership member = memberships.ofClient(client, membership).orElseThrow(NotFound::new);
        member.endBefore(time.today());
        memberships.save(member);
        events.publishEvent(AuditFact.change("team.leave", member.account().value(), client.value()));
    }

    private static void requireChange(SignedIn who, Relation relation) {
        if (!ClientRules.change(who, relation).allowed()) {
            throw new NotFound();
        }
    }

    private static String name(@Nullable StaffRow row) {
        return row == null ? "" : row.signature();
    }
}
