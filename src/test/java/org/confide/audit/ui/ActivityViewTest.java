package org.confide.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.confide.audit.AuditRow;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.AuditFact.Category;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Who sees which part of the trail without answering for the practice's privacy. */
@ViewTest
class ActivityViewTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    PracticeTime time;

    @Autowired
    Stored stored;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate act;

    SignedIn supervisor;
    SignedIn trainee;
    SignedIn stranger;
    ClientId client;
    String last = SampleClients.unique("Quintero");

    @BeforeEach
    void people_did_something() {
        supervisor = staff.person("Sela Marchetti", Role.SUPERVISOR);
        trainee = staff.person("Tom Abara", Role.TRAINEE);
        stranger = staff.clinician();
        staff.supervise(trainee.account(), supervisor.account(), time.today().minusDays(3));
        client = clients.client("Marisol", last, LocalDate.of(1992, 5, 4), trainee);
        for (SignedIn person : List.of(trainee, stranger)) {
            happened(person, AuditFact.read("note.read", UUID.randomUUID(), client.value()));
            happened(person, AuditFact.change("note.sign", UUID.randomUUID(), client.value()));
            happened(person, AuditFact.vault("vault.unlock"));
        }
        happened(
                trainee,
                new AuditFact(
                        Category.BREAK_GLASS,
                        "chart.break-glass",
                        null,
                        client.value(),
                        "Crisis after the divorce",
                        AuditFact.Durability.WITH_THE_ACT,
                        null));
    }

    private void happened(SignedIn person, AuditFact fact) {
        As.as(person, () -> act.executeWithoutResult(status -> events.publishEvent(fact)));
    }

    @Test
    void everybody_sees_what_they_did_themselves_in_the_vault_too_and_nothing_of_anybody_else() {
        Screens.open(trainee, ActivityView.PATH);
        assertThat(cells(2))
                .startsWith(
                        "Broke the glass",
                        "Unlocked own psychotherapy notes",
                        "Signed a progress note",
                        "Read a progress note");
        assertThat(cells(1)).containsOnly("Tom Abara");
        _assertNone(Select.class);
        assertThat(stored.facts(trainee, "audit.open")).isZero();
    }

    @Test
    void it_can_be_narrowed_by_day() {
        Screens.open(stranger, ActivityView.PATH);
        assertThat(cells(2)).hasSize(3);
        _setValue(Screens.field(DatePicker.class, "From"), time.today().plusDays(1), true);
        assertThat(cells(2)).isEmpty();
        _setValue(Screens.field(DatePicker.class, "From"), null, true);
        _setValue(Screens.field(DatePicker.class, "Until"), time.today().minusDays(1), true);
        assertThat(cells(2)).isEmpty();
    }

    @Test
    void a_supervisor_sees_what_supervisees_read_and_no_trace_of_the_vault() {
        Screens.open(supervisor, ActivityView.PATH);
        turnTo("What my supervisees read");
        assertThat(cells(2)).containsExactly("Broke the glass", "Read a progress note");
        assertThat(cells(1)).containsOnly("Tom Abara");
        assertThat(stored.facts(supervisor, "audit.open")).isEqualTo(1);
    }

    @Test
    void what_was_read_before_the_supervision_is_not_the_supervisors_to_see() {
        SignedIn later = staff.person("Lena Ostrow", Role.SUPERVISOR);
        staff.supervise(trainee.account(), later.account(), time.today().plusDays(1));
        Screens.open(later, ActivityView.PATH);
        turnTo("What my supervisees read");
        assertThat(cells(2)).isEmpty();
    }

    @Test
    void a_practice_admin_sees_who_opened_a_chart_and_neither_what_was_read_there_nor_why_nor_the_vault() {
        happened(stranger, AuditFact.read("chart.open", null, client.value()));
        happened(stranger, AuditFact.read("safety-plan.read", null, client.value()));
        SignedIn admin = staff.person("Ada Brandt", Role.PRACTICE_ADMIN);
        Screens.open(admin, ActivityView.PATH);
        turnTo("Who signed in and opened charts");
        // The newest rows of a table that all tests share.
        List<List<String>> own =
                rows().stream().filter(row -> row.toString().contains(last)).toList();
        assertThat(own.stream().map(row -> row.get(2))).containsExactly("Opened a chart", "Broke the glass");
        assertThat(own.toString()).doesNotContain("divorce");
        assertThat(cells(2))
                .isNotEmpty()
                .noneMatch(what -> what.contains("psychotherapy")
                        || what.contains("progress note")
                        || what.contains("safety plan"));
    }

    @SuppressWarnings("unchecked")
    private static void turnTo(String part) {
        Select<Object> select = Screens.field(Select.class, "What");
        Object wanted = select.getGenericDataView()
                .getItems()
                .filter(item -> select.getItemLabelGenerator().apply(item).equals(part))
                .findFirst()
                .orElseThrow();
        _setValue(select, wanted, true);
    }

    private static List<String> cells(int column) {
        return rows().stream().map(row -> row.get(column)).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> rows() {
        Grid<AuditRow> grid = _get(Grid.class);
        return IntStream.range(0, Math.min(100, GridKt._size(grid)))
                .mapToObj(index -> GridKt._getFormattedRow(grid, index))
                .toList();
    }
}
