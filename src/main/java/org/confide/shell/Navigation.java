package org.confide.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.KeyHint;
import org.confide.shared.ui.NavItem;

/** The drawer: the mark, the way to a client, where one may go and what waits there, the person. */
class Navigation extends Div {

    /** More entries than these at once are read and not seen. Only somebody with several roles has them. */
    private static final int MOST = 7;

    private final Map<NavItem, SideNavItem> entries = new LinkedHashMap<>();
    private final SideNav more = new SideNav("More");
    private final List<String> rest = new ArrayList<>();
    private boolean inTheRest;
    private boolean waitsInTheRest;
    private boolean narrow;
    private final Map<NavItem, Integer> shown = new HashMap<>();

    Navigation(List<NavItem> items, FindClient findClient, Component person) {
        addClassName("navigation");
        add(brand());
        if (findClient.isFor(items)) {
            add(find(findClient));
        }
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", "Main");
        int first = items.size() > MOST ? MOST - 1 : items.size();
        items.subList(0, first).forEach(item -> nav.addItem(entry(item)));
        more.setCollapsible(true);
        more.setExpanded(false);
        more.setVisible(first < items.size());
        items.subList(first, items.size()).forEach(item -> {
            more.addItem(entry(item));
            rest.add(item.path());
        });
        Div space = new Div();
        space.addClassName("grow");
        add(nav, more, space, person);
    }

    private SideNavItem entry(NavItem item) {
        SideNavItem entry = new SideNavItem(item.label(), item.path(), new Icon(item.icon()));
        entry.setMatchNested(true);
        entries.put(item, entry);
        return entry;
    }

    /** Asks each item what waits there and shows it. */
    void count() {
        waitsInTheRest = false;
        entries.forEach((item, entry) -> {
            int waiting = item.waiting().getAsInt();
            waitsInTheRest |= waiting > 0 && rest.contains(item.path());
            if (Integer.valueOf(waiting).equals(shown.put(item, waiting))) {
                return;
            }
            if (waiting == 0) {
                entry.setSuffixComponent(null);
            } else {
                Span count = new Span(Integer.toString(waiting));
                count.addClassName("waiting");
                count.getElement().setAttribute("title", waiting + " waiting");
                entry.setSuffixComponent(count);
            }
        });
    }

    /** Opens the rest where one is in it, or something waits there. */
    void at(String path) {
        inTheRest = rest.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
        unfold();
    }

    private void unfold() {
        more.setExpanded(inTheRest || waitsInTheRest || narrow);
    }

    /** In the rail the words are gone, so a tooltip says them; the word that would open the rest is gone too. */
    void narrow(boolean rail) {
        narrow = rail;
        unfold();
        entries.forEach((item, entry) -> entry.setTooltipText(rail ? item.label() : null));
    }

    private static Component brand() {
        Span mark = new Span();
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span("Confide");
        name.addClassName("name");
        Div brand = new Div(mark, name);
        brand.addClassName("brand");
        return brand;
    }

    private static Component find(FindClient findClient) {
        Button find = new Button("Find a client", new Icon("search"), event -> findClient.open());
        find.addClassName("find");
        find.setAriaLabel("Find a client");
        find.setTooltipText("Find a client, Ctrl K");
        return KeyHint.on(find, "Ctrl K");
    }
}
