package org.confide.billing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confide.billing.BillingPaths;
import org.confide.billing.DocumentedSessions;
import org.confide.client.ClientId;
import org.confide.client.Pays;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NoteSection;
import org.confide.note.ProgressNoteId;
import org.confide.practice.Payer;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.Session;
import org.confide.scheduling.SessionId;
import org.confide.support.SampleClients;
import org.confide.support.SampleCoverage;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Statements;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What billing reads of a note, and above all what it does not. */
@ViewTest
class BillingViewTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    SampleCoverage coverage;

    @Autowired
    PracticeTime time;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    SignedIn biller;
    SignedIn author;
    String last;
    ClientId client;
    SessionId session;
    LocalDate day;

    @BeforeEach
    void a_session_of_a_practice_that_names_codes() {
        biller = staff.person("Marcus Feld", Role.BILLER);
        author = staff.clinician();
        notes.password(author);
        last = SampleClients.unique("Quintero");
        client = clients.client("Marisol", last, LocalDate.of(1992, 5, 4), author);
        day = time.today().minusDays(40);
        session = sessions.held(author, client, day);
        jdbc.sql("insert into service_code_band select service_id, 38, 52, '90834' from session where id = ?")
                .param(session.value().toString())
                .update();
    }

    @AfterEach
    void a_practice_that_names_none() {
        jdbc.sql("delete from service_code_band where code = '90834' and service_id ="
                        + " (select service_id from session where id = ?)")
                .param(session.value().toString())
                .update();
    }

    @Test
    void a_signed_note_is_day_times_code_and_signature_and_not_a_word_more() {
        ProgressNoteId note = notes.draft(author, session, client, notes.with(author, session, everySection()));
        notes.sign(author, note, 1);
        Session held = sessions.get(session);

        Statements statements = Statements.during(this::open);
        assertThat(cells())
                .containsExactly(
                        time.date(held.start()),
                        "No coverage",
                        "Nora Whitfield",
                        time.time(held.start().plusSeconds(60)) + " to "
                                + time.time(held.start().plusSeconds(48 * 60)),
                        "47",
                        "90834",
                        "Signed by Nora Whitfield, " + time.date(time.now()));
        assertThat(Screens.markup())
                .doesNotContain(
                        "Secret words",
                        "SOAP",
                        "Office",
                        "Present",
                        "SHA-256",
                        session.value().toString())
                .doesNotContain(note.value().toString(), client.value().toString(), "vault");
        assertThat(Stream.of(NoteSection.values()).map(NoteSection::label))
                .noneMatch(label -> Screens.words().contains(label));
        _assertNone(Anchor.class);
        assertThat(statements.vault()).isZero();
        assertThat(stored.facts(biller, "billing.documentation")).isEqualTo(1);
    }

    @Test
    void of_a_draft_there_is_its_state_alone_and_of_nothing_that_there_is_nothing() {
        open();
        assertThat(cells())
                .containsExactly(
                        time.date(sessions.get(session).start()),
                        "No coverage",
                        "Nora Whitfield",
                        "",
                        "",
                        "",
                        "Not begun");
        notes.draft(author, session, client, notes.with(author, session, everySection()));
        open();
        assertThat(cells())
                .containsExactly(
                        time.date(sessions.get(session).start()),
                        "No coverage",
                        "Nora Whitfield",
                        "",
                        "",
                        "",
                        "Not signed yet");
        assertThat(Screens.words()).doesNotContain("Secret words");
    }

    @Test
    void whoever_was_billed_first_on_the_day_stands_beside_the_session_once_and_takes_no_statement() {
        Statements without = Statements.during(this::open);
        Payer payer = coverage.payer("Larkspur");
        coverage.cover(client, coverage.payer("Bluestem").id(), Pays.PRIMARY, day.minusDays(30), day.minusDays(1));
        coverage.cover(client, payer.id(), Pays.PRIMARY, day, day);
        coverage.cover(client, coverage.payer("Harborline").id(), Pays.SECONDARY, day, null);
        Statements with = Statements.during(this::open);
        assertThat(cells()).hasSize(7).contains(payer.name() + " LRK01member XJ 100-2, group G-7");
        assertThat(Screens.words()).doesNotContain("Bluestem", "Harborline");
        assertThat(with.record()).isEqualTo(without.record());
    }

    @Test
    void days_in_the_wrong_order_or_too_many_are_refused_beside_the_field() {
        Screens.open(biller, BillingPaths.BILLING + "?from=" + day + "&until=" + day.minusDays(1));
        assertThat(Screens.field(DatePicker.class, "Last day").getErrorMessage())
                .startsWith("The last day is before");
        Screens.open(biller, BillingPaths.BILLING + "?from=" + day.minusDays(60) + "&until=" + day);
        assertThat(Screens.field(DatePicker.class, "Last day").getErrorMessage())
                .isEqualTo("Choose 31 days at most.");
    }

    @Test
    void where_the_list_is_full_it_says_where_it_ends() {
        LocalDate busy = time.today().minusDays(1_111);
        heldOn(busy, DocumentedSessions.MOST_ROWS - 1);
        String address = BillingPaths.BILLING + "?from=" + busy + "&until=" + busy;
        Screens.open(biller, address);
        assertThat(_find(NativeTableRow.class)).hasSize(DocumentedSessions.MOST_ROWS);
        assertThat(Screens.words()).doesNotContain("there may be more");
        heldOn(busy, 2);
        Screens.open(biller, address);
        assertThat(_find(NativeTableRow.class)).hasSize(DocumentedSessions.MOST_ROWS + 1);
        assertThat(Screens.words())
                .contains("These are the oldest 500 of these days; there may be more. Choose fewer days to see them.");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "BILLER", mode = EnumSource.Mode.EXCLUDE)
    void to_everybody_else_there_is_nothing(Role role) {
        Screens.open(staff.person("Somebody Else", role), BillingPaths.BILLING);
        assertThat(Screens.words()).contains("There is nothing here.").doesNotContain(last);
    }

    private void open() {
        Screens.open(biller, BillingPaths.BILLING + "?from=" + day + "&until=" + day);
    }

    /** More sessions with the same client than anybody could book. */
    private void heldOn(LocalDate date, int number) {
        Timestamp noon = Timestamp.from(time.startOf(date).plus(Duration.ofHours(12)));
        for (int one = 0; one < number; one++) {
            String id = SessionId.next().value().toString();
            jdbc.sql("insert into session (id, clinician_id, service_id, planned_start, planned_end, telehealth,"
                            + " group_name, status, version) select ?, clinician_id, service_id, ?, ?, telehealth,"
                            + " group_name, 'HELD', 0 from session where id = ?")
                    .params(id, noon, noon, session.value().toString())
                    .update();
            jdbc.sql(
                            "insert into session_client (session_id, position, client_id, presence) values (?, 0, ?, 'ATTENDED')")
                    .params(id, client.value().toString())
                    .update();
        }
    }

    /** The cells beside the client's name. */
    private List<String> cells() {
        return _find(NativeTableRow.class).stream()
                .filter(row -> row.getElement().getTextRecursively().contains(last))
                .findFirst()
                .orElseThrow()
                .getChildren()
                .filter(NativeTableCell.class::isInstance)
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    private static Map<NoteSection, String> everySection() {
        Map<NoteSection, String> sections = new EnumMap<>(NoteSection.class);
        for (NoteSection section : NoteSection.values()) {
            sections.put(section, "Secret words \"started\":\"2001-01-01T00:00:00Z\" of " + section.name());
        }
        return sections;
    }
}
