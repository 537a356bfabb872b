package org.confide.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.confide.identity.IdentityPaths;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.shared.ui.NavItem;
import org.springframework.stereotype.Component;

/** Where a person may go from the main navigation, and where their day starts. */
@Component
class Places {

    private static final Map<Role, String> STARTS = Map.of(
            Role.CLINICIAN, "my-day",
            Role.TRAINEE, "my-day",
            Role.SUPERVISOR, "review",
            Role.FRONT_DESK, "calendar",
            Role.PRIVACY_OFFICER, "audit",
            Role.AUDITOR, "audit",
            Role.BILLER, "billing",
            Role.PRACTICE_ADMIN, "staff");

    private final List<NavItem> items;

    Places(List<NavItem> items) {
        this.items =
                items.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
    }

    /** The items a person sees, from the top. */
    List<NavItem> of(SignedIn person) {
        return items.stream().filter(item -> isFor(item, person)).toList();
    }

    /** The route a person's day starts with; roles in the order they are declared, the most clinical first. */
    String home(SignedIn person) {
        List<String> paths = of(person).stream().map(NavItem::path).toList();
        return person.roles().stream()
                .sorted()
                .map(role -> STARTS.getOrDefault(role, ""))
                .filter(paths::contains)
                .findFirst()
                .orElseGet(() -> paths.isEmpty() ? IdentityPaths.ACCOUNT : paths.getFirst());
    }

    private static boolean isFor(NavItem item, SignedIn person) {
        return item.roles().isEmpty() || person.roles().stream().map(Role::name).anyMatch(item.roles()::contains);
    }
}
