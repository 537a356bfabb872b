package org.confide.shared.ui;

import java.util.Set;
import java.util.function.IntSupplier;

/**
 * An entry of the main navigation; a module brings its own as a bean. The shell shows it to the roles named and to
 * nobody else.
 *
 * @param label what stands there, such as "My day"
 * @param icon the icon's class without its prefix, such as {@code day} for {@code i-day}
 * @param path the route it opens, without a leading slash
 * @param order its place from the top, lowest first
 * @param roles names of the roles it is shown to; empty for everybody signed in
 * @param waiting how many things wait there, 0 for none; asked on each navigation, so it must be cheap
 */
public record NavItem(String label, String icon, String path, int order, Set<String> roles, IntSupplier waiting) {

    /** Copies the roles, so that the entry can't change later. */
    public NavItem {
        roles = Set.copyOf(roles);
    }
}
