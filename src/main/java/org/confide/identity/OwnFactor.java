package org.confide.identity;

import java.util.List;
import org.confide.identity.spi.SignInSettings;
import org.confide.shared.AuditFact;
import org.confide.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's own second factor. Whoever changes it has just shown who they are; every other session of the account ends
 * with the change. Nobody takes their own away: that needs two others ({@link FactorResets}).
 */
@Service
@AnybodySignedIn
public class OwnFactor {

    private final CurrentUser currentUser;
    private final AccountRepository accounts;
    private final SecondFactor factor;
    private final FactorRows rows;
    private final ResetRows resets;
    private final LiveSessions live;
    private final ObjectProvider<SignInSettings> settings;
    private final ApplicationEventPublisher events;

    OwnFactor(
            CurrentUser currentUser,
            AccountRepository accounts,
            SecondFactor factor,
            FactorRows rows,
            ResetRows resets,
            LiveSessions live,
            ObjectProvider<SignInSettings> settings,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.factor = factor;
        this.rows = rows;
        this.resets = resets;
        this.live = live;
        this.settings = settings;
        this.events = events;
    }

    /** {@return what the person signed in has} */
    public FactorState state() {
        AccountId me = currentUser.id();
        Means means = factor.of(me);
        return new FactorState(
                means, rows.codesLeft(me), means.any() ? null : resets.story(me).orElse(null));
    }

    /**
     * Makes a secret for an authenticator app to learn; nothing is stored, and what is there stays.
     *
     * @param proof that the person has just shown who they are
     * @return the secret
     * @throws ProofNeeded when the proof does not count any more
     */
    public NewFactor begin(FreshProof proof) {
        proof.requireFor(currentUser.id());
        SignInSettings practice = settings.getIfAvailable();
        return new NewFactor(
                currentUser.id(), currentUser.get().signInName(), practice == null ? "" : practice.practiceName());
    }

    /**
     * Stores the factor, in place of one that may be there, once the app has shown a code of it.
     *
     * @param proof that the person has just shown who they are
     * @param fresh from {@link #begin}
     * @param code what the app says now
     * @return the recovery codes, to be shown this once
     * @throws ProofNeeded when the proof does not count any more
     * @throws WrongCode when it is not the code of this moment
     */
    @Transactional
    public List<String> confirm(FreshProof proof, NewFactor fresh, String code) {
        proof.requireFor(currentUser.id());
        if (!fresh.account().equals(currentUser.id())) {
            throw new NotFound();
        }
        List<String> codes = factor.enroll(fresh, code);
        endOtherSessions();
        return codes;
    }

    /**
     * Makes ten new recovery codes; the old ones open nothing any more.
     *
     * @param proof that the person has just shown who they are
     * @return the codes, to be shown this once
     * @throws ProofNeeded when the proof does not count any more
     * @throws NotFound when there is no second factor
     */
    @Transactional
    public List<String> newCodes(FreshProof proof) {
        proof.requireFor(currentUser.id());
        if (!factor.has(currentUser.id())) {
            throw new NotFound();
        }
        events.publishEvent(AuditFact.change("factor.codes", currentUser.id().value(), null));
        return factor.newCodes(currentUser.id());
    }

    private void endOtherSessions() {
        Account account = accounts.findById(currentUser.id()).orElseThrow(NotFound::new);
        account.endSessions();
        currentUser.stay(account.doorEpoch());
        live.endOthers(account.id());
    }
}
