package org.confide.supervision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.confide.identity.AccountId;
import org.confide.practice.Payer;
import org.confide.practice.PayerId;
import org.confide.practice.Payers;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.confide.staff.Period;
import org.confide.staff.StaffQualification;
import org.confide.staff.StaffRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Three of the demo's clinicians are new to the practice: for two weeks a site supervisor has signed their notes too. Of
 * another's notes those are co-signed whose clients a plan covers that asks for it.
 */
@Component
@Profile("demo")
class TermsDemo implements DemoPart {

    private static final List<String> NEW_HERE = List.of("clinician3", "clinician4", "clinician5");

    private static final String ASKS_FOR_IT = "Harborline Community Plan";

    private final StaffRecord record;
    private final StaffQualification qualification;
    private final SupervisionTerms terms;
    private final Payers payers;

    TermsDemo(StaffRecord record, StaffQualification qualification, SupervisionTerms terms, Payers payers) {
        this.record = record;
        this.qualification = qualification;
        this.terms = terms;
        this.payers = payers;
    }

    /** After the sessions were booked and before their notes are written. */
    @Override
    public int order() {
        return 48;
    }

    @Override
    public void build(DemoStage stage) {
        stage.as("admin", () -> agree(stage.today().minusDays(14)));
    }

    private void agree(LocalDate from) {
        Map<String, AccountId> accounts = new HashMap<>();
        record.people().forEach(person -> accounts.put(person.signInName(), person.account()));
        AccountId supervisor = Objects.requireNonNull(accounts.get("supervisor"));
        for (String name : NEW_HERE) {
            agree(
                    Objects.requireNonNull(accounts.get(name)),
                    supervisor,
                    new Terms(from, RelationKind.SITE, ReviewLevel.EVERY_NOTE, 0, Set.of(), Set.of()));
        }
        Set<PayerId> plan = payers.all().stream()
                .filter(payer -> payer.name().equals(ASKS_FOR_IT))
                .map(Payer::id)
                .collect(Collectors.toSet());
        agree(
                Objects.requireNonNull(accounts.get("clinician2")),
                supervisor,
                new Terms(from, RelationKind.PRIMARY, ReviewLevel.SELECTED, 0, Set.of(), plan));
    }

    private void agree(AccountId clinician, AccountId supervisor, Terms agreed) {
        qualification.supervise(clinician, supervisor, new Period(agreed.from(), null));
        terms.agree(clinician, terms.of(clinician).getLast().relation(), agreed);
    }
}
