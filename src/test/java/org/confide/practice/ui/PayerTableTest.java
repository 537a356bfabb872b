package org.confide.practice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.Payer;
import org.confide.practice.Payers;
import org.confide.practice.PracticePaths;
import org.confide.practice.PracticeSettings;
import org.confide.support.As;
import org.confide.support.SampleCoverage;
import org.confide.support.SamplePractice;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Statements;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of payers, which an administrator keeps. */
@ViewTest
class PayerTableTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    Payers payers;

    @Autowired
    SampleCoverage coverage;

    @Autowired
    PracticeSettings settings;

    @Autowired
    Stored stored;

    SignedIn admin;
    String name;

    @BeforeEach
    void a_name_nobody_has() {
        SamplePractice.open(settings);
        admin = staff.admin();
        name = "Larkspur " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static TextField field(String label) {
        return _get(_get(Dialog.class), TextField.class, spec -> spec.withLabel(label));
    }

    private static void inDialog(String words) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(words)));
    }

    @Test
    void an_admin_adds_a_payer_and_not_twice() {
        Screens.open(admin, PracticePaths.PRACTICE);
        Screens.press("Add payer");
        inDialog("Add payer");
        assertThat(field("Payer").getErrorMessage()).startsWith("Give the payer a name");
        _setValue(field("Payer"), name);
        _setValue(field("Payer ID"), "12");
        inDialog("Add payer");
        assertThat(field("Payer ID").getErrorMessage()).startsWith("A payer ID is 5 to 10");
        _setValue(field("Payer ID"), "lrk01");
        inDialog("Add payer");
        assertThat(_find(Dialog.class)).isEmpty();
        Payer added = As.as(admin, payers::all).stream()
                .filter(payer -> payer.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(added.claimNumber()).isEqualTo("LRK01");
        assertThat(stored.facts(admin, "payer.change")).isEqualTo(1);

        Screens.press("Add payer");
        _setValue(field("Payer"), name.toUpperCase(java.util.Locale.ROOT));
        _setValue(field("Payer ID"), "LRK01");
        inDialog("Add payer");
        assertThat(field("Payer").getErrorMessage()).contains("in the list already");
        inDialog("Keep as it is");
    }

    @Test
    void who_is_no_longer_dealt_with_stays_in_the_list_and_is_offered_to_nobody() {
        Payer payer = coverage.payer("Bluestem");
        coverage.retire(payer.id());
        As.as(admin, () -> {
            assertThat(payers.all()).doesNotContain(payer);
            assertThat(payers.everyPayer()).contains(payer);
            assertThat(payers.get(payer.id()).active()).isFalse();
        });
    }

    @Test
    void what_was_read_once_is_not_asked_again() {
        SignedIn anybody = staff.frontDesk();
        As.as(anybody, payers::all);
        assertThat(Statements.during(() -> As.as(anybody, payers::all)).record())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "PRACTICE_ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void to_everybody_else_there_is_no_such_screen(Role role) {
        Screens.open(staff.person("Somebody Else", role), PracticePaths.PRACTICE);
        assertThat(Screens.words()).contains("There is nothing here.").doesNotContain("Payers");
    }
}
