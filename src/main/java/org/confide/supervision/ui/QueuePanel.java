package org.confide.supervision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.confide.note.ProgressNoteId;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.StateBadge;
import org.confide.staff.StaffRow;
import org.confide.supervision.QueueFilter;
import org.confide.supervision.QueuedNote;
import org.confide.supervision.ReviewQueue;
import org.jspecify.annotations.Nullable;

/** What waits, the oldest first, and the filters above it. */
class QueuePanel extends Section {

    private final ReviewParts parts;
    private final SerializableConsumer<Integer> opens;
    private final Select<StaffRow> author = new Select<>();
    private final Select<QueueFilter.State> state = new Select<>();
    private final TextField client = new TextField();
    private final OrderedList list = new OrderedList();
    private final Paragraph nothing = new Paragraph("Nothing that waits fits these filters.");
    private final Button older = new Button("Show more");
    private final List<QueuedNote> notes = new ArrayList<>();
    /** What was opened on this screen, in the version it had; whether it counts is the service's matter. */
    private final Map<ProgressNoteId, Integer> read = new HashMap<>();

    /**
     * @param opens takes the number of a row that is to be opened
     * @param filtered called when other notes are wanted
     */
    QueuePanel(ReviewParts parts, SerializableConsumer<Integer> opens, SerializableRunnable filtered) {
        this.parts = parts;
        this.opens = opens;
        addClassName("queue-panel");
        getElement().setAttribute("aria-label", "Queue");
        list.addClassName("queue");
        list.getElement().setAttribute("aria-label", "Waiting for your co-signature");
        Keys.arrows(list);
        nothing.addClassNames("small", "sub", "queue-nothing");
        older.addThemeVariants(ButtonVariant.TERTIARY);
        older.addClickListener(event -> more());
        add(filters(filtered), list, nothing, older);
    }

    private Div filters(SerializableRunnable filtered) {
        List<StaffRow> supervisees = parts.queue().supervisees();
        author.setAriaLabel("Whose notes");
        author.setItems(supervisees);
        author.setItemLabelGenerator(row -> row == null ? "All supervisees" : row.name());
        author.setEmptySelectionAllowed(true);
        author.setEmptySelectionCaption("All supervisees");
        author.setPlaceholder("All supervisees");
        author.setVisible(supervisees.size() > 1);
        state.setAriaLabel("In which state");
        state.setItems(QueueFilter.State.values());
        state.setItemLabelGenerator(QueueFilter.State::label);
        state.setValue(QueueFilter.State.ANY);
        client.setAriaLabel("Client's name");
        client.setPlaceholder("Client");
        client.setClearButtonVisible(true);
        client.setValueChangeMode(ValueChangeMode.LAZY);
        author.addValueChangeListener(event -> filtered.run());
        state.addValueChangeListener(event -> filtered.run());
        client.addValueChangeListener(event -> filtered.run());
        Div filters = new Div(author, state, client);
        filters.addClassName("queue-filters");
        return filters;
    }

    /** Reads the queue again, as many rows as were shown. */
    void load() {
        int shown = Math.max(notes.size(), ReviewQueue.PAGE);
        notes.clear();
        add(parts.queue().page(filter(), null, shown), shown);
    }

    private void more() {
        add(parts.queue().page(filter(), notes.getLast(), ReviewQueue.PAGE), ReviewQueue.PAGE);
    }

    private void add(List<QueuedNote> page, int wanted) {
        notes.addAll(page);
        list.removeAll();
        for (int i = 0; i < notes.size(); i++) {
            list.add(row(notes.get(i), i));
        }
        nothing.setVisible(notes.isEmpty());
        older.setVisible(page.size() == wanted);
    }

    /** Remembers that a note was opened. */
    void opened(QueuedNote note) {
        read.put(note.note(), note.versionNumber());
    }

    /** {@return the waiting notes that were opened on this screen as they stand} */
    List<QueuedNote> read() {
        return notes.stream()
                .filter(note -> Integer.valueOf(note.versionNumber()).equals(read.get(note.note())))
                .toList();
    }

    /** {@return the rows shown} */
    List<QueuedNote> notes() {
        return notes;
    }

    /** {@return whether more wait than are shown} */
    boolean goesOn() {
        return older.isVisible();
    }

    /** {@return whether some of what waits is left out} */
    boolean narrowed() {
        return !filter().equals(QueueFilter.ALL);
    }

    /** Marks the row that is open. */
    void select(int index) {
        for (int i = 0; i < list.getComponentCount(); i++) {
            ListItem item = (ListItem) list.getComponentAt(i);
            item.setClassName("selected-row", i == index);
            if (i == index) {
                item.getElement().setAttribute("aria-current", "true");
                item.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        }
    }

    private QueueFilter filter() {
        @Nullable StaffRow whose = author.getValue();
        return new QueueFilter(whose == null ? null : whose.account(), state.getValue(), client.getValue());
    }

    private ListItem row(QueuedNote note, int index) {
        Button name = Keys.stop(new Button(note.clientName(), event -> opens.accept(index)));
        name.addThemeVariants(ButtonVariant.TERTIARY);
        name.addClassNames("link", "row-link", "grow");
        Instant due = note.end().plus(parts.practice().noteDue());
        StateBadge badge = StateBadge.due(
                Duration.between(due, parts.time().now()), parts.time().date(due));
        Div head = new Div(name, badge.bare());
        head.addClassName("row");
        Span what = new Span(note.authorName() + ", " + note.serviceLabel() + ", "
                + parts.time().date(note.start()));
        what.addClassName("what");
        ListItem item = new ListItem(head, what);
        String news = news(note);
        if (!news.isEmpty()) {
            Span said = new Span(news);
            said.addClassName("news");
            item.add(said);
        }
        return item;
    }

    private static String news(QueuedNote note) {
        List<String> news = new ArrayList<>();
        if (note.resubmitted()) {
            news.add("Resubmitted");
        }
        if (note.answered()) {
            news.add("Your comment answered");
        }
        if (note.cosigned()) {
            news.add("Second signature");
        }
        return String.join(", ", news);
    }
}
