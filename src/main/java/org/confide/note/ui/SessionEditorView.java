package org.confide.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
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
import java.util.UUID;
import java.util.function.Consumer;
import org.confide.client.ClientDirectory;
import org.confide.client.ClientHeader;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.note.NotePaths;
import org.confide.note.NoteReading;
import org.confide.note.NoteStatus;
import org.confide.note.OpenedNote;
import org.confide.note.ReadableNote;
import org.confide.note.spi.NotePlace;
import org.confide.note.spi.OpenSession;
import org.confide.note.spi.SessionPanel;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.Presence;
import org.confide.scheduling.Session;
import org.confide.scheduling.SessionId;
import org.confide.shared.NotFound;
import org.confide.shared.ui.Region;
import org.confide.shared.ui.ScreenHeader;
import org.confide.shared.ui.ScreenTabs;
import org.confide.shared.ui.StateBadge;
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
    private static final String ON_THEIR_WAY =
            "The last words are still on their way. If you stay, they are saved as soon as the record answers.";
    private static final String ON_THE_PAGE_ALONE =
            "Some words are on this page alone, since they can't be saved as they stand. If you stay, you can change or"
                    + " copy them.";

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
        SessionId session =
                new SessionId(uuid(event.getRouteParameters().get("session").orElse("")));
        ClientId client = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NotePaths.CLIENT)
                .map(id -> new ClientId(uuid(id)))
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
        LastNote last =
                new LastNote(reading.earlier(opened.client(), opened.session().start(), EARLIER_NOTES), time);
        NoteEditor written = new NoteEditor(
                opened,
                parts,
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
        add(header(opened), bar, columns);
        if (opened.copies() > 0) {
            desk.offerCopies(opened.note());
        }
    }

    private void read(OpenedNote opened) {
        removeAll();
        editor = null;
        ReadableNote note = desk.read(opened);
        Region article = new Region("Progress note");
        article.styled("note", "signed-note");
        Div sheet = new Div();
        sheet.addClassNames("note-sections", "print-sheet");
        sheet.getElement().setAttribute("tabindex", "0");
        NoteArticle.whole(note, time).forEach(sheet::add);
        Span frozen = new Span(
                note.status() == NoteStatus.SUBMITTED
                        ? "Submitted, so the text cannot change unless your supervisor returns it."
                        : "Signed, so the text cannot change. Add an addendum.");
        frozen.addClassNames("sub", "small", "no-print");
        sheet.add(frozen);
        article.add(sheet);
        article.add(desk.actions(note, () -> open(opened.session().id(), opened.client())));
        Aside aside = new Aside();
        Div columns = new Div(article, aside);
        columns.addClassNames("columns", "editor");
        add(header(opened), addPanels(aside, opened, new EditorTabs(columns), null), columns);
    }

    private ScreenTabs addPanels(Aside aside, OpenedNote opened, EditorTabs tabs, @Nullable Consumer<NotePlace> goTo) {
        aside.addClassNames("side", "beside-note");
        aside.getElement().setAttribute("aria-label", "Beside the note");
        OpenSession session = new OpenSession(opened.session().id(), opened.client(), goTo);
        panels.forEach(panel -> panel.panel(session).ifPresent(shown -> {
            aside.add(shown);
            tabs.panel(panel.label(), shown);
        }));
        return tabs.bar();
    }

    private ScreenHeader header(OpenedNote opened) {
        ClientHeader client = clients.header(opened.client());
        Span when = ScreenHeader.fact(time.dateTime(opened.session().start()));
        when.addClassName("wide-only");
        Button chart = new Button(
                "Open chart", event -> getUI().ifPresent(ui -> ui.navigate(ClientPaths.chart(opened.client()))));
        chart.addThemeVariants(ButtonVariant.TERTIARY);
        chart.addClassName("wide-only");
        ScreenHeader header = new ScreenHeader(client.name())
                .back(NotePaths.MY_DAY, "Back to my day")
                .actions(when, badge(opened.status()), chart);
        header.facts(ScreenHeader.fact(client.age() + (client.pronouns().isBlank() ? "" : ", " + client.pronouns())));
        if (opened.session().clients().size() > 1 && desk.conducted(opened)) {
            header.facts(memberSelect(opened.session(), opened.client()));
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

    private static Component badge(NoteStatus status) {
        return switch (status) {
            case DRAFT -> new StateBadge(StateBadge.Kind.ACCENT, "Draft");
            case RETURNED -> new StateBadge(StateBadge.Kind.RETURNED, "back", "Returned");
            case SUBMITTED -> new StateBadge(StateBadge.Kind.NEUTRAL, "clock", "Submitted");
            case SIGNED, COSIGNED -> new StateBadge(StateBadge.Kind.SIGNED, "check", status.label());
        };
    }

    private NoteEditor current() {
        return java.util.Objects.requireNonNull(editor);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor == null || !editor.hasUnsaved()) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        if (editor.isHeldUp()) {
            ask(leave, editor.isBehind() && editor.unfit().isEmpty() ? ON_THEIR_WAY : ON_THE_PAGE_ALONE);
        } else {
            editor.onceSaved(leave::proceed, () -> ask(leave, ON_THEIR_WAY));
        }
    }

    private static void ask(BeforeLeaveEvent.ContinueNavigationAction leave, String why) {
        ConfirmDialog ask =
                new ConfirmDialog("Not every word is saved yet", why, "Leave this note", confirmed -> leave.proceed());
        ask.setCancelable(true);
        ask.setCancelText("Stay here");
        ask.open();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
