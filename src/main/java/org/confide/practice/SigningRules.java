package org.confide.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.confide.identity.AnybodySignedIn;
import org.confide.practice.SigningRule.Severity;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.DataFiles;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is looked at before a note is signed: data files under {@code data/signing}, one a rule, and what the practice
 * made of them. It may require what is only advised and advise what is only its own; what the law requires stays.
 */
@Service
@AnybodySignedIn
public class SigningRules {

    private record Stored(String id, int order, String label, Severity severity, String words, String citation) {}

    private final Map<String, SigningRule> shipped;
    private final PracticeMemory memory;
    private final SigningChoices choices;
    private final ApplicationEventPublisher events;

    SigningRules(PracticeMemory memory, SigningChoices choices, ApplicationEventPublisher events) {
        this.shipped = shipped();
        this.memory = memory;
        this.choices = choices;
        this.events = events;
    }

    /** {@return all rules as this practice has them, in the order of the screen} */
    public List<SigningRule> all() {
        return shipped.keySet().stream().map(this::get).toList();
    }

    /**
     * Finds a rule; it asks the database only once.
     *
     * @param id the name it is stored under
     * @return the rule as this practice has it
     */
    public SigningRule get(String id) {
        SigningRule rule = Objects.requireNonNull(shipped.get(id), id);
        Boolean chosen = memory.signingChoices().get(id);
        return chosen == null || rule.severity() == Severity.LAW ? rule : rule.as(chosen);
    }

    /**
     * Requires a rule in this practice, or makes it advice.
     *
     * @param id the name it is stored under
     * @param required whether a note that does not meet it can't be signed
     * @throws BadInput when the law requires it
     * @throws NotFound when there is no such rule
     */
    @Transactional
    @MayRunThePractice
    public void require(String id, boolean required) {
        SigningRule rule = shipped.get(id);
        if (rule == null) {
            throw new NotFound();
        }
        if (rule.severity() == Severity.LAW) {
            throw new BadInput("rule", "The law requires this, so it stays. Nothing was changed.");
        }
        choices.choose(id, required);
        events.publishEvent(new PracticeChanged());
        events.publishEvent(
                AuditFact.change("signing.rule", null, null).with(id + (required ? ": required" : ": advice")));
    }

    /**
     * Reads the rules as they are shipped.
     *
     * @return each by its id, in the order of the screen
     */
    public static Map<String, SigningRule> shipped() {
        Map<String, SigningRule> rules = new LinkedHashMap<>();
        DataFiles.read("signing", Stored.class, Stored::order)
                .forEach(each -> rules.put(
                        each.id, new SigningRule(each.id, each.label, each.severity, each.words, each.citation)));
        return rules;
    }
}
