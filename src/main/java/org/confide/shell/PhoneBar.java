package org.confide.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.NavItem;

/** The bottom of a phone: the first places and "More", which opens the drawer with the rest. */
class PhoneBar extends Nav {

    private static final int PLACES = 4;

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    PhoneBar(List<NavItem> items, Command more) {
        addClassName("phone-bar");
        getElement().setAttribute("aria-label", "Main, short");
        items.stream().limit(PLACES).forEach(item -> {
            Anchor link = new Anchor(item.path(), new Icon(item.icon()), new Span(item.label()));
            links.put(item.path(), link);
            add(link);
        });
        NativeButton rest = new NativeButton("", event -> more.execute());
        rest.add(new Icon("menu"), new Span("More"));
        add(rest);
    }

    /** Marks where one is: the place of this path, or the one it lies below. */
    void at(String path) {
        String place = links.keySet().stream()
                .filter(item -> path.equals(item) || path.startsWith(item + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        links.forEach((itemPath, link) -> {
            if (itemPath.equals(place)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
