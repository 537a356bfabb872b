package org.confide.safety;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confide.client.ChartStanding;
import org.confide.client.ClientAccess;
import org.confide.client.ClientId;
import org.confide.client.TreatmentTeam;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.PlainText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes safety plans. Who may read the chart reads them, the treatment team writes them. */
@Service
@ReadsSafetyPlans
@Transactional
public class SafetyPlanning {

    private final SafetyPlans plans;
    private final SafetyDrafts drafts;
    private final ClientAccess access;
    private final TreatmentTeam team;
    private final ChartStanding standing;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    SafetyPlanning(
            SafetyPlans plans,
            SafetyDrafts drafts,
            ClientAccess access,
            TreatmentTeam team,
            ChartStanding standing,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.drafts = drafts;
        this.access = access;
        this.team = team;
        this.standing = standing;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Reads a client's plan.
     *
     * @param client whose
     * @param number which version, or 0 for the latest
     * @return the version, or nothing where no plan was written
     * @throws NotFound when the chart is not this person's to read, or there is no such version
     */
    public Optional<SafetyPlan> read(ClientId client, int number) {
        access.requireClinical(client);
        Optional<SafetyPlan> plan = number == 0 ? plans.latest(client) : plans.one(client, number);
        if (number != 0 && plan.isEmpty()) {
            throw new NotFound();
        }
        plan.ifPresent(found -> tell(AuditFact.read("safety-plan.read", null, client.value()), found.number()));
        return plan;
    }

    /**
     * Lists the versions.
     *
     * @param client whose
     * @return the latest first
     * @throws NotFound when the chart is not this person's to read
     */
    public List<SafetyVersion> versions(ClientId client) {
        access.requireClinical(client);
        return plans.list(client);
    }

    /**
     * Tells whether this person writes the client's plan: whoever treats the client does, a broken glass only reads.
     *
     * @param client whose
     * @return whether they may
     */
    public boolean mayWrite(ClientId client) {
        SignedIn person = currentUser.get();
        return person.isAny(Role.CLINICIAN, Role.TRAINEE) && team.isOn(client, person.account(), time.today());
    }

    /**
     * Writes another version; this person's draft goes with it.
     *
     * @param client whose
     * @param basedOn the version that was on the screen, 0 where there was none; a later one refuses this
     * @param texts what stands in each section; at least one says something
     * @return the number of the version
     * @throws BadInput when nothing is said, or a section is too long
     * @throws OptimisticLockingFailureException when somebody wrote a version meanwhile
     * @throws NotFound when the plan is not this person's to write
     */
    public int write(ClientId client, int basedOn, Map<SafetySection, String> texts) {
        requireWriter(client);
        Map<SafetySection, String> clean = new EnumMap<>(SafetySection.class);
        for (SafetySection section : SafetySection.values()) {
            String text = texts.getOrDefault(section, "").strip();
            clean.put(section, PlainText.require(section.name().toLowerCase(Locale.ROOT), text, SafetyPlan.TEXT_LIMIT));
        }
        if (clean.values().stream().allMatch(String::isEmpty)) {
            throw new BadInput("warning_signs", "Nothing is written yet. Fill in one section at least.");
        }
        int number = add(client, basedOn, true, clean);
        drafts.delete(client, currentUser.id());
        return number;
    }

    /**
     * Sets the plan aside, since it is no longer needed. Its text stays as a version that does not hold.
     *
     * @param client whose
     * @param basedOn the version that was on the screen
     * @return the number of the version
     * @throws BadInput when there is none, or it does not hold already
     * @throws OptimisticLockingFailureException when somebody wrote a version meanwhile
     * @throws NotFound when the plan is not this person's to write
     */
    public int setAside(ClientId client, int basedOn) {
        requireWriter(client);
        SafetyPlan latest = plans.latest(client)
                .filter(SafetyPlan::inForce)
                .orElseThrow(() -> new BadInput("plan", "No safety plan is in force. Nothing was changed."));
        return add(client, basedOn, false, latest.texts());
    }

    private int add(ClientId client, int basedOn, boolean inForce, Map<SafetySection, String> texts) {
        int latest = plans.latest(client).map(SafetyPlan::number).orElse(0);
        if (latest != basedOn) {
            throw new OptimisticLockingFailureException("Another version was written meanwhile.");
        }
        int number = latest + 1;
        try {
            UUID id = plans.add(client, number, inForce, currentUser.id(), time.now(), texts);
            tell(AuditFact.change(inForce ? "safety-plan.write" : "safety-plan.set-aside", id, client.value()), number);
        } catch (DuplicateKeyException raced) {
            throw new OptimisticLockingFailureException("Another version was written meanwhile.", raced);
        }
        standing.safetyPlan(client, inForce);
        return number;
    }

    /** Those who write the plan, and nobody else, keep a draft of it too. */
    void requireWriter(ClientId client) {
        access.requireClinical(client);
        if (!mayWrite(client)) {
            throw new NotFound();
        }
    }

    private void tell(AuditFact fact, int version) {
        events.publishEvent(fact.with("Version " + version));
    }
}
