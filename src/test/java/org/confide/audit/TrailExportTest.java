package org.confide.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.shared.AuditFact;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleStaff;
import org.confide.support.Stored;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class TrailExportTest {

    @Autowired
    TrailExport export;

    @Autowired
    SampleStaff staff;

    @Autowired
    Stored stored;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate act;

    @Test
    void it_holds_what_its_reader_sees_lets_no_formula_through_and_is_in_the_trail() {
        SignedIn officer = staff.person("Ruth Amsel", Role.PRIVACY_OFFICER);
        SignedIn nora = staff.clinician();
        As.as(
                nora,
                () -> act.executeWithoutResult(status -> {
                    events.publishEvent(
                            AuditFact.read("note.read", UUID.randomUUID(), null).with("=HYPERLINK(1)"));
                    events.publishEvent(AuditFact.vault("vault.read"));
                }));
        AuditFilter hers = new AuditFilter(null, null, nora.account(), null, null);
        String file = As.as(officer, () -> export.csv(hers, row -> "Words"));
        assertThat(file.lines().findFirst().orElseThrow())
                .contains("When,Who,What,")
                .doesNotContain("Number");
        assertThat(file)
                .contains("Nora Whitfield,Words,note.read,,'=HYPERLINK(1),")
                .doesNotContain("vault.read");
        assertThat(stored.facts(officer, "audit.export")).isEqualTo(1);
    }
}
