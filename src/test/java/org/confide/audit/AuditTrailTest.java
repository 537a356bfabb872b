package org.confide.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.shared.AuditFact;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AuditTrailTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate act;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SampleStaff staff;

    private final UUID object = UUID.randomUUID();
    private final SignedIn person = As.person("Nora", Role.CLINICIAN);

    @Test
    void a_fact_says_who_did_what_to_which_row_of_whom() {
        UUID client = UUID.randomUUID();
        as(() -> act.executeWithoutResult(status -> events.publishEvent(AuditFact.read("note.read", object, client))));
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("category", "READ")
                        .containsEntry("action", "note.read")
                        .containsEntry("client", client.toString())
                        .containsEntry("actor", person.account().value().toString())
                        .containsEntry("detail", null));
    }

    @Test
    void a_fact_of_an_act_goes_with_the_act() {
        as(() -> act.executeWithoutResult(status -> {
            events.publishEvent(AuditFact.change("note.sign", object, null));
            status.setRollbackOnly();
        }));
        assertThat(rows()).isEmpty();
    }

    @Test
    void a_refusal_stays_when_the_act_is_undone() {
        as(() -> act.executeWithoutResult(status -> {
            events.publishEvent(AuditFact.refusal("note.read", object, null));
            status.setRollbackOnly();
        }));
        assertThat(rows()).hasSize(1);
    }

    @Test
    void a_fact_of_an_act_needs_the_act() {
        assertThatThrownBy(() -> as(() -> events.publishEvent(AuditFact.read("note.read", object, null))))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(rows()).isEmpty();
    }

    @Test
    void what_cannot_be_written_down_does_not_happen() {
        SignedIn made = staff.frontDesk();
        // An action longer than its column stands for any reason the row is refused.
        AuditFact refused = AuditFact.change("x".repeat(65), object, null);
        assertThatThrownBy(() -> as(() -> act.executeWithoutResult(status -> {
                    jdbc.sql("update account set name = 'changed' where id = :id")
                            .param("id", made.account().value().toString())
                            .update();
                    events.publishEvent(refused);
                })))
                .isInstanceOf(DataAccessException.class);
        assertThat(jdbc.sql("select name from account where id = :id")
                        .param("id", made.account().value().toString())
                        .query(String.class)
                        .single())
                .isEqualTo(made.name());
        assertThat(rows()).isEmpty();
    }

    @Test
    void a_fact_without_a_person_signed_in_may_name_one() {
        UUID actor = UUID.randomUUID();
        act.executeWithoutResult(status -> events.publishEvent(
                AuditFact.change("account.password", object, null).by(actor)));
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).containsEntry("actor", actor.toString()));
    }

    @Test
    void a_long_remark_is_cut_and_never_refuses_the_act() {
        act.executeWithoutResult(status -> events.publishEvent(
                AuditFact.change("chart.break-glass", object, null).with("é".repeat(700))));
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat((String) row.get("detail")).hasSize(500));
    }

    @Test
    void the_vaults_facts_name_nothing_and_stand_on_their_own() {
        AuditFact fact = AuditFact.vault("vault.unlock");
        assertThat(fact.object()).isNull();
        assertThat(fact.client()).isNull();
        assertThat(fact.durability()).isEqualTo(AuditFact.Durability.ON_ITS_OWN);
    }

    @Test
    void no_account_of_the_application_changes_or_removes_a_row() {
        act.executeWithoutResult(status -> events.publishEvent(AuditFact.change("a.b", object, null)));
        String id = object.toString();
        assertThatThrownBy(() -> jdbc.sql("update audit_event set action = 'c.d' where object = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from audit_event where object = :id")
                        .param("id", id)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private void as(Runnable work) {
        As.as(person, work);
    }

    private List<Map<String, Object>> rows() {
        return jdbc.sql("select cast(actor as char) actor, category, action, cast(client as char) client, detail"
                        + " from audit_event where object = :object")
                .param("object", object.toString())
                .query()
                .listOfRows();
    }
}
