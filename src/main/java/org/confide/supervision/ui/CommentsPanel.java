package org.confide.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
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
        return threads.of(session.session(), session.client()).map(talk -> new Shown(session, talk, threads, time));
    }

    private static final class Shown extends Section implements ThreadCard.Talking {

        private final OpenSession session;
        private final ReviewThreads threads;
        private final PracticeTime time;
        private final Div cards = new Div();
        private final boolean reviews;

        Shown(OpenSession session, ReviewThreads.Talk talk, ReviewThreads threads, PracticeTime time) {
            this.session = session;
            this.threads = threads;
            this.time = time;
            this.reviews = talk.reviews();
            addClassNames("comments-panel", "no-print");
            H2 heading = new H2("Comments");
            heading.addClassName("section-heading");
            cards.addClassName("stack");
            Span beside = new Span("Beside the record, never in the chart");
            beside.addClassNames("tiny", "sub");
            getElement().setAttribute("aria-label", "Comments");
            add(heading, cards, beside);
            show(talk);
        }

        private void show(ReviewThreads.Talk talk) {
            cards.removeAll();
            talk.threads().forEach(thread -> cards.add(new ThreadCard(thread, this, time)));
        }

        private void again() {
            threads.of(session.session(), session.client()).ifPresent(this::show);
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
