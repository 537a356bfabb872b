package org.confide.safety;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.PlainText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a safety plan while it is written, so that a page that is closed or a session that ends loses no word of it. Each
 * person has a draft of their own, which nobody else reads; it goes with the version that is made of it.
 */
@Service
@ReadsSafetyPlans
public class SafetyDrafting {

    private final SafetyDrafts drafts;
    private final SafetyPlanning planning;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    SafetyDrafting(
            SafetyDrafts drafts,
            SafetyPlanning planning,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.planning = planning;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Tells whether one has begun a draft.
     *
     * @param client whose plan
     * @return when it was last saved, or nothing where there is none
     * @throws NotFound when the plan is not this person's to write
     */
    @Transactional
    public Optional<Instant> saved(ClientId client) {
        planning.requireWriter(client);
        return drafts.of(client, currentUser.id()).map(SafetyDraft::saved);
    }

    /**
     * Opens one's own draft.
     *
     * @param client whose plan
     * @return the draft, or nothing where none was begun
     * @throws NotFound when the plan is not this person's to write
     */
    @Transactional
    public Optional<SafetyDraft> open(ClientId client) {
        planning.requireWriter(client);
        Optional<SafetyDraft> draft = drafts.of(client, currentUser.id());
        draft.ifPresent(found -> events.publishEvent(AuditFact.read("safety-plan.draft", null, client.value())));
        return draft;
    }

    /**
     * Saves on top of the revision the text was made from. Saving the same again changes nothing.
     *
     * @param client whose plan
     * @param basedOn the version that was on the screen
     * @param texts what stands in each section
     * @param revision what it builds on, 0 for the first save
     * @param saveId names this save
     * @param first whether it is the first since the screen was opened, which is the one that is audited
     * @return when it was saved
     * @throws SafetyConflict when another window saved in between
     * @throws BadInput when a section can't be stored, or the draft was made a version or thrown away meanwhile
     * @throws NotFound when the plan is not this person's to write
     */
    @Transactional
    public Instant save(
            ClientId client, int basedOn, Map<SafetySection, String> texts, long revision, UUID saveId, boolean first) {
        planning.requireWriter(client);
        texts.forEach((section, text) ->
                PlainText.require(section.name().toLowerCase(Locale.ROOT), text, SafetyPlan.TEXT_LIMIT));
        AccountId me = currentUser.id();
        SafetyDraft next = new SafetyDraft(basedOn, texts, revision + 1, saveId, time.now());
        boolean saved = revision == 0 ? begun(client, me, next) : drafts.update(client, me, next) == 1;
        if (!saved) {
            return afterAll(client, me, saveId);
        }
        if (first) {
            events.publishEvent(AuditFact.change("safety-plan.draft-write", null, client.value()));
        }
        return next.saved();
    }

    /**
     * Throws one's own draft away.
     *
     * @param client whose plan
     * @throws NotFound when the plan is not this person's to write
     */
    @Transactional
    public void discard(ClientId client) {
        planning.requireWriter(client);
        drafts.delete(client, currentUser.id());
        events.publishEvent(AuditFact.change("safety-plan.draft-discard", null, client.value()));
    }

    private boolean begun(ClientId client, AccountId me, SafetyDraft first) {
        if (drafts.of(client, me).isPresent()) {
            return false;
        }
        try {
            drafts.insert(client, me, first);
        } catch (DuplicateKeyException otherWindowWasFaster) {
            throw new SafetyNotReached(otherWindowWasFaster);
        }
        return true;
    }

    /** Why a save found nothing to build on: it was made already, another window was faster, or the draft is gone. */
    private Instant afterAll(ClientId client, AccountId me, UUID saveId) {
        SafetyDraft theirs = drafts.of(client, me)
                .orElseThrow(() -> new BadInput(
                        "plan",
                        "This draft was saved as a version or thrown away in another window. What you typed since is on"
                                + " this page alone. Copy it before you load the page again."));
        if (theirs.saveId().equals(saveId)) {
            return theirs.saved();
        }
        throw new SafetyConflict(theirs);
    }
}
