package org.confide.client;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.confide.identity.CurrentUser;
import org.confide.identity.SignedIn;
import org.confide.practice.Payer;
import org.confide.practice.Payers;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Who pays for a client's care, in which order, from when to when. Somebody who pays for themselves has no coverage. */
@Service
@MayOpenCharts
@Transactional
public class Coverages {

    private final CurrentUser currentUser;
    private final ClientRelations relations;
    private final CoverageList coverages;
    private final Payers payers;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    Coverages(
            CurrentUser currentUser,
            ClientRelations relations,
            CoverageList coverages,
            Payers payers,
            PracticeTime time,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.relations = relations;
        this.coverages = coverages;
        this.payers = payers;
        this.time = time;
        this.events = events;
    }

    /**
     * Lists a client's coverages, those of before included.
     *
     * @param client the client
     * @return the coverages, the newest first
     * @throws NotFound when the chart does not open to this person
     */
    public List<Coverage> of(ClientId client) {
        SignedIn who = currentUser.get();
        boolean opensEvery = ClientRules.open(who, Relation.STRANGER).allowed();
        if (!opensEvery && !ClientRules.open(who, relations.of(who, client)).allowed()) {
            throw new NotFound();
        }
        return coverages.ofClient(client);
    }

    /**
     * Records a coverage. Whoever waited for their turn has to see what the one before entered, and so reads what is
     * committed.
     *
     * @param coverage who is covered by whom
     * @throws BadInput when something of the card is missing, the payer is no longer used, or another one is billed in the
     *     same place on one of its days
     * @throws NotFound when this person may not change the client, or there is no such payer
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @MayChangeClients
    public void add(Coverage coverage) {
        requireChange(coverage.client());
        ClientField.MEMBER_ID.require(coverage.memberId());
        if (!payers.get(coverage.payer()).active()) {
            throw new BadInput("payer", "This payer is no longer used. Choose another one.");
        }
        coverages.waitForTurn(coverage.client().value().toString());
        coverages.ofClient(coverage.client()).stream()
                .filter(coverage::clashesWith)
                .findFirst()
                .ifPresent(other -> {
                    throw clash(other);
                });
        coverages.save(coverage);
        events.publishEvent(AuditFact.change(
                "coverage.add", coverage.id(), coverage.client().value()));
    }

    /**
     * Stores what was corrected of a card. Payer, order and days are not a matter of correction.
     *
     * @param coverage as it was corrected
     * @throws BadInput when something is missing or can't be, or the coverage is over
     * @throws NotFound when this person may not change the client, or there is no such coverage
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed it meanwhile
     */
    @MayChangeClients
    public void correct(Coverage coverage) {
        requireOpen(coverage.client(), coverage.id());
        coverages.saveAndFlush(coverage);
        events.publishEvent(AuditFact.change(
                "coverage.change", coverage.id(), coverage.client().value()));
    }

    /**
     * Gives a coverage its last day.
     *
     * @param client the client
     * @param coverage which coverage
     * @param last the last day
     * @throws BadInput when the last day is before the first, or later than the one it has, or the coverage is over
     * @throws NotFound when this person may not change the client, or there is no such coverage
     */
    @MayChangeClients
    public void end(ClientId client, UUID coverage, LocalDate last) {
        Coverage ended = requireOpen(client, coverage);
        ended.end(last, time.today());
        events.publishEvent(AuditFact.change("coverage.end", coverage, client.value()));
    }

    /**
     * Says that a coverage should never have been entered: it covers no day, and stays to be seen.
     *
     * @param client the client
     * @param coverage which coverage
     * @throws BadInput when the coverage is over
     * @throws NotFound when this person may not change the client, or there is no such coverage
     */
    @MayChangeClients
    public void enteredInError(ClientId client, UUID coverage) {
        requireOpen(client, coverage).enteredInError();
        events.publishEvent(AuditFact.change("coverage.error", coverage, client.value()));
    }

    private Coverage requireOpen(ClientId client, UUID id) {
        requireChange(client);
        Coverage stored = coverages.ofClient(client, id).orElseThrow(NotFound::new);
        stored.requireOpen(time.today());
        return stored;
    }

    private BadInput clash(Coverage other) {
        Payer payer = payers.get(other.payer());
        return new BadInput(
                "since",
                "%s is %s from %s already. End that coverage first, or choose other days."
                        .formatted(
                                payer.name(),
                                other.pays() == Pays.PRIMARY ? "primary" : "secondary",
                                time.date(other.since())));
    }

    private void requireChange(ClientId client) {
        SignedIn who = currentUser.get();
        if (!ClientRules.change(who, relations.of(who, client)).allowed()) {
            throw new NotFound();
        }
    }
}
