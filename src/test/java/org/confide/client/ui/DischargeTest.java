package org.confide.client.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.time.LocalDate;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.client.DischargeReason;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.support.SampleClients;
import org.confide.support.SamplePractice;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Statements;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class DischargeTest {

    @Autowired
    private SampleClients clients;

    @Autowired
    private SampleStaff staff;

    @Autowired
    private SampleSessions sessions;

    private SignedIn clinician;
    private ClientId client;
    private LocalDate today;

    @BeforeEach
    void a_client_with_two_sessions_booked() {
        clinician = staff.clinician();
        client = clients.client(clinician);
        today = LocalDate.now(SamplePractice.ZONE);
        sessions.session(clinician, client, today.plusDays(2).atTime(9, 0));
        sessions.session(clinician, client, today.plusDays(9).atTime(9, 0));
    }

    private void profile(SignedIn who) {
        Screens.open(who, ClientPaths.chart(client));
        _get(Tabs.class)
                .setSelectedTab(_get(
                        Tab.class,
                        spec -> spec.withPredicate(tab -> tab.getLabel().equals("Profile"))));
    }

    private static void pressInDialog(String words) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(words)));
    }

    @Test
    void the_clinician_discharges_and_the_header_says_so_at_once() {
        profile(clinician);
        assertThat(Screens.words()).contains("Episodes of care", "since ").doesNotContain("Discharged");
        Screens.press("Discharge client");
        assertThat(Screens.words()).contains("2 sessions are still booked.");
        pressInDialog("Discharge client");
        @SuppressWarnings("unchecked")
        Select<DischargeReason> reason = Screens.field(Select.class, "Reason");
        assertThat(reason.getErrorMessage()).isEqualTo("Choose a reason.");
        reason.setValue(DischargeReason.GOALS_MET);
        DatePicker on = Screens.field(DatePicker.class, "Discharged on");
        _setValue(on, null);
        pressInDialog("Discharge client");
        assertThat(on.getErrorMessage()).isEqualTo("Enter the day of the discharge.");
        _setValue(on, today);
        pressInDialog("Discharge client");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(Screens.words()).contains("Discharged", ", goals met; in care from ");
        Screens.press("Readmit client");
        pressInDialog("Readmit client");
        assertThat(_find(Button.class, spec -> spec.withText("Discharge client")))
                .hasSize(1);
        assertThat(Screens.words()).contains("Active", "goals met");
    }

    @Test
    void only_the_team_and_the_admin_have_the_button() {
        profile(staff.person("Dana Okafor", Role.PRACTICE_ADMIN));
        assertThat(_find(Button.class, spec -> spec.withText("Discharge client")))
                .hasSize(1);
        for (Role role : List.of(Role.FRONT_DESK, Role.PRIVACY_OFFICER)) {
            profile(staff.person("x", role));
            assertThat(Screens.words()).as(role.name()).contains("Episodes of care");
            assertThat(_find(Button.class, spec -> spec.withText("Discharge client")))
                    .as(role.name())
                    .isEmpty();
        }
    }

    @Test
    void a_chart_that_opens_at_the_profile_stays_within_its_budget() {
        SignedIn frontDesk = staff.frontDesk();
        Screens.open(frontDesk, ClientPaths.chart(client));
        Statements opening = Statements.during(() -> Screens.open(frontDesk, ClientPaths.chart(client)));
        assertThat(opening.record() + opening.vault()).as(opening.toString()).isLessThanOrEqualTo(8);
    }
}
