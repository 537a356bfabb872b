package org.confide.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.policy.PolicyCast.Chart;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may do what with what: {@code policy.csv} is the specification, a row for each thing, verb, role and relation.
 * Each row calls the real service as a real person, on a transaction that is taken back. What stands in no row is
 * denied, and a verb without a row for each role fails.
 */
@DatabaseTest
class PolicyTest {

    record Row(String object, String verb, Role role, String relationship, boolean allowed) {

        static Row of(String line) {
            String[] cells = line.split(",");
            assertThat(cells).as(line).hasSize(5);
            assertThat(cells[4]).as(line).isIn("allow", "deny");
            return new Row(cells[0], cells[1], Role.valueOf(cells[2]), cells[3], cells[4].equals("allow"));
        }

        String act() {
            return object + "," + verb;
        }

        boolean is(String act, Role role, String relationship) {
            return act().equals(act) && role() == role && relationship().equals(relationship);
        }

        @Override
        public String toString() {
            return "%s (%s) %s %s %s".formatted(role, relationship, allowed ? "may" : "may not", verb, object);
        }
    }

    @Autowired
    PolicyCast cast;

    @Autowired
    PolicyVerbs verbs;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @TestFactory
    Stream<DynamicTest> every_row_holds() {
        Set<Row> rows = rows();
        assertThat(rows).hasSizeGreaterThan(200);
        return rows.stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> holds(row)));
    }

    /** Rights are the union of the roles', for each relation: nothing comes of holding several that none of them gives. */
    @TestFactory
    Stream<DynamicTest> an_owner_may_what_one_of_the_roles_may_and_no_more() {
        Set<Row> rows = rows();
        return verbs.all().keySet().stream()
                .filter(act -> !act.equals("staff,make-oneself-clinician"))
                .flatMap(act -> Stream.of("own", "none")
                        .filter(relation -> rows.stream().anyMatch(row -> row.is(act, Role.CLINICIAN, relation)))
                        .map(relation -> {
                            boolean may = rows.stream()
                                    .filter(Row::allowed)
                                    .anyMatch(row -> row.is(act, Role.CLINICIAN, relation)
                                            || row.is(act, Role.PRACTICE_ADMIN, "none")
                                            || row.is(act, Role.PRIVACY_OFFICER, "none"));
                            boolean own = relation.equals("own");
                            return DynamicTest.dynamicTest(
                                    "owner (" + relation + ") " + (may ? "may " : "may not ") + act,
                                    () -> holds(act, cast.chartForOwner(own, act.split(",")[0]), cast.owner(own), may));
                        }));
    }

    @Test
    void every_verb_has_a_row_for_each_role_and_every_row_a_verb() {
        Set<Row> rows = rows();
        assertThat(rows.stream().map(Row::act).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(verbs.all().keySet());
        for (String act : verbs.all().keySet()) {
            assertThat(rows.stream().filter(row -> row.act().equals(act)).map(Row::role))
                    .as(act)
                    .containsAll(List.of(Role.values()));
        }
    }

    private void holds(Row row) {
        Chart chart = cast.chartFor(row.role(), row.object());
        SignedIn person = cast.person(row.role(), row.relationship(), chart);
        assertThat(person.roles()).as("the person of this row").containsExactly(row.role());
        holds(row.act(), chart, person, row.allowed());
    }

    private void holds(String name, Chart chart, SignedIn person, boolean allowed) {
        PolicyVerbs.Act act = verbs.all().get(name);
        assertThat(act).as("a call for " + name).isNotNull();
        boolean[] got = new boolean[1];
        Statements statements = Statements.during(() -> transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            got[0] = As.as(person, () -> act.on(chart, person));
        }));
        assertThat(got[0]).as(name).isEqualTo(allowed);
        assertThat(statements.vault())
                .as("statements on the vault's pool: %s", statements)
                .isZero();
    }

    static Set<Row> rows() {
        try {
            List<String> lines = Files.readAllLines(Path.of("src/test/resources/policy.csv"));
            Set<Row> rows = new LinkedHashSet<>();
            lines.stream()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> assertThat(rows.add(Row.of(line)))
                            .as("stands once: " + line)
                            .isTrue());
            return rows;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
