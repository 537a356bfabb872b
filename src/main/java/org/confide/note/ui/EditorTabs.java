package org.confide.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.confide.note.spi.SessionPanel;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.ScreenTabs;

/**
 * What lets one get about between the note and what stands beside it: on a phone, where they take turns, a tab for each;
 * with a keyboard Alt P, to the first panel and back to where one was.
 */
class EditorTabs {

    /** Marks a panel, for the style sheet and for the key. */
    static final String PANEL = "data-panel";

    private static final String OTHER = "data-other";
    private static final String CHOSEN = "data-chosen";
    private static final String PART = "data-part";
    private static final String LOCK = "lock";

    private final Div columns;
    private final List<Tab> tabs = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final Map<Integer, Component> others = new HashMap<>();

    EditorTabs(Div columns) {
        this.columns = columns;
        add("note", new Tab("Note"));
        columns.getElement().setAttribute(PART, "note");
        Keys.alt(columns, Key.KEY_P, this::toPanelAndBack);
    }

    /** Adds the two cards that stand beside a session's note while it is written. */
    void whileWriting(Checklist checklist) {
        add("last", new Tab("Last note"));
        check(checklist);
    }

    /** Adds the list of what is missing. */
    void check(Checklist checklist) {
        Tab check = new Tab("Check");
        checklist.onCount(count -> check.setLabel(count == 0 ? "Check" : "Check, " + count));
        add("check", check);
    }

    /** Adds a panel of another room: the one under lock, or one of those that are not. */
    void panel(SessionPanel panel, Component shown) {
        boolean locked = panel.icon().equals(LOCK);
        shown.getElement().setAttribute(locked ? PANEL : OTHER, "");
        Tab tab = new Tab(new Icon(panel.icon()));
        tab.add(panel.label());
        if (!locked) {
            others.put(parts.size(), shown);
        }
        add(locked ? "panel" : "other", tab);
    }

    /** The tabs, once everything is added. */
    ScreenTabs bar() {
        ScreenTabs bar = new ScreenTabs("The note and what stands beside it", tabs.toArray(Tab[]::new));
        bar.addClassName("phone-tabs");
        bar.setVisible(tabs.size() > 1);
        bar.addSelectedChangeListener(event -> {
            columns.getElement().setAttribute(PART, parts.get(bar.getSelectedIndex()));
            others.forEach((index, panel) -> panel.getElement().setAttribute(CHOSEN, index == bar.getSelectedIndex()));
        });
        return bar;
    }

    private void add(String part, Tab tab) {
        parts.add(part);
        tabs.add(tab);
    }

    private void toPanelAndBack() {
        columns.getElement().executeJs("""
                const panel = this.querySelector('[data-panel]');
                const focused = document.activeElement;
                if (!panel) return;
                if (panel.contains(focused)) {
                  const back = this.confideFrom && this.confideFrom.isConnected ? this.confideFrom : document.querySelector('h1');
                  back.focus();
                } else {
                  this.confideFrom = this.contains(focused) ? focused : null;
                  const field = [...panel.querySelectorAll('input, textarea, vaadin-button')].find(each => each.checkVisibility());
                  if (field) field.focus();
                }""");
    }
}
