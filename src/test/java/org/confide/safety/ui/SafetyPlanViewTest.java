package org.confide.safety.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.safety.SafetyDrafting;
import org.confide.safety.SafetyPaths;
import org.confide.safety.SafetyPlanning;
import org.confide.safety.SafetySection;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class SafetyPlanViewTest {

    @Autowired
    SafetyPlanning planning;

    @Autowired
    SafetyDrafting drafting;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    SignedIn nora;
    ClientId client;

    @BeforeEach
    void people() {
        nora = staff.clinician();
        client = clients.client("Desmond", SampleClients.unique("Arkwright"), LocalDate.of(1985, 6, 1), nora);
    }

    private String link() {
        return _find(Anchor.class).stream()
                .filter(it -> it.getHref().endsWith("/safety-plan"))
                .map(it -> it.getElement().getTextRecursively())
                .findFirst()
                .orElse("none");
    }

    @Test
    void a_plan_is_written_from_the_chart_changed_and_set_aside() {
        Screens.open(nora, ClientPaths.chart(client));
        assertThat(link()).isEqualTo("Safety plan");
        Screens.open(nora, SafetyPaths.plan(client));
        assertThat(Screens.words()).contains("No safety plan was written.");
        Screens.press("Write safety plan");
        Screens.press("Save safety plan");
        assertThat(Screens.field(TextArea.class, SafetySection.WARNING_SIGNS.label())
                        .getErrorMessage())
                .startsWith("Nothing is written yet.");
        type(SafetySection.COPING, "A walk");
        Screens.press("Save safety plan");
        assertThat(Screens.words()).contains("In force", "A walk", "Version 1");
        Screens.press("Write new version");
        type(SafetySection.PEOPLE, "My sister");
        Screens.press("Save safety plan");
        assertThat(Screens.words()).contains("A walk", "My sister", "Version 2");
        Screens.open(nora, ClientPaths.chart(client));
        assertThat(link()).isEqualTo("Safety plan in force");
        Screens.open(nora, SafetyPaths.plan(client) + "?version=1");
        assertThat(Screens.words()).contains("Earlier version").doesNotContain("My sister");
        _assertNone(Button.class, spec -> spec.withText("Write new version"));
        As.as(nora, () -> planning.setAside(client, 2));
        Screens.open(nora, ClientPaths.chart(client));
        assertThat(link()).isEqualTo("Safety plan");
    }

    @Test
    void what_was_typed_is_there_after_a_reload_and_gone_with_the_version() {
        Screens.open(nora, SafetyPaths.plan(client));
        Screens.press("Write safety plan");
        type(SafetySection.COPING, "A walk");
        String address = Screens.path() + "?write=draft";
        // Somebody else's screen in between: nothing of this one is left.
        Screens.open(nora, ClientPaths.CLIENTS);
        Screens.open(nora, address);
        assertThat(text(SafetySection.COPING)).isEqualTo("A walk");
        Screens.press("Finish later");
        assertThat(Screens.words()).contains("No safety plan was written.");
        assertThat(Screens.words()).contains("Your draft of ", " is not a version yet.");
        Screens.press("Go on with your draft");
        assertThat(text(SafetySection.COPING)).isEqualTo("A walk");
        Screens.press("Save safety plan");
        assertThat(Screens.words()).contains("In force", "A walk", "Version 1", "Write new version");
    }

    @Test
    void a_draft_that_is_not_wanted_is_thrown_away_after_asking() {
        Screens.open(nora, SafetyPaths.plan(client) + "?write=draft");
        _assertNone(Button.class, spec -> spec.withText("Discard draft"));
        type(SafetySection.COPING, "A walk");
        Screens.press("Discard draft");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(Screens.words()).contains("Write safety plan");
        assertThat(As.as(nora, () -> drafting.saved(client))).isEmpty();
    }

    @Test
    void a_version_written_meanwhile_is_shown_below_and_the_draft_counts_after_it() {
        SignedIn elias = staff.person("Elias Moreau", Role.CLINICIAN);
        ClientId both = clients.client(nora, elias);
        Screens.open(nora, SafetyPaths.plan(both) + "?write=draft");
        type(SafetySection.COPING, "A walk");
        As.as(elias, () -> planning.write(both, 0, Map.of(SafetySection.PEOPLE, "My sister")));
        Screens.press("Save safety plan");
        assertThat(Screens.notices()).last().asString().startsWith("Somebody else changed this meanwhile.");
        assertThat(text(SafetySection.COPING)).isEqualTo("A walk");
        Screens.open(nora, ClientPaths.CLIENTS);
        Screens.open(nora, SafetyPaths.plan(both) + "?write=draft");
        assertThat(text(SafetySection.COPING)).isEqualTo("A walk");
        assertThat(Screens.words()).contains("Version 1 was written by Elias Moreau", "My sister");
        Screens.press("Save safety plan");
        assertThat(Screens.words()).contains("Version 2", "A walk").doesNotContain("My sister");
    }

    @Test
    void two_windows_of_one_person_have_both_texts_on_the_page_and_nothing_is_written_over() {
        Screens.open(nora, SafetyPaths.plan(client) + "?write=draft");
        type(SafetySection.COPING, "A walk");
        long revision = As.as(nora, () -> drafting.open(client)).orElseThrow().revision();
        As.as(
                nora,
                () -> drafting.save(client, 0, Map.of(SafetySection.COPING, "Tea"), revision, UUID.randomUUID(), true));
        _setValue(Screens.field(TextArea.class, SafetySection.COPING.label()), "A walk at night");
        Screens.until(() -> Screens.words().contains("What the other window saved"));
        assertThat(Screens.words()).contains("Tea", "nothing was written over");
        assertThat(text(SafetySection.COPING)).isEqualTo("A walk at night");
        assertThat(stored()).isEqualTo("Tea");
        Screens.press("Go on with what stands above");
        Screens.until(() -> stored().equals("A walk at night"));
    }

    private void type(SafetySection section, String words) {
        _setValue(Screens.field(TextArea.class, section.label()), words);
        Screens.until(() -> Screens.words().contains("Every word saved")
                && As.as(nora, () -> drafting.open(ClientPaths.client(shown())))
                        .map(draft -> words.equals(draft.texts().get(section)))
                        .orElse(false));
    }

    private static String shown() {
        return Screens.path().split("/")[1];
    }

    private static String text(SafetySection section) {
        return Screens.field(TextArea.class, section.label()).getValue();
    }

    private String stored() {
        return As.as(nora, () -> drafting.open(client)).orElseThrow().texts().get(SafetySection.COPING);
    }

    @Test
    void who_supervises_reads_it_and_writes_nothing() {
        SignedIn trainee = staff.trainee();
        SignedIn supervisor = staff.person("Sina", Role.SUPERVISOR);
        staff.supervise(trainee.account(), supervisor.account(), LocalDate.of(2020, 1, 1));
        ClientId theirs = clients.client("Imani", SampleClients.unique("Oduya"), LocalDate.of(1990, 3, 2), trainee);
        As.as(trainee, () -> planning.write(theirs, 0, Map.of(SafetySection.COPING, "Drawing")));
        Screens.open(supervisor, SafetyPaths.plan(theirs));
        assertThat(Screens.words()).contains("Drawing");
        _assertNone(Button.class, spec -> spec.withText("Write new version"));
        _assertNone(Button.class, spec -> spec.withText("Set aside"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_stranger_sees_neither_plan_nor_that_there_is_one(Role role) {
        As.as(nora, () -> planning.write(client, 0, Map.of(SafetySection.COPING, "Drawing")));
        SignedIn somebody = staff.person("Somebody", role);
        Screens.open(somebody, SafetyPaths.plan(client));
        assertThat(Screens.words()).contains("There is nothing here").doesNotContain("Drawing");
        Screens.open(somebody, ClientPaths.chart(client));
        assertThat(link()).isEqualTo("none");
        assertThat(Screens.words()).doesNotContain("in force");
    }
}
