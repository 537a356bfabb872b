package org.confide.note.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.note.NotePaths;
import org.confide.note.NoteSection;
import org.confide.note.ProgressNoteId;
import org.confide.practice.PracticePaths;
import org.confide.practice.SigningRule;
import org.confide.practice.SigningRules;
import org.confide.scheduling.SessionId;
import org.confide.shared.BadInput;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is looked at before a note is signed: how far it binds, where it comes from, and what the practice made of it. */
@ViewTest
class ChecklistTest {

    private static final String LONG = "The client came on time and told of a week with four nights of better sleep,"
            + " two walks with a neighbor, one quarrel at work that was settled the same day, and less worry about"
            + " the move in spring than in the weeks before.";

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    SigningRules rules;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    SignedIn author;
    ClientId client;
    SessionId session;

    @BeforeEach
    void a_session_was_held() {
        author = staff.clinician();
        notes.password(author);
        client = clients.client(author);
        session = sessions.held(author, client);
    }

    private ProgressNoteId open(Map<NoteSection, String> sections) {
        ProgressNoteId note = notes.draft(author, session, client, notes.with(author, session, sections));
        Screens.open(author, NotePaths.session(session));
        return note;
    }

    @Test
    void each_thing_says_how_far_it_binds_and_where_it_comes_from() {
        Screens.open(author, NotePaths.session(session));
        assertThat(Screens.words())
                .contains("Start and stop are not documented", "Required by law: 45 CFR 164.501")
                .contains("Risk is not documented", "Required by the practice: the note's format");
    }

    @Test
    void a_draft_that_misses_one_thing_says_which_on_my_day() {
        open(Map.of(NoteSection.RISK, "None."));
        Editor.type("Risk", "");
        Screens.until(() -> stored.draft("only_missing", session, client).equals("Risk is not documented"));
        assertThat(theDayBefore()).contains("Draft. Risk is not documented");
        Screens.open(author, NotePaths.session(session));
        Editor.type("Plan", "");
        Screens.until(() -> stored.draft("missing", session, client).equals("2"));
        assertThat(theDayBefore()).contains("Draft, 2 things missing");
    }

    private String theDayBefore() {
        Screens.open(author, NotePaths.MY_DAY);
        // An editor lets nobody go before it has heard that its last words are saved.
        Screens.until(() -> Screens.path().startsWith(NotePaths.MY_DAY));
        Editor.press("Previous day");
        return Screens.words();
    }

    @Test
    void advice_that_the_practice_requires_keeps_a_note_from_being_signed() {
        SessionId before = sessions.held(author, client, LocalDate.now().minusDays(8));
        notes.sign(
                author,
                notes.draft(author, before, client, notes.with(author, before, Map.of(NoteSection.SUBJECTIVE, LONG))),
                1);
        as(staff.admin(), () -> rules.require("likeness", true));
        try {
            ProgressNoteId note = open(Map.of(NoteSection.SUBJECTIVE, LONG));
            assertThat(Screens.words()).contains("1 thing before signing", "Required by the practice: payers refuse");
            Screens.press("Sign note");
            assertThat(_find(Dialog.class)).isEmpty();
            assertThatExceptionOfType(BadInput.class)
                    .as("nor past the screen")
                    .isThrownBy(() -> notes.sign(author, note, 1))
                    .withMessageContaining("of this text stands in the note of");
        } finally {
            as(staff.admin(), () -> rules.require("likeness", false));
        }
        Screens.press("Sign note");
        Dialog dialog = _get(Dialog.class);
        assertThat(Screens.words()).contains("Worth a look: ", "Advice: payers refuse");
        _click(_get(dialog, Button.class, spec -> spec.withText("Go to Subjective")));
        assertThat(Editor.jumpedTo("Subjective")).isTrue();
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void somebody_without_a_licence_for_the_day_is_told_before_the_password() {
        jdbc.sql("update licence set valid_to = '2021-01-01' where account_id = ?")
                .params(author.account().value().toString())
                .update();
        open(Map.of());
        assertThat(Screens.words())
                .as("the editor opens without asking")
                .contains("Nothing missing")
                .doesNotContain("No licence");
        Screens.press("Sign note");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(Screens.words())
                .contains("No licence or supervision of yours is entered for that day", "Required by law: state");
    }

    @Test
    void an_admin_raises_advice_and_what_the_law_requires_offers_nothing() {
        Screens.open(staff.admin(), PracticePaths.PRACTICE);
        assertThat(Screens.words()).contains("Before a note is signed");
        press("minutes", "Require");
        try {
            assertThat(as(author, () -> rules.get("minutes")).required()).isTrue();
        } finally {
            press("minutes", "Only advise");
        }
        assertThat(as(author, () -> rules.get("minutes")).required()).isFalse();
        assertThat(act("times")).isNotInstanceOf(Button.class);
    }

    private static void press(String rule, String words) {
        Button button = (Button) act(rule);
        assertThat(button.getText()).isEqualTo(words);
        _click(button);
    }

    /** What the table offers for a rule. */
    private static Component act(String rule) {
        List<Grid<SigningRule>> grids = grids();
        for (Grid<SigningRule> grid : grids) {
            List<SigningRule> rows = grid.getListDataView().getItems().toList();
            for (int row = 0; row < rows.size(); row++) {
                if (rows.get(row).id().equals(rule)) {
                    return _getCellComponent(grid, row, "act");
                }
            }
        }
        throw new AssertionError("No rule " + rule);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Grid<SigningRule>> grids() {
        return _find(Grid.class).stream()
                .filter(grid -> grid.getColumnByKey("act") != null)
                .map(grid -> (Grid<SigningRule>) grid)
                .toList();
    }
}
