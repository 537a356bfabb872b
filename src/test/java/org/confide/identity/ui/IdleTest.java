package org.confide.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.time.Duration;
import java.util.List;
import org.confide.identity.IdentityPaths;
import org.confide.identity.Role;
import org.confide.identity.SampleLive;
import org.confide.identity.SignedIn;
import org.confide.practice.Practice;
import org.confide.practice.PracticeSettings;
import org.confide.support.As;
import org.confide.support.SampleDoor;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.confide.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A screen that nobody uses. */
@ViewTest
class IdleTest {

    @LocalServerPort
    int port;

    @Autowired
    SampleDoor door;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleLive live;

    @Autowired
    PracticeSettings settings;

    SignedIn person;
    UI page;

    @BeforeEach
    void somebody_at_their_account() {
        person = door.person(Role.FRONT_DESK);
        rule(15);
        Screens.open(person, IdentityPaths.ACCOUNT);
        live.signedInHere(person);
        page = UI.getCurrent();
    }

    private void rule(int minutes) {
        As.as(staff.admin(), () -> {
            Practice practice = settings.get();
            practice.closeScreensAfter(minutes);
            settings.save(practice);
        });
    }

    private boolean isClosedAfter(Duration still) {
        live.after(still);
        MockVaadin.runUIQueue(false);
        return page.getChildren().findAny().isEmpty();
    }

    @Test
    void content_leaves_the_page_after_the_practice_s_minutes_and_not_before() {
        assertThat(isClosedAfter(Duration.ofMinutes(14).plusSeconds(55))).isFalse();
        assertThat(live.of(person)).isEqualTo(1);
        assertThat(isClosedAfter(Duration.ofMinutes(15))).isTrue();
        assertThat(live.of(person)).isZero();
    }

    @Test
    void the_practice_says_how_long() {
        rule(30);
        assertThat(isClosedAfter(Duration.ofMinutes(29))).isFalse();
        rule(5);
        assertThat(isClosedAfter(Duration.ofMinutes(5))).isTrue();
        rule(15);
    }

    @Test
    void busy_or_not_twelve_hours_are_the_end() {
        live.touch();
        assertThat(isClosedAfter(Duration.ofHours(12))).isTrue();
    }

    @Test
    void the_browser_is_sent_to_the_sign_in_page_that_leads_back() {
        live.after(Duration.ofMinutes(15));
        MockVaadin.runUIQueue(false);
        List<Object> sent = page.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .flatMap(call -> call.getParameters().stream())
                .toList();
        assertThat(sent).contains("/login?at=account");
    }

    @Test
    void every_browser_is_listed_and_the_others_are_signed_out_at_once() {
        Visitor elsewhere = new Visitor(port);
        elsewhere.signIn(person.signInName(), SampleDoor.PASSWORD);
        assertThat(elsewhere.get("/clients").statusCode()).isEqualTo(200);
        Screens.open(person, "");
        Screens.open(person, IdentityPaths.ACCOUNT);
        assertThat(live.of(person)).isEqualTo(2);
        assertThat(Screens.words()).contains("Where you are signed in", ", here: since", "last used");
        Screens.press("Sign out everywhere else");
        assertThat(live.of(person)).isEqualTo(1);
        assertThat(elsewhere.get("/clients").statusCode()).isEqualTo(302);
        assertThat(Screens.words()).doesNotContain("last used");
    }
}
