package org.confide.note.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NotePaths;
import org.confide.note.ProgressNoteId;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Statements;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees what of a session that is not their own. */
@ViewTest
class SessionReadersTest {

    private static final String[] VAULT_WORDS = {
        "Psychotherapy", "psychotherapy", "Only you can read", "vault", "passphrase", "Unlock", "sealed", "Sealed"
    };
    private static final String TEXT = "Slept better on four nights.";

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

    @Autowired
    Stored stored;

    private SessionId heldBy(SignedIn author, ClientId client) {
        notes.password(author);
        return sessions.held(author, client);
    }

    /** What somebody sees at an address where there is nothing. */
    private static String nothing(SignedIn person) {
        Screens.open(person, NotePaths.session(SessionId.next()));
        assertThat(Screens.words()).contains("There is nothing here. It may have moved, or it is not yours to see.");
        return Screens.markup();
    }

    private static void assertNoField() {
        _assertNone(TextArea.class);
        _assertNone(TextField.class);
        _assertNone(PasswordField.class);
        _assertNone(TimePicker.class);
    }

    @Test
    void the_author_alone_has_the_panel_beside_the_note() {
        SignedIn author = staff.clinician();
        ClientId client = clients.client(author);
        SessionId session = heldBy(author, client);
        Screens.open(author, NotePaths.session(session));
        assertThat(Screens.words()).contains("Psychotherapy notes", "Only you can read this.");
        notes.signed(author, session, client);
        Screens.open(author, NotePaths.session(session));
        assertThat(Screens.words()).contains("Psychotherapy notes");
    }

    @Test
    void a_colleague_on_the_team_reads_the_signed_text_and_no_more() {
        SignedIn author = staff.clinician();
        SignedIn colleague = staff.person("Elias Moreau", Role.CLINICIAN);
        ClientId client = clients.client(author, colleague);
        SessionId session = heldBy(author, client);
        notes.signed(author, session, client);

        Statements statements = Statements.during(() -> Screens.open(colleague, NotePaths.session(session, client)));
        assertThat(Screens.words()).contains(TEXT, "Signed by Nora Whitfield").doesNotContain(VAULT_WORDS);
        assertThat(Screens.markup()).doesNotContain("vault");
        assertNoField();
        _assertNone(Button.class, spec -> spec.withText("Add an addendum"));
        assertThat(statements.vault()).isZero();
        assertThat(stored.facts(colleague, "note.read")).isEqualTo(1);
    }

    @Test
    void a_colleague_on_the_team_sees_nothing_of_a_draft_not_even_that_there_is_one() {
        SignedIn author = staff.clinician();
        SignedIn colleague = staff.person("Elias Moreau", Role.CLINICIAN);
        ClientId client = clients.client(author, colleague);
        SessionId begun = heldBy(author, client);
        notes.draft(author, begun, client, notes.complete(author, begun));
        ClientId second = clients.client(author, colleague);
        SessionId untouched = sessions.held(author, second);
        String nothing = nothing(colleague);
        for (String path : List.of(
                NotePaths.session(begun), NotePaths.session(begun, client), NotePaths.session(untouched, second))) {
            Screens.open(colleague, path);
            assertThat(Screens.markup()).isEqualTo(nothing);
        }
        assertThat(stored.facts(colleague, "note.read")).isZero();
    }

    @Test
    void whoever_treats_one_of_a_group_learns_nothing_of_the_others() {
        SignedIn author = staff.clinician();
        SignedIn colleague = staff.person("Elias Moreau", Role.CLINICIAN);
        String last = SampleClients.unique("Okonkwo");
        ClientId theirs = clients.client(author, colleague);
        ClientId other = clients.client("Ada", last, LocalDate.of(1988, 2, 3), author);
        notes.password(author);
        SessionId group = sessions.group(author, time.today().minusDays(1).atTime(12, 0), List.of(other, theirs));
        notes.signed(author, group, theirs);
        notes.signed(author, group, other);

        String nothing = nothing(colleague);
        Screens.open(colleague, NotePaths.session(group, theirs));
        assertThat(Screens.words()).contains(TEXT).doesNotContain(last, "Tuesday group");
        _assertNone(Select.class);
        for (String path : List.of(NotePaths.session(group, other), NotePaths.session(group))) {
            Screens.open(colleague, path);
            assertThat(Screens.markup()).isEqualTo(nothing);
        }
        assertThat(stored.facts(colleague, "note.read")).isEqualTo(1);
    }

    static Stream<Set<Role>> othersThanTheTeam() {
        return Stream.concat(
                Stream.of(Role.values()).map(Set::of),
                Stream.of(
                        Set.of(Role.CLINICIAN, Role.PRACTICE_ADMIN, Role.PRIVACY_OFFICER),
                        Set.of(Role.CLINICIAN, Role.SUPERVISOR)));
    }

    @ParameterizedTest
    @MethodSource("othersThanTheTeam")
    void whoever_is_not_of_the_team_sees_what_is_seen_where_there_is_nothing(Set<Role> roles) {
        SignedIn author = staff.trainee();
        String last = SampleClients.unique("Quintero");
        ClientId client = clients.client("Marisol", last, LocalDate.of(1992, 5, 4), author);
        SessionId session = heldBy(author, client);
        SessionId submitted = sessions.held(author, client);
        notes.signed(author, submitted, client);
        SignedIn clinician = staff.clinician();
        ClientId hers = clients.client("Marisol", last, LocalDate.of(1992, 5, 4), clinician);
        SessionId signed = heldBy(clinician, hers);
        notes.signed(clinician, signed, hers);

        SignedIn other = staff.person("Somebody Else", roles.toArray(Role[]::new));
        String nothing = nothing(other);
        for (String path : List.of(
                NotePaths.session(session),
                NotePaths.session(submitted),
                NotePaths.session(signed),
                NotePaths.session(signed, hers),
                NotePaths.session(signed, ClientId.next()),
                "sessions/not-an-id")) {
            Statements statements = Statements.during(() -> Screens.open(other, path));
            assertThat(Screens.markup()).as(path).isEqualTo(nothing).doesNotContain(last, TEXT, "Progress note");
            assertThat(statements.vault()).isZero();
        }
        assertThat(stored.facts(other, "note.read")).isZero();
        assertThat(stored.facts(other, "note.open")).isZero();
    }

    @Test
    void the_supervisor_reads_what_was_submitted_and_neither_the_draft_nor_a_vault() {
        SignedIn trainee = staff.trainee();
        SignedIn supervisor = staff.person("Elias Brandt", Role.SUPERVISOR);
        staff.supervise(trainee.account(), supervisor.account(), LocalDate.of(2021, 1, 1));
        ClientId client = clients.client(trainee);
        SessionId session = heldBy(trainee, client);
        ProgressNoteId note = notes.draft(trainee, session, client, notes.complete(trainee, session));
        String nothing = nothing(supervisor);
        Screens.open(supervisor, NotePaths.session(session));
        assertThat(Screens.markup()).isEqualTo(nothing);

        notes.sign(trainee, note, 1);
        Statements statements = Statements.during(() -> Screens.open(supervisor, NotePaths.session(session)));
        assertThat(Screens.words()).contains(TEXT, "Submitted").doesNotContain(VAULT_WORDS);
        assertThat(Screens.markup()).doesNotContain("vault");
        assertNoField();
        assertThat(statements.vault()).isZero();
        assertThat(stored.facts(supervisor, "note.read")).isEqualTo(1);
    }
}
