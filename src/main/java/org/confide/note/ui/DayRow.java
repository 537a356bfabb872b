package org.confide.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.confide.note.MyDay;
import org.confide.note.NotePaths;
import org.confide.note.NoteState;
import org.confide.note.NoteStatus;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.StateBadge;
import org.jspecify.annotations.Nullable;

/** A session of the day: time, who, which service, where, and where its note stands. */
class DayRow extends ListItem {

    DayRow(MyDay.Entry entry, PracticeTime time, Instant now, boolean current) {
        SessionRow session = entry.session();
        addClassName("day-row");
        if (current) {
            addClassName("current");
        }
        StateBadge state = state(entry, time);
        String[] clock = time.time(session.start()).split(" ", 2);
        HtmlContainer hour = new HtmlContainer("b");
        hour.setText(clock[0]);
        Div when = new Div(hour, new Span(clock.length > 1 ? clock[1] : ""));
        when.addClassName("time");
        Div bar = new Div();
        bar.addClassName("bar");
        Anchor link = Keys.stop(new Anchor(NotePaths.session(session.id()), session.title()));
        link.addClassName("row-link");
        link.setAriaLabel(time.time(session.start()) + ", " + session.title()
                + (state == null ? "" : ", " + state.getText().toLowerCase(Locale.ROOT)));
        Div who = new Div(link, what(session));
        who.addClassName("who");
        Div stateCell = new Div();
        stateCell.addClassName("state-cell");
        if (state != null) {
            stateCell.add(state.bare());
        }
        Div act = new Div();
        act.addClassName("act");
        Component button = act(entry, now, current);
        if (button != null) {
            act.add(button);
        }
        add(when, bar, who, stateCell, act);
    }

    /** What is next: the session that runs, or the last one that ended and is not signed. */
    static MyDay.@Nullable Entry next(List<MyDay.Entry> entries, Instant now) {
        MyDay.Entry next = null;
        for (MyDay.Entry entry : entries) {
            boolean begun = !entry.session().start().isAfter(now);
            if (begun && entry.session().status().takesPlace() && !isDone(entry)) {
                next = entry;
            }
        }
        return next;
    }

    private static Div what(SessionRow session) {
        Div what = new Div();
        what.addClassName("what");
        String members = session.clients().size() > 2 ? ", " + session.clients().size() + " members" : "";
        what.add(new Span(session.serviceLabel() + members));
        if (session.telehealth()) {
            what.add(new Icon("video"), new Span("Telehealth"));
        } else if (session.room() != null) {
            what.add(new Icon("door"), new Span(Objects.requireNonNull(session.room())));
        }
        return what;
    }

    private static @Nullable Button act(MyDay.Entry entry, Instant now, boolean current) {
        if (isDone(entry) || !entry.session().status().takesPlace()) {
            return null;
        }
        boolean begun = !entry.notes().isEmpty();
        boolean started = !entry.session().start().isAfter(now);
        if (!begun && !started && !current) {
            return null;
        }
        Button button = new Button(begun ? "Continue note" : "Write note");
        button.addThemeVariants(ButtonVariant.SMALL);
        if (current) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        SessionRow session = entry.session();
        String path = session.kind() == ServiceKind.GROUP && session.clients().size() > 1
                ? NotePaths.group(session.id())
                : NotePaths.session(session.id());
        button.addClickListener(event -> button.getUI().ifPresent(ui -> ui.navigate(path)));
        return button;
    }

    private static boolean isDone(MyDay.Entry entry) {
        return entry.notes().size() >= entry.session().coming().size()
                && entry.notes().stream().noneMatch(note -> note.status().isOpen());
    }

    private static @Nullable StateBadge state(MyDay.Entry entry, PracticeTime time) {
        SessionRow session = entry.session();
        if (session.status() == SessionStatus.NO_SHOW
                || session.status() == SessionStatus.LATE_CANCELLED
                || session.status() == SessionStatus.CANCELLED) {
            return new StateBadge(
                    StateBadge.Kind.NEUTRAL, "none", session.status().label());
        }
        List<NoteState> notes = entry.notes();
        if (notes.isEmpty()) {
            return session.status() == SessionStatus.ARRIVED
                    ? new StateBadge(StateBadge.Kind.ACCENT, "here", "Arrived")
                    : null;
        }
        int clients = session.coming().size();
        if (clients > 1) {
            long signed = notes.stream().filter(note -> note.status().isFinal()).count();
            return signed == clients
                    ? new StateBadge(StateBadge.Kind.SIGNED, "check", "All " + clients + " signed")
                    : new StateBadge(StateBadge.Kind.DUE, "pen", signed + " of " + clients + " signed");
        }
        return of(notes.getFirst(), time);
    }

    static StateBadge of(NoteState note, PracticeTime time) {
        return switch (note.status()) {
            case DRAFT -> new StateBadge(StateBadge.Kind.DUE, "pen", draft(note));
            case RETURNED -> new StateBadge(StateBadge.Kind.RETURNED, "back", "Returned");
            case SUBMITTED -> new StateBadge(StateBadge.Kind.NEUTRAL, "clock", "Submitted");
            case SIGNED, COSIGNED ->
                new StateBadge(
                        StateBadge.Kind.SIGNED,
                        "check",
                        (note.status() == NoteStatus.SIGNED ? "Signed " : "Co-signed ")
                                + time.date(Objects.requireNonNull(note.signed())));
        };
    }

    private static String draft(NoteState note) {
        if (note.missing() == 0) {
            return "Draft, ready to sign";
        }
        return note.onlyMissing() == null
                ? "Draft, " + Checklist.words(note.missing()) + " missing"
                : "Draft. " + note.onlyMissing();
    }
}
