package org.confide.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Base64;
import java.util.List;
import org.confide.identity.IdentityPaths;
import org.confide.identity.Role;
import org.confide.identity.SampleFactor;
import org.confide.identity.SignedIn;
import org.confide.shared.NotFound;
import org.confide.support.SampleDoor;
import org.confide.support.Screens;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens between the password and being signed in. */
@ViewTest
class SecondStepViewTest {

    @Autowired
    SampleDoor door;

    @Autowired
    SampleFactor sample;

    @Autowired
    Stored stored;

    SignedIn person;

    @BeforeEach
    void somebody_with_a_password() {
        person = door.person(Role.PRACTICE_ADMIN);
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    @Test
    void who_has_a_factor_is_asked_for_a_code_and_who_has_none_makes_one() {
        sample.atTheThreshold(person);
        go(IdentityPaths.CODE);
        assertThat(Screens.path()).isEqualTo(IdentityPaths.ENROLL);
        sample.of(person);
        sample.atTheThreshold(person);
        go(IdentityPaths.ENROLL);
        assertThat(Screens.path()).isEqualTo(IdentityPaths.CODE);
        assertThat(Screens.field(TextField.class, "Code").isInvalid()).isFalse();
        go(IdentityPaths.LOGIN);
        UI.getCurrent().navigate(IdentityPaths.CODE, QueryParameters.fromString("error"));
        assertThat(Screens.field(TextField.class, "Code").isInvalid()).isTrue();
        go(IdentityPaths.LOGIN);
        UI.getCurrent().navigate(IdentityPaths.CODE, QueryParameters.fromString("error=key"));
        assertThat(Screens.field(TextField.class, "Code").getErrorMessage()).contains("keys/door.key");
    }

    @ParameterizedTest
    @ValueSource(strings = {IdentityPaths.CODE, IdentityPaths.ENROLL})
    void without_a_password_there_is_no_second_step(String path) {
        go(path);
        assertThat(Screens.path()).isEqualTo(IdentityPaths.LOGIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "clients", "staff", "audit", "account", "practice", "my-day"})
    void inside_the_page_too_a_password_alone_leads_nowhere(String path) {
        sample.of(person);
        sample.atTheThreshold(person);
        go(IdentityPaths.CODE);
        go(path);
        assertThat(Screens.path()).isIn(IdentityPaths.LOGIN, IdentityPaths.CODE);
        assertThat(Screens.words()).doesNotContain(person.name());
    }

    @Test
    void an_app_is_set_up_by_its_code_and_the_recovery_codes_are_shown_once() {
        sample.atTheThreshold(person);
        go(IdentityPaths.ENROLL);
        String letters = Screens.field(TextField.class, "Key to type instead").getValue();
        assertThat(letters).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(new String(Base64.getDecoder()
                        .decode(_get(Image.class).getSrc().replace("data:image/svg+xml;base64,", ""))))
                .startsWith("<svg")
                .doesNotContain(letters);

        TextField code = Screens.field(TextField.class, "Code from the app");
        _setValue(code, "000000", true);
        Screens.press("Use this app");
        assertThat(code.isInvalid()).isTrue();
        assertThat(sample.has(person)).isFalse();

        _setValue(code, sample.app(letters).code(), true);
        Screens.press("Use this app");
        assertThat(sample.has(person)).isTrue();
        assertThat(stored.facts(person, "factor.enroll")).isEqualTo(1);
        List<String> codes =
                _find(ListItem.class).stream().map(ListItem::getText).toList();
        assertThat(codes).hasSize(10).allSatisfy(shown -> assertThat(shown).matches("[a-z2-7]{4}(-[a-z2-7]{4}){3}"));

        go(IdentityPaths.LOGIN);
        go(IdentityPaths.ENROLL);
        assertThat(Screens.words()).doesNotContain(codes.getFirst()).doesNotContain(letters);
    }

    @Test
    void a_factor_that_is_there_is_not_replaced_at_the_door() {
        sample.atTheThreshold(person);
        go(IdentityPaths.ENROLL);
        String letters = Screens.field(TextField.class, "Key to type instead").getValue();
        sample.of(person);
        _setValue(
                Screens.field(TextField.class, "Code from the app"),
                sample.app(letters).code(),
                true);
        assertThatThrownBy(() -> Screens.press("Use this app")).isInstanceOf(NotFound.class);
        assertThat(_find(ListItem.class)).isEmpty();
        assertThat(sample.has(person)).isTrue();
        assertThat(stored.facts(person, "factor.enroll")).isZero();
    }
}
