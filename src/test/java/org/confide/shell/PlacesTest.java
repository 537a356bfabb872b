package org.confide.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.shared.ui.NavItem;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = new Places(List.of(
            item("Audit", "audit", 60, "PRIVACY_OFFICER", "AUDITOR"),
            item("My day", "my-day", 10, "CLINICIAN", "TRAINEE", "SUPERVISOR"),
            item("Clients", "clients", 20, "CLINICIAN", "FRONT_DESK", "PRIVACY_OFFICER"),
            item("Calendar", "calendar", 30, "CLINICIAN", "FRONT_DESK"),
            item("Help", "help", 90)));

    @Test
    void a_person_sees_what_the_role_may_open_in_order() {
        assertThat(labels(Role.CLINICIAN)).containsExactly("My day", "Clients", "Calendar", "Help");
        assertThat(labels(Role.PRIVACY_OFFICER)).containsExactly("Clients", "Audit", "Help");
        assertThat(labels(Role.SYSTEM_ADMIN)).containsExactly("Help");
    }

    @Test
    void several_roles_see_the_union_once() {
        assertThat(labels(Role.CLINICIAN, Role.PRIVACY_OFFICER))
                .containsExactly("My day", "Clients", "Calendar", "Audit", "Help");
    }

    @Test
    void the_day_starts_where_the_role_works() {
        assertThat(places.home(person(Role.CLINICIAN))).isEqualTo("my-day");
        assertThat(places.home(person(Role.FRONT_DESK))).isEqualTo("calendar");
        assertThat(places.home(person(Role.AUDITOR))).isEqualTo("audit");
        assertThat(places.home(person(Role.CLINICIAN, Role.PRIVACY_OFFICER))).isEqualTo("my-day");
    }

    @Test
    void a_role_without_a_place_of_its_own_starts_at_the_first_it_sees() {
        assertThat(places.home(person(Role.SYSTEM_ADMIN))).isEqualTo("help");
        assertThat(new Places(List.of()).home(person(Role.BILLER))).isEqualTo("account");
    }

    private List<String> labels(Role... roles) {
        return places.of(person(roles)).stream().map(NavItem::label).toList();
    }

    private static NavItem item(String label, String path, int order, String... roles) {
        return new NavItem(label, path, path, order, Set.of(roles), () -> 0);
    }

    private static SignedIn person(Role... roles) {
        return new SignedIn(new AccountId(new UUID(1, 2)), "somebody", "Somebody", Set.of(roles));
    }
}
