package org.confide.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import org.confide.note.ProgressNoteId;
import org.confide.note.spi.OpenSession;
import org.confide.note.spi.SessionPanel;
import org.confide.practice.PracticeTime;
import org.confide.supervision.ReviewThread;
import org.confide.supervision.ReviewThreads;

/** Hangs what supervisors say about a note beside it, for its author and for them. */
@org.springframework.stereotype.Component
class CommentsPanel implements SessionPanel {

    private final ReviewThreads threads;
    private final PracticeTime time;

    CommentsPanel(ReviewThreads threads, PracticeTime time) {
        this.threads = threads;
        this.time = time;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return "Comments";
    }

    @Override
    public Optional<Component> panel(OpenSession session) {
        return shown(() -> threads.of(session.session(), session.client()));
    }

    @Override
    public Optional<Component> beside(ProgressNoteId entry) {
        return shown(() -> threads.about(entry));
    }

    private Optional<Component> shown(SerializableSupplier<Optional<ReviewThreads.Talk>> talk) {
        return talk.get().map(now -> new Shown(now, talk, threads, time));
    }

    private static final class Shown extends Section implements ThreadCard.Talking {

        private final SerializableSupplier<Optional<ReviewThreads.Talk>> talk;
        private final ReviewThreads threads;
        private final PracticeTime time;
        private final Div cards = new Div();
        private final boolean reviews;

        Shown(
                ReviewThreads.Talk now,
                SerializableSupplier<Optional<ReviewThreads.Talk>> talk,
                ReviewThreads threads,
                PracticeTime time) {
            this.talk = talk;
            this.threads = threads;
            this.time = time;
            this.reviews = now.reviews();
            addClassNames("comments-panel", "no-print");
            H2 heading = new H2("Comments");
            heading.addClassName("section-heading");
            cards.addClassName("stack");
            Span beside = new Span("Beside the record, never in the chart");
            beside.addClassNames("tiny", "sub");
            getElement().setAttribute("aria-label", "Comments");
            add(heading, cards, beside);
            show(now);
        }

        private void show(ReviewThreads.Talk now) {
            cards.removeAll();
            now.threads().forEach(thread -> cards.add(new ThreadCard(thread, this, time)));
        }

        private void again() {
            talk.get().ifPresent(this::show);
        }

        @Override
        public void answer(ReviewThread thread, String words) {
            threads.answer(thread.id(), words);
            again();
        }

        @Override
        public boolean settles() {
            return reviews;
        }

        @Override
        public void settle(ReviewThread thread, boolean settled) {
            threads.settle(thread.id(), settled);
            again();
        }
    }
}
