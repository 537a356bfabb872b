package org.confide.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.confide.client.Contact;
import org.confide.identity.SignedIn;
import org.confide.shared.BadInput;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.confide.support.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Clients out of a file: looked at, compared, and stored on a second word. */
@DatabaseTest
class ClientImportTest {

    private static final String HEAD = "First name,Last name,DOB,Mobile,Text OK,E-mail,May e-mail,Diagnosis\n";

    @Autowired
    ClientImport clients;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients samples;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    private final String first = SampleClients.unique("Ada");
    private final String last = SampleClients.unique("Castellan");
    private SignedIn june;

    @BeforeEach
    void somebody_who_imports() {
        june = staff.frontDesk();
    }

    @Test
    void a_look_stores_nothing_and_says_what_each_column_and_line_becomes() {
        ImportPreview preview = look(first + "," + last + ",5/4/1992,212 555 0101,yes,ada@example.org,,F41.1\n"
                + "Bo," + last + ",1992-13-04,,,,,\n"
                + "," + last + ",1990-01-01,12,maybe,not an address,,\n");

        assertThat(preview.taken()).contains("“DOB” is taken as Date of birth", "“Mobile” is taken as Phone");
        assertThat(preview.left()).containsExactly("Diagnosis");
        assertThat(preview.lines())
                .extracting(ImportLine::state)
                .containsExactly(ImportLine.State.READY, ImportLine.State.REFUSED, ImportLine.State.REFUSED);
        assertThat(preview.lines().get(1).reasons())
                .containsExactly("Date of birth: Write it as 1992-05-04 or 5/4/1992.");
        assertThat(preview.lines().get(2).reasons())
                .hasSize(3)
                .anyMatch(reason -> reason.startsWith("Legal first name: Enter"))
                .anyMatch(reason -> reason.startsWith("Phone: May text: write yes or no"))
                .anyMatch(reason -> reason.startsWith("E-mail: This is not an e-mail address"));
        assertThat(named()).isZero();
        assertThat(preview.lines().getFirst().client().contacts())
                .extracting(Contact::mayText, Contact::mayMail)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(true, false),
                        org.assertj.core.groups.Tuple.tuple(false, false));
    }

    @Test
    void who_may_be_here_already_is_told_and_so_is_who_stands_in_the_file_twice() {
        samples.client(first, last, LocalDate.of(1992, 5, 4));

        ImportPreview preview = look(first + "," + last + ",1992-05-04,,,,,\n"
                + "Zoltan" + first + "," + last + "x,1971-02-03,,,,,\n"
                + "ZOLTAN" + first.toUpperCase(java.util.Locale.ROOT) + "," + last + "X,2/3/1971,,,,,\n");

        assertThat(preview.lines())
                .extracting(ImportLine::state)
                .containsExactly(
                        ImportLine.State.PERHAPS_THERE, ImportLine.State.READY, ImportLine.State.PERHAPS_THERE);
        assertThat(preview.lines().get(0).reasons().getFirst())
                .startsWith("Same name and date of birth: " + first + " " + last);
        assertThat(preview.lines().get(2).reasons()).containsExactly("Stands in line 3 too.");
    }

    @Test
    void chosen_lines_are_registered_as_by_hand_and_the_rest_is_reported_harmlessly() {
        ImportPreview preview = look(first + "," + last + ",1992-05-04,212 555 0101,no,,,\n" + "=HYPERLINK(1)," + last
                + ",yesterday,,,,,\n");
        List<ImportLine> ready = preview.lines().stream()
                .filter(line -> line.state() == ImportLine.State.READY)
                .toList();

        List<ImportLine> done = As.as(june, () -> clients.take(ready));

        assertThat(done).extracting(ImportLine::state).containsExactly(ImportLine.State.IMPORTED);
        assertThat(named()).isEqualTo(1);
        assertThat(stored.facts(june, "client.register")).isEqualTo(1);
        String report = As.as(
                june,
                () -> clients.report(List.of(done.getFirst(), preview.lines().getLast())));
        assertThat(report.lines()).hasSize(2);
        assertThat(report)
                .contains("3,'=HYPERLINK(1) " + last + ",yesterday,Refused,Date of birth: Write it as")
                .doesNotContain(first);
        assertThat(look(first + "," + last + ",1992-05-04,,,,,\n")
                        .lines()
                        .getFirst()
                        .state())
                .isEqualTo(ImportLine.State.PERHAPS_THERE);
    }

    @Test
    void a_file_without_the_columns_everybody_needs_is_refused_and_so_is_who_may_not() {
        assertThatThrownBy(() ->
                        As.as(june, () -> clients.look("Name,DOB\nAda,1992-05-04".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Legal first name, Legal last name");
        SignedIn nora = staff.clinician();
        assertThatThrownBy(() -> As.as(nora, () -> clients.look(new byte[0])))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ten_thousand_lines_are_refused_before_anybody_is_looked_up_and_a_line_costs_two_statements() {
        String many = "Ada,Castellan,1992-05-04,,,,,\n".repeat(10_000);
        Statements refused = Statements.during(() -> assertThatThrownBy(() -> look(many))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("more than 5,000 clients"));
        assertThat(refused.record()).isZero();

        StringBuilder hundred = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            hundred.append("%s,%s,19%02d-05-04,,,,,%n".formatted(first, last, i));
        }
        long begun = System.nanoTime();
        Statements looked = Statements.during(() -> look(hundred.toString()));
        System.out.printf("Import looked at: %.1f ms a line%n", (System.nanoTime() - begun) / 1e6 / 100);
        assertThat(looked.record()).isLessThanOrEqualTo(200);
    }

    private ImportPreview look(String lines) {
        return As.as(june, () -> clients.look((HEAD + lines).getBytes(StandardCharsets.UTF_8)));
    }

    private int named() {
        return jdbc.sql("select count(*) from client where legal_last = :last")
                .param("last", last)
                .query(Integer.class)
                .single();
    }
}
