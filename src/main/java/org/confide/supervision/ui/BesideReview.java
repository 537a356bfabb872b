package org.confide.supervision.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import org.confide.note.NoteSection;
import org.confide.note.ui.LastNote;
import org.confide.practice.PracticeTime;
import org.confide.supervision.ReviewThread;
import org.jspecify.annotations.Nullable;

/** What is said about a note under review, and the client's last notes. */
class BesideReview extends Aside {

    private final Div fresh = new Div();

    BesideReview(Reviewed reviewed, ThreadCard.Talking talking, PracticeTime time) {
        addClassNames("side", "threads");
        getElement().setAttribute("aria-label", "Comments and last notes");
        Section comments = new Section();
        comments.addClassName("stack");
        H2 heading = new H2("Comments");
        heading.addClassName("section-heading");
        comments.add(heading, fresh);
        reviewed.threads().stream()
                .sorted(Comparator.comparing((ReviewThread thread) -> !thread.open()))
                .forEach(thread -> comments.add(new ThreadCard(thread, talking, time)));
        Span beside = new Span(
                reviewed.threads().isEmpty()
                        ? "None yet. Comments stand beside the record, never in the chart."
                        : "Beside the record, never in the chart");
        beside.addClassNames("tiny", "sub");
        comments.add(beside);
        add(comments, new LastNote(reviewed.earlier(), time));
    }

    /** Opens the field for a new comment. */
    void write(@Nullable NoteSection section, String quote, SerializableConsumer<String> send, Runnable dropped) {
        fresh.removeAll();
        CommentBox box = new CommentBox(section, quote, send, () -> {
            fresh.removeAll();
            dropped.run();
        });
        fresh.add(box);
        box.focusWords();
    }
}
