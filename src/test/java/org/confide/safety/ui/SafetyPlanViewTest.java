package org.confide.safety.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
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
        _setValue(Screens.field(TextArea.class, SafetySection.COPING.label()), "A walk");
        Screens.press("Save safety plan");
        assertThat(Screens.words()).contains("In force", "A walk", "Version 1");
        Screens.press("Write new version");
        _setValue(Screens.field(TextArea.class, SafetySection.PEOPLE.label()), "My sister");
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
