package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NotePaths;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.SessionId;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Statements;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Nobody but the author can tell a client with a psychotherapy note from one without: the same page but for names, days
 * and numbers, the same statements to the record, and not one to the vault.
 */
@ViewTest
class ExistenceTest {

    /** A client, and a session of theirs that is documented. */
    private record Case(ClientId client, String lastName, SessionId session, LocalDate day) {}

    @Autowired
    SampleVaults vaults;

    @Autowired
    VaultLedger ledger;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    PracticeTime time;

    SignedIn author;
    SignedIn colleague;
    SignedIn supervisor;
    Case with;
    Case without;
    Case another;

    @BeforeEach
    void three_clients_one_of_whom_has_a_psychotherapy_note() {
        author = staff.clinician();
        colleague = staff.clinician();
        supervisor = staff.person("Ines Beauclerk", Role.SUPERVISOR);
        staff.supervise(author.account(), supervisor.account(), LocalDate.of(2020, 1, 1));
        notes.password(author);
        another = client(23);
        with = client(24);
        without = client(25);
        SampleVault nora = vaults.of(author);
        OpenVault open = nora.unlocked();
        OpenNote note = nora.open(open, with.session(), with.client());
        note.text("Something was left unsaid today.");
        ledger.file(note.version(), 0);
        assertThat(nora.list(open, with.client())).hasSize(1);
    }

    private Case client(int daysAgo) {
        String last = SampleClients.unique("Quintero");
        ClientId client = clients.client("Marisol", last, LocalDate.of(1992, 5, 4), author, colleague);
        LocalDate day = time.today().minusDays(daysAgo);
        SessionId session = sessions.held(author, client, day);
        notes.signed(author, session, client);
        return new Case(client, last, session, day);
    }

    static Stream<Function<ExistenceTest, SignedIn>> everybodyElse() {
        return Stream.concat(
                Stream.of(test -> test.supervisor, test -> test.colleague),
                Stream.of(Role.values()).map(role -> test -> test.staff.person("Somebody", role)));
    }

    private List<String> addresses(Case of) {
        String whose = "&whose=" + author.account().value();
        return List.of(
                ClientPaths.chart(of.client()),
                NotePaths.session(of.session(), of.client()),
                NotePaths.session(of.session()),
                SchedulingPaths.calendar(of.day()) + whose,
                SchedulingPaths.calendar(of.day()) + whose + "&view=list");
    }

    @ParameterizedTest
    @MethodSource("everybodyElse")
    void a_page_and_what_it_asks_the_database_are_the_same_for_both(Function<ExistenceTest, SignedIn> who) {
        SignedIn person = who.apply(this);
        for (int i = 0; i < addresses(with).size(); i++) {
            // What is remembered from the first time on is remembered before either is looked at.
            seen(person, another, i);
            Seen one = seen(person, with, i);
            Seen other = seen(person, without, i);
            assertThat(one.page()).as(addresses(with).get(i)).isEqualTo(other.page());
            assertThat(one.statements().texts("record"))
                    .isEqualTo(other.statements().texts("record"));
            assertThat(one.statements().vault() + other.statements().vault())
                    .as(one.statements().toString())
                    .isZero();
        }
    }

    private record Seen(String page, Statements statements) {}

    private Seen seen(SignedIn person, Case of, int address) {
        Statements statements =
                Statements.during(() -> Screens.open(person, addresses(of).get(address)));
        String page = Screens.markup()
                .replace(of.lastName(), "Name")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
                .replaceAll("\\b[0-9a-f ]{24,}\\b|\\b[0-9a-f]{8,}\\b", "hash")
                .replaceAll("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(day)?\\b|\\b(Tue|Wed|Thu|Sat)\\b", "Day")
                .replaceAll("\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b", "Month")
                .replaceAll("\\d+", "0");
        return new Seen(page, statements);
    }
}
