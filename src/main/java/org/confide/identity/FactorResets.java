package org.confide.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody in again whose phone and recovery codes are lost. It takes two: one asks, another confirms within three
 * days, and neither is the person. The second factor and its recovery codes are gone then, every session of the account
 * ends, and the person is told who did it when they next sign in.
 */
@Service
@MayResetFactors
@Transactional
public class FactorResets {

    private static final Duration LIFE = Duration.ofDays(3);

    private final CurrentUser currentUser;
    private final AccountRepository accounts;
    private final SecondFactor factor;
    private final FactorRows factors;
    private final ResetRows rows;
    private final LiveSessions live;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FactorResets(
            CurrentUser currentUser,
            AccountRepository accounts,
            SecondFactor factor,
            FactorRows factors,
            ResetRows rows,
            LiveSessions live,
            Clock clock,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.factor = factor;
        this.factors = factors;
        this.rows = rows;
        this.live = live;
        this.clock = clock;
        this.events = events;
    }

    /** {@return what waits for a second person, the oldest first} */
    public List<WaitingReset> waiting() {
        return rows.waiting(currentUser.id(), youngest());
    }

    /**
     * Tells whether somebody has a second factor.
     *
     * @param account whose
     * @return whether there is something to reset
     */
    public boolean has(AccountId account) {
        return factor.has(account);
    }

    /**
     * Asks for a reset; an earlier one that still waits is dropped.
     *
     * @param account whose second factor
     * @param proof that the one who asks has just shown who they are
     * @return the reset
     * @throws ProofNeeded when the proof does not count any more
     * @throws BadInput for one's own account
     * @throws NotFound when there is no such account, or it has no second factor
     */
    @MayAskForResets
    public FactorResetId ask(AccountId account, FreshProof proof) {
        proof.requireFor(currentUser.id());
        if (account.equals(currentUser.id())) {
            throw new BadInput("factor", "This is your own. Replace it under Account.");
        }
        if (accounts.findById(account).isEmpty() || !factor.has(account)) {
            throw new NotFound();
        }
        rows.drop(account, currentUser.id(), clock.instant());
        FactorResetId id = new FactorResetId(Uuid7.next());
        rows.ask(id, account, currentUser.id(), clock.instant());
        events.publishEvent(AuditFact.change("factor.reset-ask", account.value(), null));
        return id;
    }

    /**
     * Confirms a reset that somebody else asked for, of a third person's second factor.
     *
     * @param reset the reset
     * @param proof that the one who confirms has just shown who they are
     * @throws ProofNeeded when the proof does not count any more
     * @throws NotFound when it does not wait (any more), or not for this person
     */
    public void confirm(FactorResetId reset, FreshProof proof) {
        proof.requireFor(currentUser.id());
        Account account = rows.accountOf(reset).flatMap(accounts::findById).orElseThrow(NotFound::new);
        if (!rows.confirm(reset, currentUser.id(), clock.instant(), youngest())) {
            throw new NotFound();
        }
        factors.remove(account.id());
        account.endSessions();
        live.endOthers(account.id());
        events.publishEvent(AuditFact.change("factor.reset", account.id().value(), null));
    }

    /**
     * Drops a reset that waits.
     *
     * @param reset the reset
     * @throws NotFound when it does not wait any more
     */
    public void drop(FactorResetId reset) {
        AccountId account = rows.accountOf(reset).orElseThrow(NotFound::new);
        if (!rows.drop(account, currentUser.id(), clock.instant())) {
            throw new NotFound();
        }
        events.publishEvent(AuditFact.change("factor.reset-drop", account.value(), null));
    }

    private Instant youngest() {
        return clock.instant().minus(LIFE);
    }
}
