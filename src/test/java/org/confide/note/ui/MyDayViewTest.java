package org.confide.note.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.client.ClientRow;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NotePaths;
import org.confide.note.NoteReview;
import org.confide.note.NoteSection;
import org.confide.note.ProgressNoteId;
import org.confide.note.RequiredChange;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SessionRow;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class MyDayViewTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    SessionReading reading;

    @Autowired
    NoteReview review;

    @Autowired
    PracticeTime time;

    @Autowired
    Stored stored;

    SignedIn author;
    LocalDate today;

    @BeforeEach
    void a_day() {
        author = staff.clinician();
        today = time.today();
    }

    private ClientId client(String first, SignedIn clinician) {
        return clients.client(first, SampleClients.unique("Quintero"), LocalDate.of(1992, 5, 4), clinician);
    }

    /** Where the rows of the day lead, from the top. */
    private static List<String> rows() {
        return _find(Anchor.class, spec -> spec.withClasses("row-link")).stream()
                .filter(link -> link.findAncestor(Aside.class) == null)
                .map(Anchor::getHref)
                .toList();
    }

    private static List<String> toFinish() {
        return _find(_get(Aside.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    void the_day_is_in_the_order_of_time_and_each_session_one_click_from_its_note() {
        LocalDate day = today.plusDays(1);
        SessionId late = sessions.session(author, client("Ada", author), day.atTime(16, 0));
        SessionId early = sessions.session(author, client("Ben", author), day.atTime(9, 0));
        SignedIn colleague = staff.clinician();
        sessions.session(colleague, client("Cleo", colleague), day.atTime(10, 0));
        Screens.open(author, NotePaths.MY_DAY + "?day=" + day);
        assertThat(rows()).containsExactly(NotePaths.session(early), NotePaths.session(late));
        assertThat(Screens.words())
                .contains("Ben Quintero", "9:50 AM to 4:00 PM", "Telehealth", "2 sessions")
                .doesNotContain("Cleo", "Write note");
    }

    @Test
    void what_waits_stands_in_three_groups_the_oldest_first() {
        ClientId ada = client("Ada", author);
        SessionId newer = sessions.held(author, ada, today.minusDays(2));
        SessionId older = sessions.held(author, client("Ben", author), today.minusDays(5));
        ClientId cleo = client("Cleo", author);
        SessionId complete = sessions.held(author, cleo, today.minusDays(3));
        notes.draft(author, complete, cleo, notes.complete(author, complete));
        ClientId signed = client("Dora", author);
        notes.password(author);
        notes.signed(author, sessions.held(author, signed, today.minusDays(4)), signed);
        Screens.open(author, NotePaths.MY_DAY);
        assertThat(toFinish())
                .extracting(href -> href.substring(0, href.indexOf('?')))
                .containsExactly(NotePaths.session(older), NotePaths.session(newer), NotePaths.session(complete));
        String words = Screens.words();
        assertThat(words)
                .contains("To write", "To sign", "Overdue ", "Not begun", "Nothing missing")
                .doesNotContain("Returned to you", "Dora");
        assertThat(words.indexOf("To write")).isLessThan(words.indexOf("To sign"));
        assertThat(words.indexOf("Ben")).isLessThan(words.indexOf("Ada"));
    }

    @Test
    void a_returned_note_stands_first_with_its_comment_and_the_comment_stands_in_the_editor() {
        SignedIn trainee = staff.trainee();
        SignedIn supervisor = staff.person("Elias Brandt", Role.SUPERVISOR);
        staff.supervise(trainee.account(), supervisor.account(), LocalDate.of(2021, 1, 1));
        notes.password(trainee);
        ClientId client = client("Ada", trainee);
        SessionId session = sessions.held(trainee, client);
        ProgressNoteId note = notes.draft(trainee, session, client, notes.complete(trainee, session));
        notes.sign(trainee, note, 1);
        Screens.open(trainee, NotePaths.MY_DAY);
        assertThat(Screens.words()).contains("Nothing waits for you. Every session is documented.");

        As.as(
                supervisor,
                () -> review.returnForChanges(
                        note, 1, List.of(new RequiredChange(NoteSection.ASSESSMENT, "Say which objective.", null))));
        Screens.open(trainee, NotePaths.MY_DAY);
        assertThat(Screens.words()).contains("Returned to you", "“Say which objective.”", "Elias Brandt", "Returned ");
        Screens.open(trainee, NotePaths.session(session, client));
        assertThat(Editor.section("Assessment").getValue()).isEqualTo("Improving slowly.");
        assertThat(Screens.words()).contains("“Say which objective.”", "Elias Brandt");
    }

    @Test
    void an_empty_day_says_so_and_what_to_do() {
        Screens.open(author, NotePaths.MY_DAY);
        assertThat(Screens.words())
                .contains("No sessions today.", "Nothing waits for you. Every session is documented.", "0 sessions");
        assertThat(_find(Button.class, spec -> spec.withText("Unplanned session")))
                .hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_unplanned_session_is_a_button_and_a_client_away() {
        String last = SampleClients.unique("Okonkwo");
        ClientId client = clients.client("Ada", last, LocalDate.of(1988, 2, 3), author);
        Screens.open(author, NotePaths.MY_DAY);
        _click(_find(Button.class, spec -> spec.withText("Unplanned session")).getFirst());
        _setValue(Screens.field(TextField.class, "Find a client"), last, true);
        Grid<ClientRow> found = _get(Grid.class);
        assertThat(GridKt._findAll(found)).extracting(ClientRow::client).containsExactly(client);
        GridKt._clickItem(found, 0, 1, false, false, false, false);

        SessionRow begun =
                As.as(author, () -> reading.day(author.account(), today)).getFirst();
        assertThat(begun.clients()).extracting(SessionRow.Attendee::client).containsExactly(client);
        assertThat(Screens.path()).isEqualTo(NotePaths.session(begun.id()));
        assertThat(_get(H1.class).getText()).isEqualTo("Ada " + last);
        assertThat(Editor.sections()).contains("Subjective");
        assertThat(stored.facts(author, "session.unplanned")).isEqualTo(1);
        assertThat(stored.status(begun.id(), client)).isEmpty();
    }

    @Test
    void one_goes_from_day_to_day_and_back() {
        Screens.open(author, NotePaths.MY_DAY);
        assertThat(_get(H1.class).getText()).isEqualTo(time.longDate(today));
        Editor.press("Next day");
        assertThat(_get(H1.class).getText()).isEqualTo(time.longDate(today.plusDays(1)));
        assertThat(Screens.words()).contains("No sessions on this day.");
        Screens.press("Today");
        Editor.press("Previous day");
        assertThat(_get(H1.class).getText()).isEqualTo(time.longDate(today.minusDays(1)));
        Screens.open(author, NotePaths.MY_DAY + "?day=yesterday");
        assertThat(_get(H1.class).getText()).isEqualTo(time.longDate(today));
    }

    @Test
    void a_row_says_where_its_note_stands_and_a_button_goes_on_with_it() {
        LocalDate yesterday = today.minusDays(1);
        ClientId client = client("Ada", author);
        SessionId session = sessions.held(author, client);
        Screens.open(author, NotePaths.MY_DAY + "?day=" + yesterday);
        Screens.press("Write note");
        assertThat(Screens.path()).isEqualTo(NotePaths.session(session));

        ProgressNoteId note =
                notes.draft(author, session, client, notes.with(author, session, Map.of(NoteSection.RISK, "None.")));
        Screens.open(author, NotePaths.MY_DAY + "?day=" + yesterday);
        assertThat(Screens.words()).contains("Draft, ready to sign", "Continue note");
        notes.password(author);
        notes.sign(author, note, 1);
        Screens.open(author, NotePaths.MY_DAY + "?day=" + yesterday);
        assertThat(Screens.words()).contains("Signed ").doesNotContain("Continue note", "Write note");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CLINICIAN", "TRAINEE"})
    void whoever_treats_nobody_has_no_day_here(Role role) {
        SignedIn other = staff.person("Somebody Else", role);
        Screens.open(other, "sessions/not-an-id");
        String nothing = Screens.markup();
        Screens.open(other, NotePaths.MY_DAY);
        assertThat(Screens.markup()).isEqualTo(nothing).contains("There is nothing here.");
    }
}
