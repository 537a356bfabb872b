package org.confide.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.confide.client.ClientDirectory;
import org.confide.client.ClientHeader;
import org.confide.client.ClientPaths;
import org.confide.note.NotePaths;
import org.confide.note.NoteReading;
import org.confide.note.NoteStatus;
import org.confide.note.OpenedNote;
import org.confide.note.ProgressNoteId;
import org.confide.note.spi.SessionPanel;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.ScreenHeader;
import org.confide.shared.ui.ScreenTabs;
import org.confide.shared.ui.Unsaved;
import org.jspecify.annotations.Nullable;

/** Something that happened outside of a session: written, signed and read as a progress note is. */
@Route(NotePaths.ENTRY)
@PageTitle("Entry")
@RolesAllowed({"CLINICIAN", "TRAINEE", "SUPERVISOR"})
class EntryView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private final NoteReading reading;
    private final ClientDirectory clients;
    private final EditorParts parts;
    private final PracticeTime time;
    private final SigningDesk desk;
    private final List<SessionPanel> panels;
    private @Nullable NoteEditor editor;

    EntryView(
            NoteReading reading,
            ClientDirectory clients,
            EditorParts parts,
            SigningDesk desk,
            List<SessionPanel> panels) {
        this.reading = reading;
        this.clients = clients;
        this.parts = parts;
        this.time = parts.time();
        this.desk = desk;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(SessionPanel::order))
                .toList();
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(new ProgressNoteId(
                EditorParts.uuid(event.getRouteParameters().get("note").orElse(""))));
    }

    private void open(ProgressNoteId note) {
        OpenedNote opened = reading.entry(note);
        removeAll();
        editor = null;
        ClientHeader client = clients.header(opened.client());
        add(header(opened, client));
        if (opened.toWrite().isPresent()) {
            write(opened, client);
        } else {
            read(opened);
        }
        if (editor != null && opened.copies() > 0) {
            desk.offerCopies(opened.note());
        }
    }

    private void write(OpenedNote opened, ClientHeader client) {
        NoteEditor written = new NoteEditor(
                opened,
                parts,
                client,
                new LastNote(List.of(), time),
                conflict -> desk.settle(conflict, Objects.requireNonNull(editor), opened),
                () -> desk.sign(Objects.requireNonNull(editor), opened, () -> open(opened.note())));
        editor = written;
        Aside aside = new Aside(written.checklist());
        Div columns = columns(written, aside);
        EditorTabs tabs = new EditorTabs(columns);
        tabs.check(written.checklist());
        addPanels(aside, opened, tabs);
        ScreenTabs bar = tabs.bar();
        written.beforeJump(() -> bar.setSelectedIndex(0));
        add(bar, columns);
    }

    private void read(OpenedNote opened) {
        Aside aside = new Aside();
        Div columns = columns(desk.article(desk.read(opened), () -> open(opened.note())));
        EditorTabs tabs = new EditorTabs(columns);
        addPanels(aside, opened, tabs);
        if (aside.getComponentCount() > 0) {
            columns.add(aside);
        }
        add(tabs.bar(), columns);
    }

    private void addPanels(Aside aside, OpenedNote opened, EditorTabs tabs) {
        aside.addClassNames("side", "beside-note");
        aside.getElement().setAttribute("aria-label", "Beside the note");
        panels.forEach(panel -> panel.beside(opened.note()).ifPresent(shown -> {
            aside.add(shown);
            tabs.panel(panel, shown);
        }));
    }

    private static Div columns(Component... parts) {
        Div columns = new Div(parts);
        columns.addClassNames("columns", "editor");
        return columns;
    }

    private ScreenHeader header(OpenedNote opened, ClientHeader client) {
        Span when = ScreenHeader.fact(time.dateTime(opened.begins()));
        when.addClassName("wide-only");
        ScreenHeader header = new ScreenHeader(client.name())
                .back(ClientPaths.chart(opened.client()), "Back to the chart")
                .facts(ScreenHeader.fact(opened.occasion().label()));
        if (opened.status() == NoteStatus.DRAFT) {
            Button discard = new Button("Discard draft", event -> discard(opened));
            discard.addThemeVariants(ButtonVariant.TERTIARY);
            return header.actions(when, EditorParts.badge(opened.status()), discard);
        }
        return header.actions(when, EditorParts.badge(opened.status()));
    }

    private void discard(OpenedNote opened) {
        ConfirmDialog ask = new ConfirmDialog(
                "Discard this draft", "It was never signed. Its text is gone for good.", "Discard draft", confirmed -> {
                    editor = null;
                    desk.discard(opened);
                    getUI().ifPresent(ui -> ui.navigate(ClientPaths.chart(opened.client())));
                });
        ask.setCancelable(true);
        ask.setCancelText("Keep writing");
        ask.open();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Unsaved.leave(editor, event);
    }
}
