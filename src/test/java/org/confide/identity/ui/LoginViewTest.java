package org.confide.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import org.confide.identity.IdentityPaths;
import org.confide.practice.PracticeSettings;
import org.confide.support.SamplePractice;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
class LoginViewTest {

    @Autowired
    PracticeSettings practice;

    @Autowired
    SampleStaff staff;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void a_practice() {
        SamplePractice.open(practice);
    }

    @Test
    void the_door_names_the_practice_and_nobody_in_it() {
        staff.clinician();
        UI.getCurrent().navigate(IdentityPaths.LOGIN);
        assertThat(_get(H1.class).getText())
                .isEqualTo(jdbc.sql("select name from practice")
                        .query(String.class)
                        .single());
        assertThat(_get(LoginForm.class).isError()).isFalse();
        assertThat(Screens.markup()).doesNotContain("Whitfield", "vaadin-side-nav");
    }

    @Test
    void a_refusal_says_the_same_whatever_was_wrong() {
        UI.getCurrent().navigate(IdentityPaths.LOGIN, QueryParameters.of("error", ""));
        assertThat(_get(LoginForm.class).isError()).isTrue();
    }

    @Test
    void somebody_who_is_in_already_goes_to_their_day() {
        Screens.open(staff.clinician(), IdentityPaths.LOGIN);
        assertThat(Screens.path()).isEqualTo("my-day");
    }
}
