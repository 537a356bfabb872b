package org.confide.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.client.TreatmentTeam;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who sees which task, and what of it. */
@DatabaseTest
class TasksTest {

    @Autowired
    TaskKeeping keeping;

    @Autowired
    TaskReading reading;

    @Autowired
    TreatmentTeam team;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    PracticeTime time;

    @Autowired
    JdbcClient jdbc;

    SignedIn nora;
    SignedIn elias;
    SignedIn frontDesk;
    SignedIn biller;
    ClientId client;
    LocalDate tomorrow;

    @BeforeEach
    void people() {
        nora = staff.clinician();
        elias = staff.clinician();
        frontDesk = staff.frontDesk();
        biller = staff.person("Bill", Role.BILLER);
        client = clients.client("Marisol", SampleClients.unique("Quintero"), LocalDate.of(1990, 1, 1), nora, elias);
        tomorrow = time.today().plusDays(1);
    }

    private NewTask wanted(boolean clinical, @Nullable ClientId about, Doer doer) {
        return new NewTask("Call back", clinical, about, doer, tomorrow);
    }

    private TaskId asked(SignedIn by, boolean clinical, @Nullable ClientId about, SignedIn of) {
        return as(by, () -> keeping.add(wanted(clinical, about, Doer.person(of.account()))));
    }

    private List<TaskRow> list(SignedIn person, Listing listing) {
        return as(person, () -> reading.of(listing));
    }

    private boolean sees(SignedIn person, Listing listing, TaskId id) {
        return list(person, listing).stream().anyMatch(row -> row.id().equals(id));
    }

    private TaskRow row(SignedIn person, TaskId id) {
        return list(person, Listing.MINE).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_task_stands_on_two_lists_until_it_is_done_and_comes_back_when_it_is_opened_again() {
        TaskId id = asked(frontDesk, false, null, nora);
        assertThat(sees(nora, Listing.MINE, id)).isTrue();
        assertThat(sees(frontDesk, Listing.GIVEN, id)).isTrue();
        assertThat(sees(frontDesk, Listing.MINE, id)).isFalse();
        assertThat(sees(elias, Listing.MINE, id)).isFalse();
        as(nora, () -> keeping.finish(id));
        assertThat(sees(nora, Listing.MINE, id)).isFalse();
        assertThat(list(frontDesk, Listing.DONE))
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.finisher()).isEqualTo(nora.name()));
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> as(frontDesk, () -> keeping.finish(id)));
        as(frontDesk, () -> keeping.reopen(id));
        assertThat(sees(nora, Listing.MINE, id)).isTrue();
    }

    @Test
    void whoever_of_a_team_comes_first_does_it() {
        SignedIn other = staff.person("Otto", Role.BILLER);
        TaskId id = as(frontDesk, () -> keeping.add(wanted(false, null, Doer.team(Role.BILLER))));
        assertThat(sees(biller, Listing.MINE, id)).isTrue();
        assertThat(sees(other, Listing.MINE, id)).isTrue();
        assertThat(sees(nora, Listing.MINE, id)).isFalse();
        as(other, () -> keeping.finish(id));
        assertThat(sees(biller, Listing.MINE, id)).isFalse();
    }

    @Test
    void a_clinical_task_is_there_only_for_who_may_read_the_chart_and_goes_with_that() {
        TaskId id = asked(nora, true, client, elias);
        assertThat(sees(elias, Listing.MINE, id)).isTrue();
        int before = as(elias, reading::waiting);
        jdbc.sql("update treatment_team_member set since = '2020-01-01', until = '2020-02-01'"
                        + " where client_id = ? and account_id = ?")
                .params(client.value().toString(), elias.account().value().toString())
                .update();
        assertThat(sees(elias, Listing.MINE, id)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(elias, () -> keeping.finish(id)));
        TaskId plain = asked(frontDesk, false, null, elias);
        assertThat(as(elias, reading::waiting)).as("one came, one went").isEqualTo(before);
        assertThat(sees(elias, Listing.MINE, plain)).isTrue();
        assertThat(sees(nora, Listing.GIVEN, id)).isTrue();
    }

    @Test
    void reading_a_clinical_task_leaves_a_trace() {
        TaskId id = asked(nora, true, client, elias);
        list(elias, Listing.MINE);
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'task.read' and object = ? and actor = ?")
                        .params(id.value().toString(), elias.account().value().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_clinical_task_is_added_by_and_for_those_who_read_the_chart_only() {
        SignedIn stranger = staff.clinician();
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> asked(nora, true, client, stranger))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("doer"));
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> asked(nora, true, client, frontDesk));
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> asked(nora, true, null, elias));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> as(nora, () -> keeping.add(wanted(true, client, Doer.team(Role.FRONT_DESK)))));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> asked(frontDesk, true, client, nora));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> asked(stranger, false, client, nora));
    }

    @Test
    void the_clients_name_stands_there_for_who_may_know_it_and_the_way_to_the_chart_where_it_opens() {
        String name = row(nora, asked(frontDesk, false, client, nora)).clientName();
        assertThat(name).startsWith("Marisol ");
        TaskRow forBiller = row(biller, asked(frontDesk, false, client, biller));
        assertThat(forBiller.clientName()).isEqualTo(name);
        assertThat(forBiller.client()).isNull();
        SignedIn stranger = staff.clinician();
        TaskRow forStranger = row(stranger, asked(frontDesk, false, client, stranger));
        assertThat(forStranger.clientName()).isEmpty();
        assertThat(forStranger.client()).isNull();
        assertThat(forStranger.aboutSomebody()).isTrue();
    }

    @Test
    void what_cannot_be_is_refused() {
        SignedIn auditor = staff.person("Audrey", Role.AUDITOR);
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> asked(frontDesk, false, null, auditor));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> as(
                        frontDesk,
                        () -> keeping.add(new NewTask(
                                "Late",
                                false,
                                null,
                                Doer.person(nora.account()),
                                time.today().minusDays(1)))));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> as(
                        frontDesk,
                        () -> keeping.add(new NewTask(" ", false, null, Doer.person(nora.account()), tomorrow))));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> list(auditor, Listing.MINE));
        TaskId id = asked(frontDesk, false, null, nora);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(elias, () -> keeping.finish(id)));
    }

    @Test
    void a_list_is_one_statement_and_counting_again_within_a_minute_none() {
        for (int i = 0; i < 5; i++) {
            asked(frontDesk, false, client, nora);
        }
        assertThat(Statements.during(() -> list(nora, Listing.MINE)).record()).isEqualTo(1);
        assertThat(as(nora, reading::waiting)).isEqualTo(5);
        assertThat(Statements.during(() -> as(nora, reading::waiting)).record()).isZero();
        asked(frontDesk, false, null, nora);
        assertThat(as(nora, reading::waiting)).isEqualTo(6);
    }

    @Test
    void it_is_late_once_its_day_has_passed() {
        TaskRow row = row(nora, asked(frontDesk, false, null, nora));
        assertThat(row.overdue(tomorrow)).isFalse();
        assertThat(row.overdue(tomorrow.plusDays(1))).isTrue();
    }
}
