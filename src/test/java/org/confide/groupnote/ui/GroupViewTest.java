package org.confide.groupnote.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.groupnote.GroupText;
import org.confide.groupnote.OpenedGroup;
import org.confide.groupnote.SampleGroup;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NotePaths;
import org.confide.note.NoteSection;
import org.confide.scheduling.SessionId;
import org.confide.support.SampleNotes;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class GroupViewTest {

    @Autowired
    SampleGroup groups;

    @Autowired
    SampleStaff staff;

    @Autowired
    Stored stored;

    SignedIn leader;
    List<ClientId> members;
    SessionId session;

    @BeforeEach
    void a_group_of_three_met_and_one_did_not_come() {
        leader = groups.leader();
        members = groups.members(leader, "Ida", "Noor", "Otis");
        session = groups.met(leader, members);
        groups.missed(session, members.get(2));
    }

    private void open() {
        Screens.open(leader, NotePaths.group(session));
    }

    private static <C extends Component> C named(Class<C> type, String start) {
        return _find(type).stream()
                .filter(it -> Optional.ofNullable(it.getElement().getAttribute("aria-label"))
                        .or(() -> Optional.ofNullable(it.getElement().getProperty("accessibleName")))
                        .filter(label -> label.startsWith(start))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static void type(String label, String text) {
        _setValue(named(TextArea.class, label), text, true);
    }

    private void untilStored(String words) {
        Screens.until(() -> groups.open(leader, session).text().toString() != null
                && (groups.open(leader, session).text().shared().containsValue(words)
                        || groups.open(leader, session).text().members().values().stream()
                                .anyMatch(own -> own.own().containsValue(words))));
    }

    private void writeAll() {
        _setValue(_find(TimePicker.class).get(0), LocalTime.of(16, 2), true);
        _setValue(_find(TimePicker.class).get(1), LocalTime.of(17, 20), true);
        type("Data, in", SampleGroup.SHARED);
        type("Intervention, in", "Guided reading.");
        type("Plan, in", "Next meeting in a week.");
        type("Risk, in", "None reported.");
        type("Response and progress, Ida", "Read her letter.");
        type("Response and progress, Noor", "Listened, asked for a copy.");
        untilStored("Listened, asked for a copy.");
    }

    private static void sign(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, PasswordField.class), SampleNotes.PASSWORD, true);
        _click(_find(dialog, Button.class).getLast());
    }

    @Test
    void one_writing_act_and_one_password_give_each_who_came_a_note() {
        open();
        assertThat(Screens.words()).contains("No-show", "0 of 2 ready");
        assertThat(_find(Article.class)).hasSize(2);
        writeAll();
        Screens.until(() -> Screens.words().contains("2 of 2 ready"));
        sign("Sign all notes");
        Screens.until(() -> stored.status(session, members.get(1)).equals("SIGNED"));
        assertThat(stored.status(session, members.getFirst())).isEqualTo("SIGNED");
        assertThat(stored.status(session, members.get(2))).isEmpty();
        assertThat(Screens.words()).contains("Every note of this session is written.");
        assertThat(stored.facts(leader, "note.sign")).isEqualTo(2);
    }

    @Test
    void after_a_reload_every_word_is_back() {
        open();
        type("Data, in", SampleGroup.SHARED);
        type("Response and progress, Noor", "Listened.");
        untilStored("Listened.");
        open();
        assertThat(named(TextArea.class, "Data, in").getValue()).isEqualTo(SampleGroup.SHARED);
        assertThat(named(TextArea.class, "Response and progress, Noor").getValue())
                .isEqualTo("Listened.");
    }

    @Test
    void a_name_is_warned_of_beside_its_field_and_one_click_says_that_it_is_none() {
        open();
        writeAll();
        type("Response and progress, Ida", "Spoke with noor in May.");
        assertThat(Screens.words()).contains("“noor” is a client's name", "1 name to take out");
        type("Data, in", "Otis was missed.");
        assertThat(Screens.words()).contains("“Otis” is a client's name");
        _click(_get(Button.class, spec -> spec.withText("“Otis” is no name here")));
        assertThat(Screens.words()).doesNotContain("“Otis” is a client's name");
        Screens.until(() -> groups.open(leader, session).text().ordinary().contains("Otis"));
        sign("Sign all notes");
        Screens.until(() -> stored.status(session, members.get(1)).equals("SIGNED"));
        assertThat(stored.status(session, members.getFirst())).isEmpty();
    }

    @Test
    void another_window_s_text_is_not_written_over() {
        open();
        type("Data, in", "Mine.");
        untilStored("Mine.");
        OpenedGroup there = groups.open(leader, session);
        GroupText theirs = there.text().write(NoteSection.PLAN, "Theirs.").write(NoteSection.DATA, "Not mine.");
        groups.save(leader, session, theirs, there.revision());
        type("Data, in", "Mine, and more.");
        Screens.until(() -> !_find(Dialog.class).isEmpty());
        assertThat(Screens.words()).contains("Mine, and more.", "Not mine.", "Theirs.");
        _click(_get(Button.class, spec -> spec.withText("Keep both texts")));
        untilStored("Theirs.");
        assertThat(groups.open(leader, session).text().shared().get(NoteSection.DATA))
                .isEqualTo("Mine, and more.\n\nNot mine.");
    }

    @Test
    void the_session_s_own_screen_leads_here() {
        Screens.open(leader, NotePaths.session(session));
        assertThat(_find(Anchor.class))
                .anyMatch(link ->
                        link.getText().equals("Write for all") && link.getHref().equals(NotePaths.group(session)));
    }

    @Test
    void it_is_there_for_nobody_else() {
        for (SignedIn other : List.of(
                staff.clinician(), staff.trainee(), staff.frontDesk(), staff.person("Ada Kessler", Role.SUPERVISOR))) {
            Screens.open(other, NotePaths.group(session));
            assertThat(_find(TextArea.class)).as(other.roles().toString()).isEmpty();
            assertThat(Screens.words()).doesNotContain("Ida", "Noor");
        }
        Screens.open(leader, "sessions/" + UUID.randomUUID() + "/group");
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(_find(Checkbox.class)).isEmpty();
    }
}
