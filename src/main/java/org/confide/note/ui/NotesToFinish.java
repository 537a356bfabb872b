package org.confide.note.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.confide.note.NotePaths;
import org.confide.note.NoteStatus;
import org.confide.note.WaitingNote;
import org.confide.practice.PracticeSettings;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.KeyHint;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.StateBadge;

/** Notes to write, to sign and returned, the oldest first. */
class NotesToFinish extends Aside {

    private final PracticeTime time;
    private final PracticeSettings practice;

    NotesToFinish(List<WaitingNote> waiting, PracticeTime time, PracticeSettings practice) {
        this.time = time;
        this.practice = practice;
        addClassNames("side", "pane", "notes-to-finish");
        getElement().setAttribute("aria-label", "Notes to finish");
        Span count = new Span(String.valueOf(waiting.size()));
        count.addClassName("sub");
        Span grow = new Span();
        grow.addClassName("grow");
        Span order = new Span("oldest first");
        order.addClassNames("small", "sub");
        H2 heading = new H2(new Span("Notes to finish"), count, grow, order);
        heading.addClassName("section-heading");
        add(heading);
        if (waiting.isEmpty()) {
            Paragraph nothing = new Paragraph("Nothing waits for you. Every session is documented.");
            nothing.addClassNames("sub", "small");
            add(nothing);
            return;
        }
        group(
                "Returned to you",
                waiting.stream()
                        .filter(note -> note.status() == NoteStatus.RETURNED)
                        .toList());
        group("To write", waiting.stream().filter(NotesToFinish::isToWrite).toList());
        group("To sign", waiting.stream().filter(NotesToFinish::isToSign).toList());
        Paragraph hint = new Paragraph(
                new KeyHint("↑"),
                new KeyHint("↓"),
                new Span(" move, "),
                new KeyHint("Enter"),
                new Span(" opens the note"));
        hint.addClassName("hint");
        add(hint);
    }

    private static boolean isToWrite(WaitingNote note) {
        return note.status() == NoteStatus.DRAFT && (note.note() == null || note.missing() > 0);
    }

    private static boolean isToSign(WaitingNote note) {
        return note.status() == NoteStatus.DRAFT && note.note() != null && note.missing() == 0;
    }

    private void group(String title, List<WaitingNote> notes) {
        if (notes.isEmpty()) {
            return;
        }
        H3 heading = new H3(title);
        heading.addClassName("label");
        UnorderedList list = new UnorderedList();
        list.addClassName("card");
        notes.forEach(note -> list.add(row(note)));
        Keys.arrows(list);
        add(heading, list);
    }

    private ListItem row(WaitingNote note) {
        StateBadge state = state(note);
        Anchor link =
                Keys.stop(new Anchor(NotePaths.note(note.occasion(), note.note(), note.client()), note.clientName()));
        link.addClassName("row-link");
        link.setAriaLabel(note.clientName() + ", " + note.serviceLabel() + ", " + time.date(note.start()) + ", "
                + stands(note).toLowerCase(Locale.ROOT) + ", " + state.getText().toLowerCase(Locale.ROOT));
        Span what = new Span(note.serviceLabel() + ", " + time.date(note.start()) + ". " + stands(note));
        what.addClassName("what");
        Div who = new Div(link, what);
        who.addClassName("who");
        Div line = new Div(who, state.bare());
        line.addClassName("list-row");
        ListItem item = new ListItem(line);
        if (note.comment() != null) {
            Span by = new Span(String.valueOf(note.commentBy()));
            by.addClassNames("by", "sub");
            Div quote = new Div(new Span("“" + note.comment() + "” "), by);
            quote.addClassName("quote");
            item.add(quote);
        }
        return item;
    }

    private static String stands(WaitingNote note) {
        if (note.note() == null) {
            return "Not begun";
        }
        if (note.missing() == 0) {
            return "Nothing missing";
        }
        String only = note.onlyMissing();
        return only == null ? Checklist.words(note.missing()) + " missing" : only;
    }

    private StateBadge state(WaitingNote note) {
        if (note.returned() != null) {
            return new StateBadge(StateBadge.Kind.RETURNED, "back", "Returned " + time.date(note.returned()));
        }
        return due(note.end().plus(practice.noteDue()), time);
    }

    /** "Due Fri", "Overdue 1 day". */
    static StateBadge due(Instant due, PracticeTime time) {
        return StateBadge.due(Duration.between(due, time.now()), time.date(due));
    }
}
