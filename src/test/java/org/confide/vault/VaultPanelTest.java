package org.confide.vault;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.confide.client.ClientId;
import org.confide.client.spi.ChartSection;
import org.confide.client.spi.OpenChart;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.spi.NotePlace;
import org.confide.note.spi.OpenSession;
import org.confide.note.spi.SessionPanel;
import org.confide.scheduling.SessionId;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class VaultPanelTest {

    @Autowired
    SampleVaults vaults;

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("vaultBesideTheNote")
    SessionPanel panels;

    @Autowired
    @Qualifier("vaultBelowTheOverview")
    ChartSection section;

    @Autowired
    VaultLedger ledger;

    @Autowired
    VaultSessions sessions;

    @Autowired
    JdbcClient record;

    @Autowired
    SampleStaff staff;

    private final ClientId client = ClientId.next();
    private SignedIn author;
    private SessionId session;
    private SampleVault nora;

    @BeforeEach
    void open() {
        MockVaadin.setup(UI::new, new MockSpringServlet(new Routes(), context, UI::new));
        author = staff.clinician();
        session = session(author, client);
        nora = vaults.of(author);
        SecurityContextHolder.getContext().setAuthentication(As.authentication(author));
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void until_it_is_unlocked_forty_notes_look_like_none() {
        OpenVault open = nora.unlocked();
        for (int i = 0; i < 40; i++) {
            nora.written(open, client, "Note " + i);
        }
        ClientId other = ClientId.next();
        SessionId others = session(author, other);
        Component[] shown = new Component[4];
        panel();

        Statements many = Statements.during(() -> shown[0] = show(panels.panel(new OpenSession(session, client))));
        Statements none = Statements.during(() -> shown[1] = show(panels.panel(new OpenSession(others, other))));
        Statements manyInChart = Statements.during(() -> shown[2] = show(section.content(new OpenChart(client, true))));
        Statements noneInChart = Statements.during(() -> shown[3] = show(section.content(new OpenChart(other, true))));

        String html = shown[0].getElement().getOuterHTML();
        assertThat(html).contains("Only you can read this.").contains("Psychotherapy notes");
        for (Component panel : shown) {
            assertThat(panel.getElement().getOuterHTML()).isEqualTo(html);
        }
        assertThat(many.texts("vault")).hasSize(1).isEqualTo(none.texts("vault"));
        assertThat(many.texts("record")).isEqualTo(none.texts("record"));
        assertThat(manyInChart.texts("vault")).hasSize(1).isEqualTo(noneInChart.texts("vault"));
        assertThat(manyInChart.texts("record")).isEqualTo(noneInChart.texts("record"));
    }

    @Test
    void nobody_else_gets_a_panel_and_their_visit_sends_nothing_to_the_vault() {
        nora.written(nora.unlocked(), client, "Mine.");
        for (Role role : Role.values()) {
            SignedIn other = As.person("other", role);
            Statements statements = Statements.during(() -> As.as(other, () -> {
                assertThat(panels.panel(new OpenSession(session, client))).isEmpty();
                assertThat(section.content(new OpenChart(client, true))).isEmpty();
            }));
            assertThat(statements.vault()).as(role.name()).isZero();
        }
        SignedIn formerly = new SignedIn(author.account(), "x", "x", Set.of(Role.PRACTICE_ADMIN, Role.SUPERVISOR));
        As.as(
                formerly,
                () -> assertThat(panels.panel(new OpenSession(session, client))).isEmpty());
    }

    @Test
    void first_use_sets_it_up_with_words_typed_twice_and_kept() {
        author = staff.trainee();
        SecurityContextHolder.getContext().setAuthentication(As.authentication(author));
        session = session(author, client);
        panel();
        assertThat(text()).contains("a lost passphrase loses the notes");
        _click(button("Offer five words"));
        String phrase = String.join(" ", Passphrase.suggest());

        _setValue(password("New vault passphrase"), phrase);
        _setValue(password("The same passphrase again"), phrase + "x");
        _click(button("Set up the vault"));
        assertThat(password("The same passphrase again").getErrorMessage()).startsWith("The two are not the same.");
        _setValue(password("The same passphrase again"), phrase);
        _click(button("Set up the vault"));
        assertThat(password("The same passphrase again").getErrorMessage()).startsWith("Write it down first");
        _setValue(_get(Checkbox.class), true);
        _click(button("Set up the vault"));

        assertThat(text()).contains("No notes in your vault yet.");
        _get(TextArea.class, spec -> spec.withClasses("vault-page"));
    }

    @Test
    void a_wrong_passphrase_is_told_beside_the_field_and_the_field_is_empty() {
        panel();

        unlock("wrong words");

        assertThat(password("Vault passphrase").getErrorMessage())
                .isEqualTo("That is not your passphrase. 9 tries left before a pause.");
        assertThat(password("Vault passphrase").getValue()).isEmpty();
        _assertNone(TextArea.class);
    }

    @Test
    void what_is_typed_is_sealed_and_saved_and_locking_makes_a_version_and_empties_the_page() {
        VaultPanel panel = panel();
        unlock(SampleVault.PHRASE);
        String canary = "ZQX" + UUID.randomUUID();

        type(canary + " whose voice is it?");

        until(() -> text().contains("Sealed and saved, "));
        assertThat(ledger.unfinished(author.account().value())).hasSize(1);
        type(canary + " whose voice is it? Hers.");
        _click(button("Lock now"));
        assertThat(panel.getElement().getOuterHTML()).doesNotContain(canary).contains("Unlock");
        assertThat(ledger.unfinished(author.account().value())).isEmpty();
        unlock(SampleVault.PHRASE);
        assertThat(page().getValue()).endsWith("Hers.");
        assertThat(text()).contains("1 note in your vault, last changed ");
        assertThat(facts("vault.unlock")).isEqualTo(2);
        assertThat(facts("vault.read")).isEqualTo(1);
    }

    @Test
    void five_idle_minutes_lock_it_and_warn_a_minute_before() {
        panel();
        unlock(SampleVault.PHRASE);
        type("Half a thought");
        assertThat(text()).contains("Locks after 5 min without typing");

        sessions.check(System.nanoTime() + Duration.ofSeconds(245).toNanos());
        MockVaadin.clientRoundtrip(false);
        assertThat(text()).contains("Locks in 1 minute");

        type("Half a thought more");
        assertThat(text()).contains("Locks after 5 min without typing");
        sessions.check(System.nanoTime() + Duration.ofSeconds(301).toNanos());
        MockVaadin.clientRoundtrip(false);

        _assertNone(TextArea.class);
        assertThat(sessions.current().vault(author.account().value())).isEmpty();
        unlock(SampleVault.PHRASE);
        assertThat(page().getValue()).isEqualTo("Half a thought more");
    }

    @Test
    void leaving_the_view_files_the_text_and_the_vault_stays_open_for_the_next() {
        VaultPanel panel = panel();
        unlock(SampleVault.PHRASE);
        type("Left behind");

        UI.getCurrent().remove(panel);

        assertThat(nora.list(sessions.current().vault(author.account().value()).orElseThrow(), client))
                .singleElement()
                .extracting(VaultNotes.Head::versions)
                .isEqualTo(1);
        panel();
        assertThat(page().getValue()).isEqualTo("Left behind");
        assertThat(facts("vault.unlock")).isEqualTo(1);
        assertThat(facts("vault.read")).isEqualTo(2);
    }

    @Test
    void a_role_taken_away_shuts_it_with_the_next_key() {
        panel();
        unlock(SampleVault.PHRASE);
        SecurityContextHolder.getContext()
                .setAuthentication(As.authentication(
                        new SignedIn(author.account(), author.signInName(), author.name(), Set.of(Role.BILLER))));

        type("One more word");

        _assertNone(TextArea.class);
        assertThat(sessions.current().vault(author.account().value())).isEmpty();
    }

    @Test
    void two_pages_on_one_note_ask_which_stands_and_keep_both() {
        panel();
        unlock(SampleVault.PHRASE);
        TextArea first = page();
        VaultPanel second = panel();
        TextArea other = _get(second, TextArea.class);
        _setValue(first, "First text", true);
        until(() -> text().contains("Sealed and saved, "));

        _setValue(other, "Second text", true);

        until(() -> text().contains("This note was also changed in another window."));
        _click(_get(second, Button.class, spec -> spec.withText("Keep mine")));
        _click(_get(second, Button.class, spec -> spec.withText("Earlier versions")));
        assertThat(second.getElement().getOuterHTML()).contains("First text").contains("Second text");
    }

    @Test
    void what_cannot_be_stored_is_refused_beside_the_field_and_kept() {
        panel();
        unlock(SampleVault.PHRASE);

        type("NUL \0 here");

        assertThat(page().getErrorMessage()).contains("NUL");
        assertThat(page().getValue()).isEqualTo("NUL \0 here");
        type("x".repeat(NoteText.TEXT_LIMIT + 1));
        assertThat(page().getErrorMessage()).contains("1 characters too long");
        assertThat(ledger.unfinished(author.account().value())).isEmpty();
    }

    @Test
    void a_hint_stands_below_the_page_until_it_is_hidden() {
        panel();
        unlock(SampleVault.PHRASE);
        type("A PHQ-9 of 9 made that easier to miss.");
        assertThat(text()).contains("looks like a test result. Results belong in the progress note.");

        _click(button("Hide hint"));

        assertThat(_find(Button.class, spec -> spec.withText("Hide hint"))).isEmpty();
    }

    @Test
    void own_notes_are_listed_in_the_chart_and_open_there() {
        nora.written(nora.unlocked(), client, "An earlier hour.");
        show(section.content(new OpenChart(client, true)));

        unlock(SampleVault.PHRASE);
        _click(button("A title"));

        assertThat(page().getValue()).isEqualTo("An earlier hour.");
        assertThat(_get(TextField.class).getValue()).isEqualTo("A title");
    }

    @Test
    void a_hint_leads_into_the_record_and_takes_nothing_along() {
        List<NotePlace> asked = new ArrayList<>();
        nora.unlocked();
        show(panels.panel(new OpenSession(session, client, asked::add)));
        unlock(SampleVault.PHRASE);
        type("PHQ-9 was 14 today.");
        _click(button("Go to Test results"));
        assertThat(asked).containsExactly(NotePlace.TEST_RESULTS);
        assertThat(page().getValue()).isEqualTo("PHQ-9 was 14 today.");
    }

    private VaultPanel panel() {
        return (VaultPanel) show(panels.panel(new OpenSession(session, client)));
    }

    private static Component show(Optional<Component> panel) {
        UI.getCurrent().add(panel.orElseThrow());
        return panel.orElseThrow();
    }

    private static void unlock(String phrase) {
        _setValue(password("Vault passphrase"), phrase);
        _click(button("Unlock"));
    }

    private static void type(String text) {
        _setValue(page(), text, true);
    }

    private static TextArea page() {
        return _get(TextArea.class, spec -> spec.withClasses("vault-page"));
    }

    private static PasswordField password(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + 5_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(text()).isLessThan(end);
            MockVaadin.clientRoundtrip(false);
            Thread.onSpinWait();
        }
    }

    private int facts(String action) {
        return record.sql("select count(*) from audit_event where actor = :a and action = :action")
                .param("a", author.account().value().toString())
                .param("action", action)
                .query(Integer.class)
                .single();
    }

    private SessionId session(SignedIn clinician, ClientId with) {
        SessionId id = SessionId.next();
        record.sql("insert into session (id, clinician_id, co_clinician_id, service_id, planned_start, planned_end,"
                        + " room_id, telehealth, group_name, status, version) select :id, :clinician, null, id, utc_timestamp() - interval 1 hour,"
                        + " utc_timestamp(), null, true, '', 'HELD', 0 from offered_service limit 1")
                .param("id", id.value().toString())
                .param("clinician", clinician.account().value().toString())
                .update();
        record.sql("insert into session_client (session_id, position, client_id) values (:id, 0, :client)")
                .param("id", id.value().toString())
                .param("client", with.value().toString())
                .update();
        return id;
    }
}
