package org.confide.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.confide.identity.IdentityPaths;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.shared.ui.Initials;
import org.confide.shared.ui.PersonItem;

/** The person at the foot of the navigation: their account, how it looks, the way out. */
class PersonMenu extends MenuBar {

    private final SignedIn person;
    private final LookKept look;
    private final MenuItem narrowItem;

    private PersonMenu(
            SignedIn person,
            List<PersonItem> items,
            LookKept look,
            SerializableConsumer<Boolean> narrow,
            Runnable signOut) {
        this.person = person;
        this.look = look;
        UI.getCurrent().getPage().setColorScheme(look.scheme());
        addClassName("person");
        addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem me = addItem(face());
        me.setAriaLabel(person.name() + ", account and sign out");
        var menu = me.getSubMenu();
        menu.addItem("Account", event -> UI.getCurrent().navigate(IdentityPaths.ACCOUNT));
        Set<String> places = new HashSet<>();
        items.stream()
                .filter(item -> person.roles().stream().map(Role::name).anyMatch(item.roles()::contains))
                // Two roles may know one place by two names: the first is enough.
                .filter(item -> places.add(item.path()))
                .forEach(item ->
                        menu.addItem(item.label(), event -> UI.getCurrent().navigate(item.path())));
        MenuItem appearance = menu.addItem("Light or dark");
        scheme(appearance, "As this computer", ColorScheme.Value.LIGHT_DARK);
        scheme(appearance, "Light", ColorScheme.Value.LIGHT);
        scheme(appearance, "Dark", ColorScheme.Value.DARK);
        narrowItem = menu.addItem("Narrow navigation");
        narrowItem.setCheckable(true);
        narrowItem.addClickListener(event -> {
            look.keepNarrow(narrowItem.isChecked());
            narrow.accept(narrowItem.isChecked());
        });
        menu.addItem("Keys", event -> new KeyList().open());
        menu.addSeparator();
        menu.addItem("Sign out", event -> signOut.run());
    }

    /** Says whether the navigation is narrow now. */
    void narrow(boolean narrow) {
        narrowItem.setChecked(narrow);
    }

    private void scheme(MenuItem menu, String words, ColorScheme.Value scheme) {
        MenuItem item = menu.getSubMenu().addItem(words, event -> {
            look.keepScheme(scheme);
            UI.getCurrent().getPage().setColorScheme(scheme);
            menu.getSubMenu().getItems().forEach(each -> each.setChecked(each.equals(event.getSource())));
        });
        item.setCheckable(true);
        item.setChecked(look.scheme() == scheme);
    }

    private Component face() {
        Span name = new Span(person.name());
        name.addClassName("name");
        Span roles = new Span(person.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", ")));
        roles.addClassName("roles");
        Div words = new Div(name, roles);
        words.addClassName("words");
        Div face = new Div(new Initials(person.name()), words);
        face.addClassName("face");
        return face;
    }

    /** Makes the menu of whoever is signed in. */
    @org.springframework.stereotype.Component
    static class Maker {

        private final AuthenticationContext authentication;
        private final List<PersonItem> items;

        Maker(AuthenticationContext authentication, List<PersonItem> items) {
            this.authentication = authentication;
            this.items = items;
        }

        PersonMenu menu(SignedIn person, LookKept look, SerializableConsumer<Boolean> narrow) {
            return new PersonMenu(person, items, look, narrow, authentication::logout);
        }
    }
}
