package org.confide.due.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.confide.due.DueNote;
import org.confide.due.DuePaths;
import org.confide.due.NotesDue;
import org.confide.due.Timeliness;
import org.confide.due.WithoutNote;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.note.NoNoteNeeded;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.ScreenHeader;

/** Sessions that still lack their note, one's own and those one answers for, and how timely notes were. */
@Route(DuePaths.NOTES_DUE)
@PageTitle("Notes due")
@RolesAllowed({"CLINICIAN", "TRAINEE", "SUPERVISOR", "PRACTICE_ADMIN"})
class NotesDueView extends Div implements BeforeEnterObserver {

    private static final String STRETCH = "of";

    private final NotesDue due;
    private final NoNoteNeeded noNoteNeeded;
    private final PracticeTime time;
    private final boolean documents;
    private final boolean supervises;
    private Stretch stretch = Stretch.LAST_90_DAYS;

    NotesDueView(NotesDue due, NoNoteNeeded noNoteNeeded, PracticeTime time, CurrentUser currentUser) {
        this.due = due;
        this.noNoteNeeded = noNoteNeeded;
        this.time = time;
        documents = currentUser.get().isAny(Role.CLINICIAN, Role.TRAINEE);
        supervises = currentUser.get().is(Role.SUPERVISOR);
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        stretch = Stretch.of(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STRETCH)
                .orElse(""));
        load();
    }

    private void load() {
        removeAll();
        Div body = new Div();
        body.addClassNames("screen-body", "notes-due");
        ScreenHeader header = new ScreenHeader("Notes due");
        if (documents) {
            List<DueNote> own = due.own();
            long overdue =
                    own.stream().filter(note -> !note.due().isAfter(time.now())).count();
            header.facts(ScreenHeader.fact(overdue == 0 ? "None overdue" : overdue + " overdue"));
            body.add(new DueList("Yours", "Nothing waits for you. Every session is documented.", own, time, this::ask));
            List<WithoutNote> without = due.notNeeded();
            if (!without.isEmpty()) {
                body.add(without(without));
            }
        }
        if (supervises) {
            body.add(new DueList(
                    "Those you supervise",
                    "Everybody you supervise has documented every session.",
                    due.ofSupervisees(),
                    time,
                    null));
        }
        body.add(timeliness());
        add(header, body);
    }

    private void ask(DueNote note) {
        new NoNoteNeededDialog(note.clientName() + ", " + time.dateTime(note.start()), (reason, words) -> {
                    noNoteNeeded.say(Objects.requireNonNull(note.occasion().session()), note.client(), reason, words);
                    load();
                })
                .open();
    }

    private Section without(List<WithoutNote> sessions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("card");
        for (WithoutNote session : sessions) {
            Span name = new Span(session.clientName());
            name.addClassName("strong");
            Span what = new Span(session.serviceLabel() + ", " + time.dateTime(session.start()) + ". "
                    + session.reason().label()
                    + (session.words().isEmpty() ? "" : ": " + session.words()));
            what.addClassName("what");
            Div who = new Div(name, what);
            who.addClassName("who");
            Button back = new Button("Take back", event -> {
                new Fields().attempt(() -> noNoteNeeded.takeBack(session.session(), session.client()));
                load();
            });
            back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            back.setAriaLabel("Take back, " + session.clientName() + ", " + time.date(session.start()));
            Div line = new Div(who, back);
            line.addClassName("list-row");
            list.add(new ListItem(line));
        }
        return section("No note needed, last 90 days", list);
    }

    private Section timeliness() {
        List<Timeliness> rows = due.timeliness(stretch.from(time.today()), stretch.until(time.today()));
        Select<Stretch> choice = new Select<>();
        choice.setAriaLabel("Days the report looks at");
        choice.setItems(Stretch.values());
        choice.setItemLabelGenerator(Stretch::label);
        choice.setValue(stretch);
        choice.addValueChangeListener(event -> getUI().ifPresent(ui -> ui.navigate(
                DuePaths.NOTES_DUE, QueryParameters.of(STRETCH, event.getValue().code()))));
        Anchor file = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = TimelinessTable.file(rows);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "timeliness.csv", "text/csv", bytes.length);
                }),
                "Download CSV");
        Div bar = new Div(choice, file);
        bar.addClassNames("row", "due-bar");
        return section("Timeliness", bar, new TimelinessTable(rows));
    }

    private static Section section(String title, com.vaadin.flow.component.Component... parts) {
        H2 heading = new H2(title);
        heading.addClassName("section-heading");
        Section section = new Section(heading);
        section.add(parts);
        section.addClassName("due-list");
        section.getElement().setAttribute("aria-label", title);
        return section;
    }
}
