package org.confide.note.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.confide.client.BreakGlass;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.due.NotesDue;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.SaveState;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the chart to a signed entry and back, and who has no part in it. */
@ViewTest
class EntryViewTest {

    private static final String SAID = "Talked with the pharmacy about the refill.";

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleNotes notes;

    @Autowired
    NotesDue due;

    @Autowired
    BreakGlass glass;

    @Autowired
    PracticeTime time;

    @Autowired
    JdbcClient jdbc;

    SignedIn author;
    SignedIn colleague;
    ClientId client;

    @BeforeEach
    void a_chart() {
        author = staff.clinician();
        colleague = staff.person("Elias Moreau", Role.CLINICIAN);
        notes.password(author);
        client = clients.client(author, colleague);
    }

    /**
     * Whether the words are stored and the screen knows it: an entry is stored from the start, so the screen alone says
     * before the first word that every word is; and while it waits for the answer it lets nobody leave.
     */
    private boolean isStored() {
        return !_find(SaveState.class, spec -> spec.withClasses("saved").withoutClasses("saving"))
                        .isEmpty()
                && jdbc.sql(
                                        "select count(*) from progress_note_draft where author_id = :author and sections like :said")
                                .param("author", author.account().value().toString())
                                .param("said", "%" + SAID + "%")
                                .query(Integer.class)
                                .single()
                        == 1;
    }

    private void begin(String kind) {
        Screens.open(author, ClientPaths.chart(client));
        MenuBar menu = _get(MenuBar.class, spec -> spec.withClasses("new-entry"));
        MenuItem item = menu.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(it -> it.getText().equals(kind))
                .findFirst()
                .orElseThrow();
        ContextMenuKt._click(menu, item);
        _setValue(_get(DatePicker.class), time.today().minusDays(1), true);
        _setValue(_get(_get(Dialog.class), TimePicker.class), LocalTime.of(9, 15), true);
        Screens.press("Write entry");
        assertThat(Screens.path()).startsWith("entries/");
    }

    @Test
    void an_entry_is_written_signed_and_read_in_the_timeline() {
        begin("Coordination of care");
        String address = Screens.path();
        assertThat(_find(Select.class)).isEmpty();
        assertThat(Editor.sections()).containsExactly("Narrative", "Risk", "Plan");
        Editor.type("Narrative", SAID);
        Screens.until(this::isStored);
        Screens.open(author, address);
        assertThat(Editor.section("Narrative").getValue()).isEqualTo(SAID);
        Editor.sign("Sign note", SampleNotes.PASSWORD);
        assertThat(Screens.words()).contains("Signed, so the text cannot change", "Coordination of care", "9:15 AM");

        Screens.open(colleague, ClientPaths.chart(client));
        assertThat(Screens.words()).contains("Coordination of care", SAID);
        Screens.open(colleague, address);
        assertThat(Screens.words()).contains(SAID);
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Print note"))).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("Add an addendum")))
                .isEmpty();
    }

    @Test
    void a_draft_is_due_and_can_be_discarded() {
        begin("Phone call");
        assertThat(As.as(author, () -> due.own()))
                .filteredOn(note -> note.client().equals(client))
                .extracting(note -> note.serviceLabel())
                .containsExactly("Phone call");
        String address = Screens.path();
        Screens.open(colleague, address);
        assertThat(_find(TextArea.class)).isEmpty();
        Screens.open(colleague, ClientPaths.chart(client));
        assertThat(Screens.words()).contains("Phone call", "Not signed yet");
        Screens.open(author, address);
        Screens.press("Discard draft");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(As.as(author, () -> due.own()))
                .filteredOn(note -> note.client().equals(client))
                .isEmpty();
    }

    @Test
    void nobody_outside_the_treatment_team_begins_one_and_the_front_desk_sees_none() {
        SignedIn onCall = staff.clinician();
        As.as(onCall, () -> glass.open(client, "On call, client in the lobby"));
        List<SignedIn> others = List.of(onCall, staff.frontDesk(), staff.person("Dana Okafor", Role.PRACTICE_ADMIN));
        begin("Correspondence");
        Editor.type("Narrative", SAID);
        Screens.until(this::isStored);
        String address = Screens.path();
        // The database may know it a moment before the screen does, which lets nobody leave until then.
        Screens.open(author, "my-day");
        Screens.until(() -> Screens.path().equals("my-day"));
        for (SignedIn other : others) {
            Screens.open(other, ClientPaths.chart(client));
            assertThat(_find(MenuBar.class, spec -> spec.withClasses("new-entry")))
                    .as(other.roles().toString())
                    .isEmpty();
            assertThat(Screens.words()).doesNotContain(SAID);
            Screens.open(other, address);
            assertThat(_find(TextArea.class)).isEmpty();
            assertThat(Screens.words()).doesNotContain(SAID);
        }
        Screens.open(author, "entries/" + UUID.randomUUID());
        assertThat(Screens.words()).doesNotContain(SAID);
        Screens.open(author, "entries/no-id");
        assertThat(_find(TextArea.class)).isEmpty();
    }
}
