package org.confide.client.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.client.EmergencyContact;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.staff.StaffRow;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Statements;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
class ClientChartTest {

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    @Autowired
    private SampleClients clients;

    @Autowired
    private SampleStaff staff;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn clinician;
    private String last;
    private ClientId client;

    @BeforeEach
    void a_client() {
        clinician = staff.clinician();
        last = SampleClients.unique("Quintero");
        client = clients.client(
                "Marisol",
                last,
                LocalDate.of(1992, 5, 4),
                c -> {
                    c.calledBy("Mari");
                    c.goesBy("she/her");
                    c.reachBy(List.of(SampleClients.phone("555 0142")));
                    c.inEmergencyCall(new EmergencyContact("Paz Quintero", "mother", "555 0177"));
                },
                clinician);
    }

    private static List<String> tabs() {
        return _find(Tab.class).stream().map(Tab::getLabel).toList();
    }

    @Test
    void the_header_is_right_and_the_side_says_how_to_reach_her() {
        Screens.open(clinician, ClientPaths.chart(client));
        assertThat(_get(H1.class).getText()).isEqualTo("Marisol " + last);
        assertThat(Screens.words())
                .contains("“Mari”, ", "she/her, born May 4, 1992, chart 1")
                .contains("No voicemail", "Reach her", "555 0142", "no text, no voicemail")
                .contains("555 0177", "Paz Quintero, mother");
        assertThat(tabs()).contains("Profile", "Treatment team, 1");
    }

    @Test
    void opening_it_is_in_the_trail_once_and_within_the_budget() {
        Screens.open(clinician, ClientPaths.CLIENTS);
        Statements statements = Statements.during(() -> UI.getCurrent().navigate(ClientPaths.chart(client)));
        assertThat(statements.record()).as(statements.toString()).isLessThanOrEqualTo(8);
        assertThat(statements.vault()).isZero();
        assertThat(jdbc.sql("select count(*) from audit_event where client = ? and action = 'chart.open' and actor = ?")
                        .params(
                                client.value().toString(),
                                clinician.account().value().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_front_desk_sees_who_it_is_and_nothing_clinical() {
        Screens.open(FRONT_DESK, ClientPaths.chart(client));
        assertThat(tabs()).containsExactly("Profile", "Treatment team, 1", "Documents");
        assertThat(Screens.words()).contains("Legal name", "555 0142").doesNotContain("Psychotherapy", "Progress note");
    }

    @Test
    void the_privacy_officer_reads_the_profile_and_changes_nothing() {
        Screens.open(As.person("Ruth Amsel", Role.PRIVACY_OFFICER), ClientPaths.chart(client));
        assertThat(tabs()).containsExactly("Profile", "Treatment team, 1", "Documents");
        assertThat(_find(Button.class, spec -> spec.withText("Change profile"))).isEmpty();
    }

    @Test
    void missing_forbidden_and_nonsense_are_the_same_screen() {
        Screens.open(staff.clinician(), ClientPaths.chart(client));
        String forbidden = Screens.words();
        Screens.open(staff.clinician(), ClientPaths.chart(ClientId.next()));
        String missing = Screens.words();
        Screens.open(staff.clinician(), ClientPaths.CLIENTS + "/" + UUID.randomUUID() + "x");
        assertThat(Screens.words()).isEqualTo(missing);
        assertThat(forbidden)
                .isEqualTo(missing)
                .contains("There is nothing here.")
                .doesNotContain(last, "Quintero");
    }

    @Test
    void somebody_without_a_role_for_it_finds_nothing_there() {
        for (Role role : List.of(Role.BILLER, Role.AUDITOR, Role.SYSTEM_ADMIN)) {
            Screens.open(As.person("x", role), ClientPaths.chart(client));
            assertThat(Screens.words())
                    .as(role.name())
                    .contains("There is nothing here.")
                    .doesNotContain(last);
        }
    }

    @Test
    void a_broken_glass_says_so() {
        SignedIn stranger = staff.clinician();
        Screens.open(stranger, ClientPaths.CLIENTS);
        Screens.press("Open a chart with a reason");
        _setValue(Screens.field(TextField.class, "Legal last name"), last);
        _setValue(Screens.field(DatePicker.class, "Date of birth"), LocalDate.of(1992, 5, 4));
        Screens.press("Find client");
        _setValue(Screens.field(TextArea.class, "Reason"), "On call, client in the lobby");
        Screens.press("Open chart");
        assertThat(_get(H1.class, spec -> spec.withText("Marisol " + last))).isNotNull();
        assertThat(Screens.words()).contains("Open for an hour, with your reason");
        assertThat(_find(Button.class, spec -> spec.withText("Change profile"))).isEmpty();
    }

    @Test
    void the_profile_is_changed_and_a_bad_entry_gets_its_reason_beside_the_field() {
        Screens.open(FRONT_DESK, ClientPaths.chart(client));
        Screens.press("Change profile");
        TextField first = Screens.field(TextField.class, "Legal first name");
        for (String bad : List.of("", "a\0b", "\ud83e", "x".repeat(1 << 20))) {
            _setValue(first, bad);
            Screens.press("Save profile");
            assertThat(first.isInvalid()).isTrue();
            assertThat(first.getErrorMessage()).isNotBlank();
            assertThat(first.getValue()).isEqualTo(bad);
        }
        _setValue(first, "María 🦊");
        Screens.press("Save profile");
        assertThat(_get(H1.class).getText()).isEqualTo("María 🦊 " + last);
    }

    @Test
    void the_team_is_shown_and_changed() {
        SignedIn colleague = staff.person("Elias Moreau", Role.CLINICIAN);
        Screens.open(FRONT_DESK, ClientPaths.chart(client));
        Tabs bar = _get(Tabs.class);
        bar.setSelectedIndex(1);
        assertThat(Screens.words()).contains("Nora Whitfield");
        Screens.press("Add colleague");
        @SuppressWarnings("unchecked")
        ComboBox<StaffRow> chooser = Screens.field(ComboBox.class, "Colleague");
        assertThat(chooser.isInvalid()).isTrue();
        chooser.setValue(chooser.getListDataView()
                .getItems()
                .filter(row -> row.account().equals(colleague.account()))
                .findFirst()
                .orElseThrow());
        Screens.press("Add colleague");
        assertThat(tabs()).contains("Treatment team, 2");
    }
}
