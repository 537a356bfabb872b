package org.confide.vault;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.confide.practice.PracticeTime;
import org.jspecify.annotations.Nullable;

/** An author's notes on one client, by session; and the versions of one of them. */
final class VaultNotesList extends Div {

    /**
     * Lists notes.
     *
     * @param time says dates
     * @param notes the notes
     * @param open opens one
     * @param back goes back to the page of this session, or null where there is none
     */
    VaultNotesList(PracticeTime time, List<VaultNotes.Head> notes, Consumer<UUID> open, @Nullable Runnable back) {
        addClassName("vault-leaf");
        add(heading("My notes on this client"));
        if (back != null) {
            add(button("Back to this session", back));
        }
        if (notes.isEmpty()) {
            Paragraph none = new Paragraph("You have not written a psychotherapy note on this client. You write one"
                    + " beside the progress note of a session.");
            none.addClassName("vault-line");
            add(none);
        }
        OrderedList rows = new OrderedList();
        rows.addClassName("vault-list");
        for (VaultNotes.Head head : notes) {
            rows.add(new ListItem(head.damaged() ? damaged() : row(time, head, open)));
        }
        add(rows);
    }

    private VaultNotesList() {
        addClassName("vault-leaf");
    }

    /** {@return the versions of a note, readable and not writable} */
    static Component versions(PracticeTime time, List<VaultNotes.Version> versions, Runnable back) {
        VaultNotesList list = new VaultNotesList();
        list.add(heading("Earlier versions"), button("Back to the page", back));
        for (VaultNotes.Version version : versions) {
            NoteText text = version.text();
            Div content = new Div();
            content.addClassName("vault-text");
            content.setText(text == null ? "This version can't be opened: its integrity check failed." : text.text());
            Details details =
                    new Details("Version %d, %s".formatted(version.number(), time.dateTime(version.left())), content);
            details.setOpened(list.getChildren().noneMatch(Details.class::isInstance));
            list.add(details);
        }
        return list;
    }

    /** {@return what the author is told about all their notes when they unlock} */
    static Component overview(VaultNotes.Overview overview, PracticeTime time) {
        Instant last = overview.lastChanged();
        String count = overview.notes() == 1 ? "1 note" : overview.notes() + " notes";
        Paragraph words = new Paragraph(
                last == null
                        ? "No notes in your vault yet."
                        : count + " in your vault, last changed " + time.dateTime(last) + ".");
        words.addClassNames("vault-line", "sub");
        if (!overview.sound()) {
            words.setText("Your notes and the vault's own log do not agree: %s. What is there still opens. Tell your"
                            .formatted(
                                    overview.missing() == 0
                                            ? "lines of the log were changed"
                                            : overview.missing() + " versions were taken out or put back")
                    + " privacy officer.");
            words.addClassName("brass");
            words.getElement().setAttribute("role", "alert");
        }
        return words;
    }

    private static Component row(PracticeTime time, VaultNotes.Head head, Consumer<UUID> open) {
        Button button = button(head.title().isBlank() ? "Untitled" : head.title(), () -> open.accept(head.id()));
        String day = time.date(head.day());
        List<String> facts = new ArrayList<>();
        if (!head.title().contains(day)) {
            facts.add(day);
        }
        if (head.versions() != 1) {
            facts.add(head.versions() == 0 ? "draft" : head.versions() + " versions");
        }
        Span meta = new Span(String.join(", ", facts));
        meta.addClassName("sub");
        Div row = new Div(button, meta);
        return row;
    }

    private static Component damaged() {
        Span words = new Span("A note that can't be opened: its integrity check failed. Tell your privacy officer.");
        words.addClassName("brass");
        return words;
    }

    private static Component heading(String words) {
        Div heading = new Div(words);
        heading.addClassNames("vault-line", "strong");
        heading.getElement().setAttribute("role", "heading").setAttribute("aria-level", "3");
        return heading;
    }

    private static Button button(String label, Runnable act) {
        Button button = new Button(label, click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
