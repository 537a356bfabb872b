package org.confide.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.confide.identity.IdentityPaths;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.shared.ui.NavItem;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The shell as each role has it: where they may go, where they start, the person at its foot. */
@ViewTest
class NavigationTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    List<NavItem> items;

    @BeforeEach
    void shell() {
        Screens.inTheShell();
    }

    private static List<String> labels() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "CLINICIAN, My day|Clients|Calendar|Notes due|Supervision|Tasks",
        "TRAINEE, My day|Clients|Calendar|Notes due|Supervision|Tasks",
        "SUPERVISOR, Clients|Calendar|Review|Notes due|Supervision|Tasks",
        "FRONT_DESK, Clients|Calendar|Check-in|Tasks",
        "BILLER, Calendar|Billing|Tasks",
        "PRACTICE_ADMIN, Clients|Calendar|Notes due|Tasks|Staff|Practice|Backup",
        "PRIVACY_OFFICER, Clients|Calendar|Audit|Staff",
        "SYSTEM_ADMIN, Backup",
        "AUDITOR, Calendar|Audit|Staff|Note sample",
        "CLINICIAN+PRACTICE_ADMIN+PRIVACY_OFFICER, My day|Clients|Calendar|Notes due|Supervision|Tasks|Audit|Staff|Practice|Backup"
    })
    void a_role_sees_where_it_may_go(String roles, String expected) {
        Screens.open(person(roles), IdentityPaths.ACCOUNT);
        assertThat(String.join("|", labels())).isEqualTo(expected);
        assertThat(_find(Anchor.class, spec -> spec.withPredicate(NavigationTest::isInThePhoneBar)))
                .as("the bottom of a phone")
                .hasSize(Math.min(4, labels().size()));
    }

    private static boolean isInThePhoneBar(Anchor link) {
        return link.getParent().filter(PhoneBar.class::isInstance).isPresent();
    }

    static Stream<Set<Role>> everyRole() {
        return Stream.concat(
                Arrays.stream(Role.values()).map(Set::of),
                Stream.of(Set.of(Role.CLINICIAN, Role.PRACTICE_ADMIN, Role.PRIVACY_OFFICER)));
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void what_is_not_in_the_navigation_does_not_open_and_what_is_does(Set<Role> roles) {
        SignedIn somebody = staff.person("Somebody", roles.toArray(Role[]::new));
        Screens.open(somebody, "sessions/not-an-id");
        String nothing = Screens.markup();
        Set<String> shown = Set.copyOf(labels());
        for (NavItem item : items) {
            Screens.open(somebody, item.path());
            if (shown.contains(item.label())) {
                assertThat(Screens.words()).as(item.label()).doesNotContain("There is nothing here.");
            } else {
                assertThat(Screens.markup()).as(item.label()).isEqualTo(nothing);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CLINICIAN, my-day",
        "TRAINEE, my-day",
        "SUPERVISOR, review",
        "FRONT_DESK, calendar",
        "BILLER, billing",
        "PRACTICE_ADMIN, staff",
        "PRIVACY_OFFICER, audit",
        "SYSTEM_ADMIN, backup",
        "AUDITOR, audit",
        "CLINICIAN+PRACTICE_ADMIN+PRIVACY_OFFICER, my-day"
    })
    void the_start_leads_to_where_the_day_begins(String roles, String path) {
        Screens.open(person(roles), "");
        assertThat(Screens.path()).isEqualTo(path);
        assertThat(_get(H1.class).getText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"CLINICIAN, 1", "FRONT_DESK, 1", "PRIVACY_OFFICER, 1", "BILLER, 0", "SYSTEM_ADMIN, 0", "AUDITOR, 0"})
    void only_who_has_the_clients_can_look_for_one(String role, int buttons) {
        Screens.open(person(role), IdentityPaths.ACCOUNT);
        assertThat(_find(Button.class, spec -> spec.withText("Find a client"))).hasSize(buttons);
    }

    @Test
    void the_person_at_the_foot_leads_to_the_account_and_out() {
        SignedIn nora = staff.clinician();
        Screens.open(nora, "my-day");
        MenuItem me = _get(MenuBar.class, spec -> spec.withClasses("person"))
                .getItems()
                .getFirst();
        assertThat(me.getElement().getTextRecursively()).contains("Nora Whitfield", "Clinician");
        assertThat(me.getSubMenu().getItems())
                .extracting(MenuItem::getText)
                .containsExactly(
                        "Account",
                        "Activity",
                        "Phrases",
                        "My vault",
                        "Recovery",
                        "Light or dark",
                        "Narrow navigation",
                        "Keys",
                        "Sign out");
        press(me.getSubMenu().getItems().getFirst());
        assertThat(Screens.path()).isEqualTo(IdentityPaths.ACCOUNT);
        press(item(me, "Keys"));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Keys");
    }

    @ParameterizedTest
    @CsvSource({"SUPERVISOR, Lent to me, My vault", "CLINICIAN+SUPERVISOR, My vault, Lent to me"})
    void who_only_supervises_reads_of_no_vault_and_nobody_has_two_ways_to_it(
            String roles, String there, String missing) {
        Screens.open(person(roles), "review");
        assertThat(_get(MenuBar.class, spec -> spec.withClasses("person"))
                        .getItems()
                        .getFirst()
                        .getSubMenu()
                        .getItems())
                .extracting(MenuItem::getText)
                .contains(there)
                .doesNotContain(missing);
    }

    @Test
    void the_calendar_has_the_width_unless_the_person_chose_otherwise() {
        Screens.open(staff.clinician(), "calendar");
        assertThat(narrow()).isTrue();
        UI.getCurrent().navigate("my-day");
        assertThat(narrow()).isFalse();
        UI.getCurrent().navigate("calendar");
        assertThat(narrow()).isTrue();
        MenuItem item = item(
                _get(MenuBar.class, spec -> spec.withClasses("person"))
                        .getItems()
                        .getFirst(),
                "Narrow navigation");
        // A click in the browser takes the tick away before it tells.
        item.setChecked(!item.isChecked());
        press(item);
        assertThat(narrow()).isFalse();
        UI.getCurrent().navigate("my-day");
        UI.getCurrent().navigate("calendar");
        assertThat(narrow()).isFalse();
    }

    private static boolean narrow() {
        return _get(MainLayout.class).hasClassName("rail");
    }

    @Test
    void nobody_signed_in_is_shown_no_navigation() {
        UI.getCurrent().navigate(IdentityPaths.link("made-up"));
        assertThat(Screens.words()).contains("There is nothing here.");
        _assertNone(SideNavItem.class);
        _assertNone(MenuBar.class);
    }

    private static MenuItem item(MenuItem of, String words) {
        return of.getSubMenu().getItems().stream()
                .filter(item -> item.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static void press(MenuItem item) {
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    private SignedIn person(String roles) {
        Set<Role> held = Arrays.stream(roles.split("\\+")).map(Role::valueOf).collect(Collectors.toSet());
        return staff.person("Somebody", held.toArray(Role[]::new));
    }
}
