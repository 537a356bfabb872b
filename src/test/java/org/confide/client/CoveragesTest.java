package org.confide.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PayerId;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleCoverage;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CoveragesTest {

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleCoverage sample;

    @Autowired
    Coverages coverages;

    @Autowired
    PracticeTime time;

    @Autowired
    JdbcClient jdbc;

    SignedIn clinician;
    ClientId client;
    PayerId payer;
    LocalDate today;

    @BeforeEach
    void a_client_and_a_payer() {
        clinician = staff.clinician();
        client = clients.client(clinician);
        payer = sample.payer("Larkspur").id();
        today = time.today();
    }

    private Coverage stored() {
        return as(FRONT_DESK, () -> coverages.of(client)).getFirst();
    }

    @Test
    void it_is_entered_corrected_and_ended_and_each_is_in_the_trail() {
        Coverage entered = sample.cover(client, payer, Pays.PRIMARY, today.minusDays(90), null);
        assertThat(stored())
                .satisfies(it -> assertThat(it.memberId()).isEqualTo("XJ 100-2"))
                .satisfies(it -> assertThat(it.covers(today)).isTrue());
        Coverage edited = stored();
        edited.member("XJ 100-3");
        edited.through(Insured.CHILD, "Paz Quintero");
        as(clinician, () -> coverages.correct(edited));
        assertThat(stored().memberId()).isEqualTo("XJ 100-3");
        as(FRONT_DESK, () -> coverages.end(client, entered.id(), today.minusDays(1)));
        assertThat(stored().covers(today.minusDays(1))).isTrue();
        assertThat(stored().covers(today)).isFalse();
        Coverage late = stored();
        late.member("XJ 100-4");
        assertThatThrownBy(() -> as(FRONT_DESK, () -> coverages.correct(late)))
                .as("over, it stays as it was")
                .isInstanceOf(BadInput.class);
        assertThat(stored().memberId()).isEqualTo("XJ 100-3");
        assertThat(facts()).containsExactly("client.register", "coverage.add", "coverage.change", "coverage.end");
    }

    @Test
    void nobody_overwrites_what_somebody_else_corrected() {
        sample.cover(client, payer);
        Coverage mine = stored();
        Coverage theirs = stored();
        theirs.member("THEIRS");
        as(FRONT_DESK, () -> coverages.correct(theirs));
        mine.member("MINE");
        assertThatThrownBy(() -> as(FRONT_DESK, () -> coverages.correct(mine)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(stored().memberId()).isEqualTo("THEIRS");
    }

    @Test
    void one_is_billed_first_on_any_day() {
        sample.cover(client, payer, Pays.PRIMARY, today.minusDays(90), null);
        PayerId other = sample.payer("Bluestem").id();
        assertThatThrownBy(() -> sample.cover(client, other, Pays.PRIMARY, today, null))
                .isInstanceOfSatisfying(
                        BadInput.class, refused -> assertThat(refused.field()).isEqualTo("since"))
                .hasMessageContaining("Larkspur");
        sample.cover(client, other, Pays.SECONDARY, today, null);
        as(
                FRONT_DESK,
                () -> coverages.of(client).stream()
                        .filter(each -> each.pays() == Pays.PRIMARY)
                        .forEach(each -> coverages.end(client, each.id(), today.minusDays(1))));
        sample.cover(client, other, Pays.PRIMARY, today, null);
        assertThat(as(FRONT_DESK, () -> coverages.of(client))).hasSize(3);
    }

    @Test
    void two_who_enter_at_the_same_moment_do_not_both_come_first() throws Exception {
        List<Future<?>> both = new ArrayList<>();
        try (ExecutorService desks = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                both.add(desks.submit(() -> sample.cover(client, payer)));
            }
        }
        int entered = 0;
        for (Future<?> one : both) {
            try {
                one.get();
                entered++;
            } catch (java.util.concurrent.ExecutionException refused) {
                assertThat(refused).hasCauseInstanceOf(BadInput.class);
            }
        }
        assertThat(entered).isEqualTo(1);
        assertThat(as(FRONT_DESK, () -> coverages.of(client))).hasSize(1);
    }

    @Test
    void what_was_entered_in_error_stays_to_be_seen_and_makes_room() {
        Coverage wrong = sample.cover(client, payer);
        as(FRONT_DESK, () -> coverages.enteredInError(client, wrong.id()));
        sample.cover(client, payer);
        assertThat(as(FRONT_DESK, () -> coverages.of(client)))
                .extracting(Coverage::inError)
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_payer_that_is_no_longer_used_covers_nobody_anew_and_stays_with_whom_it_covers() {
        sample.cover(client, payer);
        sample.retire(payer);
        ClientId other = clients.client(clinician);
        assertThatThrownBy(() -> sample.cover(other, payer))
                .isInstanceOfSatisfying(
                        BadInput.class, refused -> assertThat(refused.field()).isEqualTo("payer"));
        assertThatThrownBy(() -> sample.cover(other, PayerId.next())).isInstanceOf(NotFound.class);
        assertThat(stored().covers(today)).isTrue();
    }

    @Test
    void a_coverage_of_another_client_is_not_there() {
        Coverage theirs = sample.cover(clients.client(staff.clinician()), payer);
        assertThatThrownBy(() -> as(FRONT_DESK, () -> coverages.end(client, theirs.id(), today)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(clinician, () -> coverages.of(theirs.client())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void reading_them_is_one_statement_for_the_front_desk() {
        sample.cover(client, payer);
        Statements read = Statements.during(() -> as(FRONT_DESK, () -> coverages.of(client)));
        assertThat(read.record()).as(read.toString()).isEqualTo(1);
    }

    private List<String> facts() {
        return jdbc.sql("select action from audit_event where client = ? and category = 'CHANGE' order by id")
                .param(client.value().toString())
                .query(String.class)
                .list();
    }
}
