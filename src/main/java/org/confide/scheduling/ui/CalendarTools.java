package org.confide.scheduling.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.spi.CalendarRange;
import org.confide.scheduling.spi.CalendarTool;

/** One menu for what is kept beside the calendar, and for what other rooms let one do with it. */
class CalendarTools extends MenuBar {

    CalendarTools(SignedIn person, Stream<CalendarTool> tools, SerializableSupplier<CalendarRange> shown) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("cal-tools");
        List<Anchor> links = new ArrayList<>();
        if (person.isAny(Role.CLINICIAN, Role.TRAINEE, Role.FRONT_DESK, Role.PRACTICE_ADMIN)) {
            links.add(new Anchor(SchedulingPaths.GROUPS, "Groups"));
            links.add(new Anchor(SchedulingPaths.AVAILABILITY, "Hours and time off"));
        }
        tools.forEach(tool -> links.addAll(tool.tools(shown)));
        setVisible(!links.isEmpty());
        MenuItem more = addItem("More");
        more.setAriaLabel("More beside the calendar");
        links.forEach(link -> offer(more, link));
    }

    private static void offer(MenuItem more, Anchor link) {
        MenuItem item = more.getSubMenu().addItem(link);
        link.getElement().setAttribute("tabindex", "-1");
        // The item is what keys and most clicks meet; the link in it knows the way.
        item.getElement().executeJs("""
                this.addEventListener('click', event => {
                  if (!event.composedPath().some(part => part.localName === 'a')) this.querySelector('a')?.click();
                })""");
    }
}
