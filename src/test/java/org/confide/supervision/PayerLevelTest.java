package org.confide.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.confide.client.ClientId;
import org.confide.client.Coverages;
import org.confide.client.Pays;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.ContactKind;
import org.confide.note.EntryWriting;
import org.confide.note.NoteReading;
import org.confide.note.NoteStatus;
import org.confide.note.NoteWriting;
import org.confide.note.ProgressNoteId;
import org.confide.note.SessionNotes;
import org.confide.practice.PayerId;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.Session;
import org.confide.scheduling.SessionId;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleCoverage;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Notes that are co-signed because of who pays. */
@DatabaseTest
class PayerLevelTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleCoverage coverage;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    SupervisionTerms terms;

    @Autowired
    Coverages coverages;

    @Autowired
    NoteWriting writing;

    @Autowired
    NoteReading reading;

    @Autowired
    EntryWriting entries;

    @Autowired
    SessionNotes states;

    @Autowired
    PracticeTime time;

    SignedIn admin;
    SignedIn author;
    PayerId chosen;
    ClientId client;

    @BeforeEach
    void a_clinician_whose_notes_one_payer_wants_co_signed() {
        admin = staff.person("Dana Okafor", Role.PRACTICE_ADMIN);
        author = staff.clinician();
        SignedIn supervisor = staff.person("Elias Brandt", Role.SUPERVISOR);
        staff.supervise(author.account(), supervisor.account(), LocalDate.of(2021, 1, 1));
        notes.password(author);
        chosen = coverage.payer("Harborline").id();
        client = clients.client(author);
        agree(ServiceKind.GROUP, chosen);
    }

    private void agree(ServiceKind kind, PayerId... payers) {
        As.as(
                admin,
                () -> terms.agree(
                        author.account(),
                        terms.of(author.account()).getLast().relation(),
                        new Terms(
                                LocalDate.of(2021, 1, 1),
                                RelationKind.PRIMARY,
                                ReviewLevel.SELECTED,
                                0,
                                Set.of(sessions.service(kind)),
                                Set.of(payers))));
    }

    private NoteStatus sign(ClientId whose, int daysAgo) {
        SessionId session = sessions.held(author, whose, day(daysAgo));
        boolean announced = As.as(author, () -> writing.open(session, whose)).needsCosignature();
        ProgressNoteId note = notes.draft(author, session, whose, notes.complete(author, session));
        NoteStatus status = notes.sign(author, note, 1);
        assertThat(status == NoteStatus.SUBMITTED)
                .as("what the button said, and what came of it")
                .isEqualTo(announced);
        return status;
    }

    private LocalDate day(int daysAgo) {
        return time.today().minusDays(daysAgo);
    }

    @Test
    void the_coverage_of_the_day_decides() {
        coverage.cover(client, chosen, Pays.PRIMARY, day(9), day(5));
        assertThat(sign(client, 10)).isEqualTo(NoteStatus.SIGNED);
        assertThat(sign(client, 9)).isEqualTo(NoteStatus.SUBMITTED);
        assertThat(sign(client, 5)).isEqualTo(NoteStatus.SUBMITTED);
        assertThat(sign(client, 4)).isEqualTo(NoteStatus.SIGNED);
        coverage.cover(client, chosen, Pays.SECONDARY, day(3), null);
        assertThat(sign(client, 3)).as("the second one counts too").isEqualTo(NoteStatus.SUBMITTED);
    }

    @Test
    void another_payer_none_and_one_entered_in_error_ask_for_nothing() {
        assertThat(sign(client, 2)).isEqualTo(NoteStatus.SIGNED);
        coverage.cover(client, coverage.payer("Bluestem").id());
        assertThat(sign(client, 2)).isEqualTo(NoteStatus.SIGNED);
        ClientId other = clients.client(author);
        var wrong = coverage.cover(other, chosen);
        As.as(author, () -> coverages.enteredInError(other, wrong.id()));
        assertThat(sign(other, 2)).isEqualTo(NoteStatus.SIGNED);
    }

    @Test
    void a_payer_that_is_no_longer_used_still_asks_for_whom_it_covers() {
        coverage.cover(client, chosen);
        coverage.retire(chosen);
        assertThat(sign(client, 2)).isEqualTo(NoteStatus.SUBMITTED);
    }

    @Test
    void services_and_payers_are_read_back_and_either_is_enough() {
        assertThat(As.as(admin, () -> terms.of(author.account())).getLast().terms())
                .satisfies(agreed -> assertThat(agreed.payers()).containsExactly(chosen))
                .satisfies(
                        agreed -> assertThat(agreed.services()).containsExactly(sessions.service(ServiceKind.GROUP)));
        SessionId group = sessions.held(author, client, day(2));
        assertThat(As.as(
                        author,
                        () -> states.needCosignature(
                                sessions.get(group).start(), sessions.service(ServiceKind.GROUP), Set.of(client))))
                .containsExactly(client);
    }

    @Test
    void of_several_clients_of_a_session_each_is_told_apart_in_one_statement() {
        ClientId covered = clients.client(author);
        coverage.cover(covered, chosen);
        Session session = sessions.get(sessions.held(author, client, day(2)));
        Set<ClientId> both = Arrays.stream(new ClientId[] {client, covered}).collect(Collectors.toSet());
        As.as(author, () -> states.needCosignature(session.start(), session.service(), both));
        Statements asked = Statements.during(() -> As.as(
                author,
                () -> assertThat(states.needCosignature(session.start(), session.service(), both))
                        .containsExactly(covered)));
        assertThat(asked.record()).as(asked.toString()).isEqualTo(1);
    }

    @Test
    void what_happened_outside_of_a_session_is_asked_about_too() {
        coverage.cover(client, chosen);
        ProgressNoteId entry = As.as(
                author,
                () -> entries.begin(
                        client, ContactKind.values()[0], day(2).atTime(15, 0).toInstant(ZoneOffset.UTC)));
        assertThat(As.as(author, () -> reading.entry(entry)).needsCosignature()).isTrue();
    }

    @Test
    void signing_takes_as_many_statements_as_where_a_service_is_chosen() {
        coverage.cover(client, chosen);
        long byPayer = statements();
        agree(ServiceKind.INDIVIDUAL);
        assertThat(statements()).isEqualTo(byPayer);
    }

    private long statements() {
        assertThat(sign(client, 2)).as("and what is agreed is remembered now").isEqualTo(NoteStatus.SUBMITTED);
        SessionId session = sessions.held(author, client, day(2));
        ProgressNoteId note = notes.draft(author, session, client, notes.complete(author, session));
        return Statements.during(() -> notes.sign(author, note, 1)).record();
    }
}
