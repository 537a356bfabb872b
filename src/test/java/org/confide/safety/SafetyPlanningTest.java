package org.confide.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan's versions: written once, read by those who may, set aside by another version. */
@DatabaseTest
class SafetyPlanningTest {

    @Autowired
    SafetyPlanning planning;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    JdbcClient jdbc;

    SignedIn nora;
    ClientId client;

    @BeforeEach
    void people() {
        nora = staff.clinician();
        client = clients.client("Desmond", SampleClients.unique("Arkwright"), LocalDate.of(1985, 6, 1), nora);
    }

    private int write(int basedOn, String coping) {
        return as(nora, () -> planning.write(client, basedOn, Map.of(SafetySection.COPING, coping)));
    }

    private SafetyPlan latest() {
        return as(nora, () -> planning.read(client, 0).orElseThrow());
    }

    @Test
    void each_saving_is_a_version_and_the_latest_counts() {
        assertThat(as(nora, () -> planning.read(client, 0))).isEmpty();
        write(0, "A walk");
        write(1, " A walk, cold water ");
        SafetyPlan plan = latest();
        assertThat(plan.number()).isEqualTo(2);
        assertThat(plan.text(SafetySection.COPING)).isEqualTo("A walk, cold water");
        assertThat(plan.text(SafetySection.PEOPLE)).isEmpty();
        assertThat(plan.author()).isEqualTo(nora.name());
        assertThat(as(nora, () -> planning.read(client, 1).orElseThrow()).text(SafetySection.COPING))
                .isEqualTo("A walk");
        assertThat(as(nora, () -> planning.versions(client)))
                .extracting(SafetyVersion::number)
                .containsExactly(2, 1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(nora, () -> planning.read(client, 3)));
    }

    @Test
    void a_version_that_was_written_meanwhile_refuses_the_next() {
        write(0, "A walk");
        write(1, "Music");
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> write(1, "Tea"));
        assertThat(latest().text(SafetySection.COPING)).isEqualTo("Music");
    }

    @Test
    void set_aside_it_keeps_its_text_and_no_longer_holds() {
        write(0, "A walk");
        as(nora, () -> planning.setAside(client, 1));
        assertThat(latest().inForce()).isFalse();
        assertThat(latest().text(SafetySection.COPING)).isEqualTo("A walk");
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> as(nora, () -> planning.setAside(client, 2)));
        write(2, "Music");
        assertThat(latest().inForce()).isTrue();
    }

    @Test
    void an_empty_plan_and_a_text_that_is_too_long_are_refused() {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> write(0, "  "));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> write(0, "x".repeat(SafetyPlan.TEXT_LIMIT + 1)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("coping"));
    }

    @Test
    void a_reading_leaves_a_trace_and_a_stranger_reads_nothing() {
        write(0, "A walk");
        latest();
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'safety-plan.read' and client = ?")
                        .param(client.value().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        SignedIn stranger = staff.clinician();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(stranger, () -> planning.read(client, 0)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        as(stranger, () -> planning.write(client, 1, Map.of(SafetySection.COPING, "Something else"))));
    }

    @Test
    void nothing_of_a_version_is_ever_changed_or_removed() {
        write(0, "A walk");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update safety_plan set coping = 'Else' where client_id = ?")
                        .param(client.value().toString())
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from safety_plan where client_id = ?")
                        .param(client.value().toString())
                        .update());
    }
}
