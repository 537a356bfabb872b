package org.confide.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Optional;
import org.confide.client.Reach;
import org.confide.client.spi.ChartSection;
import org.confide.client.spi.OpenChart;
import org.confide.identity.CurrentUser;
import org.confide.note.ContactKind;
import org.confide.note.EntryWriting;
import org.confide.note.NotePaths;
import org.confide.note.NoteReading;
import org.confide.note.Occasion;
import org.confide.note.ProgressNoteId;
import org.confide.practice.PracticeTime;

/** The chart's first tab: sessions and progress notes, the newest first, readable without opening each. */
@org.springframework.stereotype.Component
class TimelineSection implements ChartSection {

    private final NoteReading reading;
    private final EntryWriting entries;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final CorrectionDesk corrections;

    TimelineSection(
            NoteReading reading,
            EntryWriting entries,
            PracticeTime time,
            CurrentUser currentUser,
            CorrectionDesk corrections) {
        this.reading = reading;
        this.entries = entries;
        this.time = time;
        this.currentUser = currentUser;
        this.corrections = corrections;
    }

    @Override
    public Place place() {
        return Place.TAB;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return "Timeline";
    }

    @Override
    public boolean offered(OpenChart chart) {
        return chart.reach() != Reach.NOTHING;
    }

    @Override
    public Optional<Component> content(OpenChart chart) {
        if (!offered(chart)) {
            return Optional.empty();
        }
        Div content = new Div();
        if (chart.mayEnter()) {
            content.add(newEntry(chart));
        }
        content.add(new Timeline(
                before -> reading.timeline(chart.client(), before),
                chart.client(),
                time,
                currentUser.id(),
                chart.reach() == Reach.FINAL_NOTES,
                corrections));
        return Optional.of(content);
    }

    private Component newEntry(OpenChart chart) {
        MenuBar menu = new MenuBar();
        menu.addClassNames("new-entry", "no-print");
        SubMenu kinds = menu.addItem("New entry").getSubMenu();
        for (ContactKind kind : ContactKind.values()) {
            kinds.addItem(
                    kind.label(),
                    event -> new NewEntryDialog(kind, time, at -> {
                                ProgressNoteId note = entries.begin(chart.client(), kind, at);
                                UI.getCurrent()
                                        .navigate(NotePaths.note(new Occasion.Contact(kind, at), note, chart.client()));
                            })
                            .open());
        }
        return menu;
    }
}
