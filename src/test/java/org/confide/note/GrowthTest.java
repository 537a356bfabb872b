package org.confide.note;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.scheduling.SessionId;
import org.confide.support.As;
import org.confide.support.RowsRead;
import org.confide.support.SampleClients;
import org.confide.support.SampleHistory;
import org.confide.support.SampleNotes;
import org.confide.support.SamplePractice;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Statements;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** What a screen costs stays the same for a client with 1,000 final notes as for one with 10: statements and texts. */
@ViewTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrowthTest {

    private static final Instant THE_FUTURE = Instant.parse("9999-01-01T00:00:00Z");

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    NoteReading reading;

    @Autowired
    NoteAmending amending;

    @Autowired
    NoteReview review;

    SignedIn author;
    ClientId few;
    ClientId many;

    @BeforeAll
    void one_with_ten_notes_and_one_with_a_thousand() {
        author = staff.clinician();
        notes.password(author);
        few = with(10);
        many = with(1_000);
    }

    @Test
    void a_chart_takes_at_most_eight_statements() {
        Statements short1 = chart(few);
        Statements long1 = chart(many);
        assertThat(short1.record() + short1.vault()).as(short1.toString()).isLessThanOrEqualTo(8);
        theSame(long1, short1);
    }

    @Test
    void the_editor_takes_at_most_ten_statements() {
        Statements fresh = editor(sessions.held(author, few), author);
        Statements freshOfMany = editor(sessions.held(author, many), author);
        assertThat(fresh.record() + fresh.vault()).as(fresh.toString()).isLessThanOrEqualTo(10);
        theSame(freshOfMany, fresh);
        Statements goingOn = editor(drafted(few), author);
        Statements goingOnOfMany = editor(drafted(many), author);
        assertThat(goingOn.record() + goingOn.vault()).as(goingOn.toString()).isLessThanOrEqualTo(10);
        theSame(goingOnOfMany, goingOn);
    }

    @Test
    void a_supervisor_takes_as_much_for_a_long_chart_and_a_returned_note_one_more_than_another() {
        SignedIn trainee = staff.trainee();
        SignedIn supervisor = staff.person("Miriam Vance", Role.SUPERVISOR);
        staff.supervise(trainee.account(), supervisor.account(), LocalDate.of(2020, 1, 1));
        notes.password(trainee);
        ClientId shorter = clients.client(trainee);
        ClientId longer = clients.client(trainee);
        SessionId session = sessions.held(trainee, shorter);
        ProgressNoteId submitted = notes.signed(trainee, session, shorter);
        SampleHistory.repeat(submitted, 9);
        SampleHistory.repeat(notes.signed(trainee, sessions.held(trainee, longer), longer), 40);
        Statements shortChart = chart(shorter, supervisor);
        assertThat(shortChart.record() + shortChart.vault())
                .as(shortChart.toString())
                .isLessThanOrEqualTo(8);
        theSame(chart(longer, supervisor), shortChart);
        As.as(
                supervisor,
                () -> review.returnForChanges(
                        submitted, 1, List.of(new RequiredChange(NoteSection.PLAN, "Say who does what.", null))));
        Statements returned = editor(session, trainee);
        // One more than another: what is said about it.
        assertThat(returned.record() + returned.vault()).as(returned.toString()).isLessThanOrEqualTo(11);
    }

    @Test
    void a_signed_note_takes_at_most_ten_statements() {
        Statements read = editor(sessionOfTheNewest(many), author);
        assertThat(read.record() + read.vault()).as(read.toString()).isLessThanOrEqualTo(10);
        theSame(editor(sessionOfTheNewest(few), author), read);
    }

    @Test
    void my_day_takes_at_most_five_statements() {
        sessions.session(author, many, LocalDate.now(SamplePractice.ZONE).atTime(22, 0));
        sessions.session(author, few, LocalDate.now(SamplePractice.ZONE).atTime(23, 0));
        Screens.open(author, ClientPaths.CLIENTS);
        Statements day = Statements.during(() -> UI.getCurrent().navigate(NotePaths.MY_DAY));
        assertThat(day.record() + day.vault()).as(day.toString()).isLessThanOrEqualTo(5);
    }

    @Test
    void the_timeline_comes_in_pages_of_thirty_with_their_addenda() {
        List<TimelineEntry> newest = page(many, THE_FUTURE);
        assertThat(newest).hasSize(30);
        TimelineEntry tenth = newest.get(10);
        for (String reason : List.of("Left out", "Left out again")) {
            As.as(
                    author,
                    () -> amending.add(
                            tenth.note().orElseThrow().id(), reason, "Came ten minutes late.", notes.proof(author)));
        }
        Statements first = Statements.during(() -> page(many, THE_FUTURE));
        Statements next = Statements.during(() -> page(many, newest.getLast().start()));
        assertThat(first.record()).as(first.toString()).isEqualTo(3);
        theSame(next, first);
        ReadableNote amended = page(many, THE_FUTURE).get(10).note().orElseThrow();
        assertThat(amended.addenda()).extracting(Addendum::reason).containsExactly("Left out", "Left out again");
        assertThat(amended.signatures()).hasSize(1);
        assertThat(amended.intact()).isTrue();
        assertThat(page(many, newest.getLast().start()))
                .hasSize(30)
                .isSortedAccordingTo((a, b) -> b.start().compareTo(a.start()))
                .allMatch(entry -> entry.start().isBefore(newest.getLast().start()))
                .allMatch(entry -> entry.note().orElseThrow().intact());
    }

    @Test
    void texts_are_read_for_one_page_however_long_the_chart_is() {
        RowsRead timeline = RowsRead.during(() -> page(many, THE_FUTURE));
        // A text is looked up by the number of its note's last version, so each is touched a few times.
        assertThat(timeline.of("progress_note_version")).as(timeline.toString()).isBetween(20L, 4 * 30L);
        assertThat(timeline.of("note_signature")).as(timeline.toString()).isBetween(20L, 2 * 30L);
        RowsRead beside = RowsRead.during(() -> As.as(author, () -> reading.earlier(many, THE_FUTURE, 12)));
        assertThat(beside.of("progress_note_version")).as(beside.toString()).isBetween(12L, 4 * 12L);
        assertThat(beside.of("note_signature")).as(beside.toString()).isBetween(12L, 2 * 12L);
    }

    private ClientId with(int count) {
        ClientId client = clients.client(author);
        SessionId session = sessions.held(author, client, LocalDate.now().minusDays(3));
        SampleHistory.repeat(notes.signed(author, session, client), count - 1);
        return client;
    }

    private SessionId drafted(ClientId client) {
        SessionId session = sessions.held(author, client);
        notes.draft(author, session, client, notes.complete(author, session));
        return session;
    }

    private SessionId sessionOfTheNewest(ClientId client) {
        return As.as(author, () -> reading.earlier(client, THE_FUTURE, 1))
                .getFirst()
                .occasion()
                .session();
    }

    private List<TimelineEntry> page(ClientId client, Instant before) {
        return As.as(author, () -> reading.timeline(client, before));
    }

    private Statements chart(ClientId client) {
        return chart(client, author);
    }

    private static Statements chart(ClientId client, SignedIn who) {
        Screens.open(who, ClientPaths.chart(client));
        UI.getCurrent().navigate(ClientPaths.CLIENTS);
        return Statements.during(() -> UI.getCurrent().navigate(ClientPaths.chart(client)));
    }

    private static Statements editor(SessionId session, SignedIn who) {
        Screens.open(who, NotePaths.session(session));
        UI.getCurrent().navigate(ClientPaths.CLIENTS);
        return Statements.during(() -> UI.getCurrent().navigate(NotePaths.session(session)));
    }

    /** The same statements on each pool; a list of ids is as long as it is. */
    private static void theSame(Statements one, Statements other) {
        for (String pool : List.of("record", "vault")) {
            assertThat(shapes(one, pool)).isEqualTo(shapes(other, pool));
        }
    }

    private static List<String> shapes(Statements statements, String pool) {
        return statements.texts(pool).stream()
                .map(sql -> sql.replaceAll("\\?(\\s*,\\s*\\?)+", "?…"))
                .toList();
    }
}
