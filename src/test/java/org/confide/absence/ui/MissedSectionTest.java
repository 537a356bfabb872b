package org.confide.absence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.identity.SignedIn;
import org.confide.practice.MissedSessionPolicy;
import org.confide.practice.Practice;
import org.confide.practice.PracticeSettings;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionStatus;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SamplePractice;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class MissedSectionTest {

    @Autowired
    PracticeSettings settings;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    ClientId client;
    LocalDate yesterday;

    @BeforeEach
    void a_no_show() {
        SamplePractice.open(settings);
        agree(new MissedSessionPolicy(24, new BigDecimal("75"), null, "USD"));
        nora = staff.clinician();
        client = clients.client(nora);
        yesterday = time.today().minusDays(1);
        sessions.become(sessions.session(nora, client, yesterday.atTime(9, 0)), SessionStatus.NO_SHOW);
        sessions.become(sessions.session(nora, client, yesterday.atTime(11, 0)), SessionStatus.LATE_CANCELLED);
    }

    @AfterEach
    void no_fees_again() {
        agree(MissedSessionPolicy.USUAL);
    }

    private void agree(MissedSessionPolicy policy) {
        As.as(staff.admin(), () -> {
            Practice practice = settings.get();
            practice.agreeOn(policy);
            settings.save(practice);
        });
    }

    @Test
    void the_front_desk_sees_what_was_missed_and_waives_a_charge() {
        Screens.open(staff.frontDesk(), ClientPaths.chart(client));
        assertThat(Screens.words()).contains("1 no-show, 1 late cancellation", "no-show, $75.00 to charge");
        Screens.press("Waive charge");
        Dialog dialog = _get(Dialog.class);
        _click(_get(dialog, Button.class, spec -> spec.withText("Waive charge")));
        TextField reason = _get(dialog, TextField.class, spec -> spec.withLabel("Reason"));
        assertThat(reason.getErrorMessage()).isEqualTo("Say why the charge is waived.");
        _setValue(reason, "Snow");
        _click(_get(dialog, Button.class, spec -> spec.withText("Waive charge")));
        assertThat(Screens.words()).contains("no-show, $75.00 waived: Snow");
        assertThat(_find(Button.class, spec -> spec.withText("Waive charge"))).isEmpty();
    }

    @Test
    void who_treats_the_client_has_no_such_card() {
        Screens.open(nora, ClientPaths.chart(client));
        assertThat(Screens.words()).doesNotContain("Missed sessions", "to charge");
    }
}
