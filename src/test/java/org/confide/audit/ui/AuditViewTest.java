package org.confide.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.confide.audit.AuditRow;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.AuditFact.Category;
import org.confide.staff.StaffRow;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@ViewTest
class AuditViewTest {

    private static final Pattern SHOWN = Pattern.compile("(?:Span|Anchor)\\[(?:text='(.*?)')?.*]");

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    PracticeTime time;

    @Autowired
    Stored stored;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate act;

    SignedIn officer;
    SignedIn nora;
    String last;
    ClientId client;

    @BeforeEach
    void somebody_did_something() {
        officer = staff.person("Ruth Amsel", Role.PRIVACY_OFFICER);
        nora = staff.clinician();
        last = SampleClients.unique("Quintero");
        client = clients.client("Marisol", last, LocalDate.of(1992, 5, 4), nora);
        happened(AuditFact.read("note.read", UUID.randomUUID(), client.value()));
        happened(AuditFact.change("note.sign", UUID.randomUUID(), client.value()));
        happened(new AuditFact(
                Category.BREAK_GLASS,
                "chart.break-glass",
                null,
                client.value(),
                "On call",
                AuditFact.Durability.WITH_THE_ACT,
                null));
    }

    private void happened(AuditFact fact) {
        As.as(nora, () -> act.executeWithoutResult(status -> events.publishEvent(fact)));
    }

    private void open() {
        Screens.open(officer, "audit");
    }

    private void openOf(SignedIn person) {
        open();
        _setValue(who(), new StaffRow(person.account(), person.name(), ""), true);
    }

    /** When, who, what, whose chart and which remark, row by row. */
    private static List<List<String>> rows() {
        return GridKt._fetch(grid(), 0, 50).stream()
                .map(row -> GridKt._getFormattedRow(grid(), row).stream()
                        .map(AuditViewTest::words)
                        .toList())
                .toList();
    }

    /** The chart's cell is a component; Karibu writes it as {@code Span[text='…']}. */
    private static String words(String cell) {
        Matcher shown = SHOWN.matcher(cell);
        return shown.matches() ? Objects.requireNonNullElse(shown.group(1), "") : cell;
    }

    private static List<String> what() {
        return rows().stream().map(row -> row.get(2)).toList();
    }

    @Test
    void the_newest_stands_first_with_who_what_and_whose_chart() {
        openOf(nora);
        assertThat(what()).containsExactly("Broke the glass", "Signed a progress note", "Read a progress note");
        assertThat(rows().getFirst())
                .contains("Nora Whitfield", "Marisol " + last, "On call")
                .first()
                .asString()
                .isNotBlank();
    }

    @Test
    void looking_at_the_trail_is_in_the_trail() {
        open();
        assertThat(stored.facts(officer, "audit.open")).isEqualTo(1);
        _setValue(who(), new StaffRow(officer.account(), officer.name(), ""), true);
        assertThat(what()).containsExactly("Examined the audit trail");
    }

    @Test
    void it_can_be_narrowed_by_kind_and_by_day() {
        openOf(nora);
        _setValue(kind(), Category.CHANGE, true);
        assertThat(what()).containsExactly("Signed a progress note");
        Screens.press("Broken glass");
        assertThat(what()).containsExactly("Broke the glass");
        _setValue(kind(), null, true);
        _setValue(Screens.field(DatePicker.class, "From"), time.today(), true);
        assertThat(what()).hasSize(3);
        _setValue(Screens.field(DatePicker.class, "From"), time.today().plusDays(1), true);
        assertThat(what()).isEmpty();
        _setValue(Screens.field(DatePicker.class, "From"), null, true);
        _setValue(Screens.field(DatePicker.class, "Until"), time.today().minusDays(1), true);
        assertThat(what()).isEmpty();
        _setValue(Screens.field(DatePicker.class, "Until"), time.today(), true);
        assertThat(what()).hasSize(3);
    }

    @Test
    void of_the_vault_it_lists_the_door_and_no_use_and_never_a_client() {
        happened(AuditFact.vault("vault.set-up"));
        happened(AuditFact.vault("vault.unlock"));
        happened(AuditFact.vault("vault.read"));
        happened(AuditFact.vault("vault.write"));
        assertThat(stored.facts(nora, "vault.unlock")).isEqualTo(1);
        openOf(nora);
        assertThat(what()).hasSize(4).doesNotContain("Unlocked own psychotherapy notes", "Psychotherapy notes");
        _setValue(kind(), Category.VAULT, true);
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row).contains("Set up a vault for psychotherapy notes");
            assertThat(row.get(3)).isEmpty();
            assertThat(row.get(4)).isEmpty();
        });
        assertThat(rows().toString()).doesNotContain(last);
    }

    @Test
    void a_row_and_a_period_are_marked_as_reviewed_and_what_comes_later_is_not() {
        openOf(nora);
        grid().asSingleSelect().setValue(GridKt._fetch(grid(), 0, 1).getFirst());
        Screens.press("Mark as reviewed");
        _setValue(_get(TextArea.class), "Called Nora; it was an emergency.", true);
        markNow();
        assertThat(rows().stream().map(row -> row.get(5))).containsExactly("Ruth Amsel", "", "");

        grid().asSingleSelect().clear();
        Screens.press("Mark as reviewed");
        markNow();
        assertThat(_get(TextArea.class).getErrorMessage())
                .isEqualTo("Say with From and Until which days were reviewed.");
        Screens.press("Not reviewed");

        _setValue(Screens.field(DatePicker.class, "From"), time.today(), true);
        _setValue(Screens.field(DatePicker.class, "Until"), time.today(), true);
        Screens.press("Mark as reviewed");
        markNow();
        assertThat(rows().stream().map(row -> row.get(5)))
                .containsOnly("Ruth Amsel")
                .hasSize(3);
        happened(AuditFact.read("note.read", UUID.randomUUID(), client.value()));
        assertThat(rows().stream().map(row -> row.get(5)))
                .containsExactly("", "Ruth Amsel", "Ruth Amsel", "Ruth Amsel");
        assertThat(stored.facts(officer, "audit.review")).isEqualTo(2);
    }

    /** The dialog's button says the same as the screen's, and comes after it. */
    private static void markNow() {
        LocatorJ._click(
                _find(Button.class, spec -> spec.withText("Mark as reviewed")).getLast());
    }

    @Test
    void an_auditor_takes_nothing_along_and_marks_nothing() {
        officer = staff.person("Owen Hale", Role.AUDITOR);
        open();
        assertThat(Screens.words()).doesNotContain("Mark as reviewed", "Export CSV");
    }

    @Test
    void the_auditor_reads_the_same_list() {
        officer = staff.person("Owen Hale", Role.AUDITOR);
        openOf(nora);
        assertThat(what()).hasSize(3);
        assertThat(stored.facts(officer, "audit.open")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PRIVACY_OFFICER", "AUDITOR"})
    void nobody_else_has_such_a_screen(Role role) {
        SignedIn other = staff.person("Somebody Else", role);
        Screens.open(other, "sessions/not-an-id");
        String nothing = Screens.markup();
        Screens.open(other, "audit");
        assertThat(Screens.markup()).isEqualTo(nothing).contains("There is nothing here.");
        assertThat(stored.facts(other, "audit.open")).isZero();
    }

    @SuppressWarnings("unchecked")
    private static Grid<AuditRow> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<StaffRow> who() {
        return Screens.field(ComboBox.class, "Who");
    }

    @SuppressWarnings("unchecked")
    private static Select<Category> kind() {
        return Screens.field(Select.class, "What");
    }
}
