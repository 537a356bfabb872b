package org.confide.shared.ui;

import java.util.Set;

/**
 * An entry of the menu at the person's own name; a module brings its own as a bean. It is for what one sets up once and
 * not for where the day's work is, which is a {@link NavItem}.
 *
 * @param label what stands there, such as "Phrases"
 * @param path the route it opens, without a leading slash
 * @param roles names of the roles it is shown to
 */
public record PersonItem(String label, String path, Set<String> roles) {

    /** Copies the roles, so that the entry can't change later. */
    public PersonItem {
        roles = Set.copyOf(roles);
    }
}
