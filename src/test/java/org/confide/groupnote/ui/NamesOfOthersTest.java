package org.confide.groupnote.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confide.support.As.as;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.groupnote.SampleGroup;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.BeforeSigning;
import org.confide.note.ContactKind;
import org.confide.note.DocumentedTime;
import org.confide.note.DraftContent;
import org.confide.note.Finding;
import org.confide.note.NotePaths;
import org.confide.note.NoteSection;
import org.confide.note.NoteToSign;
import org.confide.note.NoteToSign.Moment;
import org.confide.note.Occasion;
import org.confide.note.ProgressNoteId;
import org.confide.practice.PracticeTime;
import org.confide.practice.SigningRules;
import org.confide.scheduling.SessionId;
import org.confide.shared.BadInput;
import org.confide.support.As;
import org.confide.support.SampleNotes;
import org.confide.support.Screens;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member's note that is gone on with by itself is looked at for the others' names, as where all are written. */
@ViewTest
class NamesOfOthersTest {

    @Autowired
    SampleGroup groups;

    @Autowired
    SampleNotes notes;

    @Autowired
    BeforeSigning checks;

    @Autowired
    SigningRules rules;

    @Autowired
    PracticeTime time;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    SignedIn leader;
    ClientId zelda;
    ClientId marisol;
    SessionId session;

    @BeforeEach
    void a_group_met() {
        leader = groups.leader();
        zelda = groups.member(leader, "Zelda");
        marisol = groups.member(leader, "Marisol");
        session = groups.met(leader, List.of(zelda, marisol));
    }

    private ProgressNoteId draft(String words) {
        return notes.draft(leader, session, zelda, notes.with(leader, session, Map.of(NoteSection.SUBJECTIVE, words)));
    }

    @Test
    void in_the_sessions_editor_before_it_is_signed_and_it_stands_in_nobodys_way() {
        draft("Zelda cried when Marisol read her letter.");
        Screens.open(leader, NotePaths.session(session, zelda));
        Screens.press("Sign note");
        assertThat(Screens.words())
                .contains("Subjective holds what may be another client's name: Marisol", "Nothing required is missing.")
                .doesNotContain("name: Zelda");
    }

    @Test
    void a_note_without_another_name_is_not_spoken_of() {
        draft("Zelda cried when a letter was read.");
        Screens.open(leader, NotePaths.session(session, zelda));
        Screens.press("Sign note");
        assertThat(Screens.words()).contains("Nothing required is missing.").doesNotContain("another client's name");
    }

    @Test
    void where_the_practice_requires_it_nothing_is_signed_and_the_refusal_tells_no_name() {
        ProgressNoteId note = draft("Zelda cried when Marisol read her letter.");
        SignedIn admin = As.person("Dana Okafor", Role.PRACTICE_ADMIN);
        as(admin, () -> rules.require("names", true));
        try {
            assertThatThrownBy(() -> notes.sign(leader, note, 1))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("Subjective holds what may be another client's name")
                    .hasMessageNotContaining("Marisol");
        } finally {
            as(admin, () -> rules.require("names", false));
        }
    }

    @Test
    void in_an_addendum_it_is_said_once_and_the_second_click_adds_it() {
        ProgressNoteId note = draft("A letter was read.");
        notes.sign(leader, note, 1);
        Screens.open(leader, NotePaths.session(session, zelda));
        Screens.press("Add an addendum");
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Reason")), "Left out");
        _setValue(_get(dialog, TextArea.class), "Marisol's letter was the one.");
        _setValue(_get(dialog, PasswordField.class), SampleNotes.PASSWORD);
        _click(_get(dialog, Button.class, spec -> spec.withText("Add addendum")));
        assertThat(Screens.words()).contains("The addendum holds what may be another client's name: Marisol");
        assertThat(stored.facts(leader, "note.addendum")).isZero();
        _click(_get(dialog, Button.class, spec -> spec.withText("Add it all the same")));
        _assertNone(Dialog.class);
        assertThat(stored.facts(leader, "note.addendum")).isEqualTo(1);
    }

    @Test
    void in_an_entry_of_a_member_for_who_leads_the_group_and_for_nobody_else() {
        String group = UUID.randomUUID().toString();
        jdbc.sql("insert into therapy_group (id, name, leader_id, service_id, capacity, version)"
                        + " select ?, 'Tuesday group', ?, service_id, 8, 0 from session where id = ?")
                .params(
                        group,
                        leader.account().value().toString(),
                        session.value().toString())
                .update();
        for (ClientId member : List.of(zelda, marisol)) {
            jdbc.sql(
                            "insert into group_member (group_id, position, client_id, joined, last_day) values (?, ?, ?, '2020-01-01', null)")
                    .params(group, member.equals(zelda) ? 0 : 1, member.value().toString())
                    .update();
        }
        assertThat(entry(leader)).containsExactly("Narrative holds what may be another client's name: Marisol");
        assertThat(entry(groups.leader())).isEmpty();
    }

    /** What is said of an entry about Zelda that tells of Marisol. */
    private List<String> entry(SignedIn writer) {
        var at = time.now().minus(Duration.ofHours(2));
        DraftContent content = new DraftContent(
                "entry",
                new DocumentedTime(at, null),
                true,
                null,
                null,
                false,
                java.util.Set.of(),
                Map.of(NoteSection.NARRATIVE, "Zelda called about Marisol.", NoteSection.RISK, "None reported."),
                Map.of());
        NoteToSign entry = new NoteToSign(
                new Occasion.Contact(ContactKind.PHONE_CALL, at),
                zelda,
                writer.account(),
                time.today(),
                java.util.Optional::empty,
                Moment.ABOUT_TO_SIGN);
        return as(writer, () -> checks.of(entry).all(content)).stream()
                .map(Finding::words)
                .filter(words -> words.contains("another client's name"))
                .toList();
    }
}
