package org.confide.due.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.confide.due.DueNote;
import org.confide.note.NotePaths;
import org.confide.note.NoteStatus;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.StateBadge;
import org.jspecify.annotations.Nullable;

/** Sessions without a final note, those overdue first, each with where its note stands. */
class DueList extends Section {

    private final PracticeTime time;
    private final @Nullable SerializableConsumer<DueNote> notNeeded;

    /**
     * Shows a list.
     *
     * @param title its heading
     * @param nothing what stands there when nothing is due
     * @param notes the sessions
     * @param time says days and times
     * @param notNeeded takes a session that needs no note; null where the notes are somebody else's, which are not
     *     opened either
     */
    DueList(
            String title,
            String nothing,
            List<DueNote> notes,
            PracticeTime time,
            @Nullable SerializableConsumer<DueNote> notNeeded) {
        this.time = time;
        this.notNeeded = notNeeded;
        addClassName("due-list");
        getElement().setAttribute("aria-label", title);
        Span count = new Span(String.valueOf(notes.size()));
        count.addClassName("sub");
        H2 heading = new H2(new Span(title), count);
        heading.addClassName("section-heading");
        add(heading);
        if (notes.isEmpty()) {
            Paragraph empty = new Paragraph(nothing);
            empty.addClassNames("sub", "small");
            add(empty);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("card");
        notes.stream().sorted(Comparator.comparing(DueNote::due)).map(this::row).forEach(list::add);
        Keys.arrows(list);
        add(list);
    }

    private ListItem row(DueNote note) {
        Span what = new Span(note.serviceLabel() + ", " + time.dateTime(note.start())
                + (notNeeded == null ? ", " + note.clinicianName() : ""));
        what.addClassName("what");
        Div who = new Div(name(note), what);
        who.addClassName("who");
        Div line = new Div(who, state(note).bare());
        line.addClassNames("list-row", "due-row");
        if (note.status() != NoteStatus.SUBMITTED) {
            line.add(StateBadge.due(Duration.between(note.due(), time.now()), time.date(note.due()))
                    .bare());
        }
        if (notNeeded != null && note.status() == null) {
            Button none = new Button("No note needed", event -> notNeeded.accept(note));
            none.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            none.setAriaLabel("No note needed, " + note.clientName() + ", " + time.date(note.start()));
            line.add(none);
        }
        return new ListItem(line);
    }

    private Component name(DueNote note) {
        if (notNeeded == null) {
            Span name = new Span(note.clientName());
            name.addClassName("strong");
            return name;
        }
        Anchor link =
                Keys.stop(new Anchor(NotePaths.note(note.occasion(), note.note(), note.client()), note.clientName()));
        link.addClassName("row-link");
        link.setAriaLabel(note.clientName() + ", " + note.serviceLabel() + ", " + time.date(note.start()));
        return link;
    }

    private static StateBadge state(DueNote note) {
        NoteStatus status = note.status();
        if (status == null) {
            return new StateBadge(StateBadge.Kind.NEUTRAL, "Not begun");
        }
        return switch (status) {
            case RETURNED -> new StateBadge(StateBadge.Kind.RETURNED, "back", "Returned");
            case SUBMITTED -> new StateBadge(StateBadge.Kind.ACCENT, "clock", "Waits for co-signature");
            default ->
                new StateBadge(
                        StateBadge.Kind.DUE,
                        "pen",
                        note.missing() == 0
                                ? "Draft, ready to sign"
                                : "Draft, " + note.missing() + (note.missing() == 1 ? " thing" : " things")
                                        + " missing");
        };
    }
}
