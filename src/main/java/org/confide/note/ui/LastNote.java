package org.confide.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.confide.note.Likeness;
import org.confide.note.NoteSection;
import org.confide.note.NoteToSign;
import org.confide.note.ReadableNote;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.StateBadge;

/** The last signed note, readable beside the one being written; older and newer ones by a button or a key. */
public final class LastNote extends Section {

    private final List<ReadableNote> notes;
    private final PracticeTime time;
    private final Optional<NoteToSign.Last> before;
    private final H2 heading = new H2();
    private final Button older = icon("left", "Older note, Alt Up");
    private final Button newer = icon("right", "Newer note, Alt Down");
    private final Div head = new Div();
    private int shown;

    /**
     * Shows the first of some notes.
     *
     * @param notes final notes, the newest first
     * @param time says days
     */
    public LastNote(List<ReadableNote> notes, PracticeTime time) {
        this.notes = List.copyOf(notes);
        this.time = time;
        before = this.notes.stream()
                .findFirst()
                .map(note -> new NoteToSign.Last(new Likeness(note.content().content()), date(note)));
        addClassNames("card", "last-note");
        setAriaLabel("Last signed note");
        head.addClassName("card-head");
        older.addClickListener(event -> older());
        newer.addClickListener(event -> newer());
        show(0);
    }

    void older() {
        if (shown + 1 < notes.size()) {
            show(shown + 1);
        }
    }

    void newer() {
        if (shown > 0) {
            show(shown - 1);
        }
    }

    /** The text of a section in the note before, with the words for its date. */
    Optional<Earlier> earlier(NoteSection section) {
        return notes.stream()
                .findFirst()
                .map(note -> new Earlier(note.content().content().section(section), date(note)))
                .filter(earlier -> !earlier.text().isEmpty());
    }

    /** The note before, to be compared with. */
    Optional<NoteToSign.Last> before() {
        return before;
    }

    record Earlier(String text, String from) {

        /** Says nothing of what the note says. */
        @Override
        public String toString() {
            return "Earlier[" + from + "]";
        }
    }

    private void show(int index) {
        shown = index;
        removeAll();
        head.removeAll();
        if (notes.isEmpty()) {
            heading.setText("Last note");
            head.add(heading);
            Paragraph none = new Paragraph("No signed note before this session.");
            none.addClassNames("sub", "small", "card-line");
            add(head, none);
            return;
        }
        ReadableNote note = notes.get(index);
        heading.setText((index == 0 ? "Last note, " : "Earlier note, ") + date(note));
        older.setEnabled(index + 1 < notes.size());
        newer.setEnabled(index > 0);
        head.add(
                heading,
                new StateBadge(StateBadge.Kind.SIGNED, "check", note.status().label()).bare(),
                older,
                newer);
        DescriptionList text = NoteArticle.small(note.content().content());
        // It may be longer than its place, and is read by keyboard too.
        text.getElement().setAttribute("tabindex", "0");
        add(head, text);
    }

    private String date(ReadableNote note) {
        Instant started = note.content().content().time().started();
        return started == null ? "" : time.date(started);
    }

    private static Button icon(String name, String label) {
        Button button = new Button(new Icon(name));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
