package org.confide.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.confide.client.ClientDirectory;
import org.confide.client.ClientHeader;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.note.NotePaths;
import org.confide.note.NoteReading;
import org.confide.note.OpenedNote;
import org.confide.note.ReadableNote;
import org.confide.note.spi.NotePlace;
import org.confide.note.spi.OpenSession;
import org.confide.note.spi.SessionPanel;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.Presence;
import org.confide.scheduling.Session;
import org.confide.scheduling.SessionId;
import org.confide.shared.ui.Region;
import org.confide.shared.ui.ScreenHeader;
import org.confide.shared.ui.ScreenTabs;
import org.confide.shared.ui.Unsaved;
import org.jspecify.annotations.Nullable;

/**
 * A session and its progress note: the editor for the person who writes it, the signed text for those who may read it,
 * and beside it whatever other rooms contribute.
 */
@Route(NotePaths.SESSION)
@PageTitle("Session")
@RolesAllowed({"CLINICIAN", "TRAINEE", "SUPERVISOR"})
class SessionEditorView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final int EARLIER_NOTES = 12;

    private final NoteReading reading;
    private final ClientDirectory clients;
    private final PracticeTime time;
    private final EditorParts parts;
    private final SigningDesk desk;
    private final List<SessionPanel> panels;
    private @Nullable NoteEditor editor;

    SessionEditorView(
            NoteReading reading,
            ClientDirectory clients,
            EditorParts parts,
            SigningDesk desk,
            List<SessionPanel> panels) {
        this.reading = reading;
        this.clients = clients;
        this.time = parts.time();
        this.parts = parts;
        this.desk = desk;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(SessionPanel::order))
                .toList();
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SessionId session = new SessionId(
                EditorParts.uuid(event.getRouteParameters().get("session").orElse("")));
        ClientId client = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NotePaths.CLIENT)
                .map(id -> new ClientId(EditorParts.uuid(id)))
                .orElse(null);
        open(session, client);
    }

    private void open(SessionId session, @Nullable ClientId client) {
        OpenedNote opened = desk.open(session, client);
        if (opened.toWrite().isPresent()) {
            write(opened);
        } else {
            read(opened);
        }
    }

    private void write(OpenedNote opened) {
        removeAll();
        ClientHeader client = clients.header(opened.client());
        LastNote last =
                new LastNote(reading.earlier(opened.client(), opened.session().start(), EARLIER_NOTES), time);
        NoteEditor written = new NoteEditor(
                opened,
                parts,
                client,
                last,
                conflict -> desk.settle(conflict, current(), opened),
                () -> desk.sign(current(), opened, () -> open(opened.session().id(), opened.client())));
        editor = written;
        Aside aside = new Aside(last, written.checklist());
        Div columns = new Div(written, aside);
        EditorTabs tabs = new EditorTabs(columns);
        tabs.whileWriting(written.checklist());
        ScreenTabs bar = addPanels(aside, opened, tabs, written::goTo);
        written.beforeJump(() -> bar.setSelectedIndex(0));
        columns.addClassNames("columns", "editor");
        add(header(opened, client), bar, columns);
        if (opened.copies() > 0) {
            desk.offerCopies(opened.note());
        }
    }

    private void read(OpenedNote opened) {
        removeAll();
        editor = null;
        ReadableNote note = desk.read(opened);
        Region article = desk.article(note, () -> open(opened.session().id(), opened.client()));
        Aside aside = new Aside();
        Div columns = new Div(article, aside);
        columns.addClassNames("columns", "editor");
        add(
                header(opened, clients.header(opened.client())),
                addPanels(aside, opened, new EditorTabs(columns), null),
                columns);
    }

    private ScreenTabs addPanels(Aside aside, OpenedNote opened, EditorTabs tabs, @Nullable Consumer<NotePlace> goTo) {
        aside.addClassNames("side", "beside-note");
        aside.getElement().setAttribute("aria-label", "Beside the note");
        OpenSession session = new OpenSession(opened.session().id(), opened.client(), goTo);
        panels.forEach(panel -> panel.panel(session).ifPresent(shown -> {
            aside.add(shown);
            tabs.panel(panel, shown);
        }));
        return tabs.bar();
    }

    private ScreenHeader header(OpenedNote opened, ClientHeader client) {
        Span when = ScreenHeader.fact(time.dateTime(opened.session().start()));
        when.addClassName("wide-only");
        Button chart = new Button(
                "Open chart", event -> getUI().ifPresent(ui -> ui.navigate(ClientPaths.chart(opened.client()))));
        chart.addThemeVariants(ButtonVariant.TERTIARY);
        chart.addClassName("wide-only");
        ScreenHeader header = new ScreenHeader(client.name())
                .back(NotePaths.MY_DAY, "Back to my day")
                .actions(when, EditorParts.badge(opened.status()), chart);
        header.facts(ScreenHeader.fact(client.age() + (client.pronouns().isBlank() ? "" : ", " + client.pronouns())));
        if (opened.session().clients().size() > 1 && desk.conducted(opened)) {
            Anchor all = new Anchor(NotePaths.group(opened.session().id()), "Write for all");
            all.addClassNames("link", "no-print");
            header.facts(memberSelect(opened.session(), opened.client()), all);
        }
        return header;
    }

    private Select<ClientId> memberSelect(Session session, ClientId shown) {
        var names = clients.names(session.clients());
        Select<ClientId> select = new Select<>();
        select.setAriaLabel("Client of this session");
        select.setItems(session.clients());
        select.setItemLabelGenerator(id -> {
            Presence presence = session.presence(id);
            return names.getOrDefault(id, "")
                    + (presence.comes() ? "" : ", " + presence.label().toLowerCase(Locale.US));
        });
        select.setValue(shown);
        select.addValueChangeListener(event -> getUI().ifPresent(ui -> ui.navigate(
                NotePaths.session(session.id()),
                com.vaadin.flow.router.QueryParameters.of(
                        NotePaths.CLIENT, event.getValue().value().toString()))));
        return select;
    }

    private NoteEditor current() {
        return java.util.Objects.requireNonNull(editor);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Unsaved.leave(editor, event);
    }
}
