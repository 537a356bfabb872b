package org.confide.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordCheck;
import org.confide.identity.PasswordProof;
import org.confide.note.NotePaths;
import org.confide.note.NoteReview;
import org.confide.note.NoteSection;
import org.confide.note.ReadableNote;
import org.confide.note.ReturnComment;
import org.confide.note.WaitingNote;
import org.confide.note.WrongNoteStatus;
import org.confide.practice.PracticeSettings;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Facts;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.KeyHint;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.Notice;
import org.confide.shared.ui.ScreenHeader;
import org.confide.shared.ui.StateBadge;
import org.jspecify.annotations.Nullable;

/** What waits for the supervisor's signature: read, return with a comment, co-sign, next. */
@Route(NotePaths.REVIEW)
@PageTitle("Review")
@RolesAllowed("SUPERVISOR")
class ReviewView extends Div implements BeforeEnterObserver {

    private final NoteReview review;
    private final PasswordCheck passwords;
    private final CurrentUser currentUser;
    private final PracticeTime time;
    private final PracticeSettings practice;
    private List<WaitingNote> waiting = List.of();
    // One password covers the co-signatures of a review spell; its age is the service's matter.
    private @Nullable PasswordProof proof;

    ReviewView(
            NoteReview review,
            PasswordCheck passwords,
            CurrentUser currentUser,
            PracticeTime time,
            PracticeSettings practice) {
        this.review = review;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.time = time;
        this.practice = practice;
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(0);
    }

    private void load(int index) {
        waiting = review.waiting();
        if (waiting.isEmpty()) {
            removeAll();
            Div body = new Div(new EmptyState("Nothing waits for your signature."));
            body.addClassName("screen-body");
            add(new ScreenHeader("Review"), body);
        } else {
            show(Math.min(index, waiting.size() - 1));
        }
    }

    private void show(int index) {
        removeAll();
        WaitingNote chosen = waiting.get(index);
        ReadableNote note = review.open(Objects.requireNonNull(chosen.note()));
        OrderedList queue = new OrderedList();
        queue.addClassName("queue");
        queue.getElement().setAttribute("aria-label", "Waiting for your co-signature");
        for (int i = 0; i < waiting.size(); i++) {
            queue.add(row(waiting.get(i), i, i == index));
        }
        Div columns = new Div(queue, article(chosen, note, index));
        List<ReturnComment> comments = chosen.versionNumber() > 1 ? review.comments(note.id()) : List.of();
        if (!comments.isEmpty()) {
            columns.add(thread(comments));
        }
        columns.addClassNames("columns", "review");
        Keys.within(columns)
                .on("j", () -> step(index + 1))
                .on("k", () -> step(index - 1))
                .on("r", () -> giveBack(note, index))
                .on("s", () -> cosign(note, index));
        Span count = ScreenHeader.fact(waiting.size() + " waiting");
        add(new ScreenHeader("Review").facts(count), columns);
    }

    private void step(int index) {
        if (index >= 0 && index < waiting.size()) {
            show(index);
        }
    }

    private ListItem row(WaitingNote note, int index, boolean selected) {
        Button name = new Button(note.clientName(), event -> show(index));
        name.addThemeVariants(ButtonVariant.TERTIARY);
        name.addClassNames("link", "row-link", "grow");
        StateBadge due = NotesToFinish.due(note.end().plus(practice.noteDue()), time);
        Div head = new Div(name, due.bare());
        head.addClassName("row");
        Span what = new Span(note.authorName() + ", " + note.serviceLabel() + ", " + time.date(note.start()));
        what.addClassName("what");
        ListItem item = new ListItem(head, what);
        if (note.versionNumber() > 1) {
            Span news = new Span("Resubmitted");
            news.addClassName("news");
            item.add(news);
        }
        item.setClassName("selected-row", selected);
        if (selected) {
            item.getElement().setAttribute("aria-current", "true");
        }
        return item;
    }

    private Article article(WaitingNote chosen, ReadableNote note, int index) {
        H2 heading = new H2(chosen.clientName());
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().executeJs("setTimeout(() => this.focus({preventScroll: true}), 0)");
        Paragraph facts = new Paragraph(chosen.serviceLabel() + ", " + time.date(chosen.start()) + ", "
                + NoteArticle.times(note.content().content(), time) + ", by " + chosen.authorName());
        facts.addClassNames("small", "sub");
        Div head = new Div(heading, facts);
        head.addClassName("head");
        Div body = new Div();
        body.addClassName("body");
        body.getElement().setAttribute("tabindex", "0");
        NoteArticle.whole(note, time).forEach(body::add);

        Span hints = new Span(new KeyHint("J"), new KeyHint("K"), new Span(" next, previous"));
        hints.addClassNames("small", "sub", "grow");
        Button giveBack = KeyHint.on(new Button("Return", new Icon("back"), event -> giveBack(note, index)), "R");
        Button cosign =
                KeyHint.on(new Button("Co-sign and next", new Icon("check"), event -> cosign(note, index)), "S");
        cosign.addThemeVariants(ButtonVariant.PRIMARY);
        Footer bar = new Footer(hints, giveBack, cosign);
        bar.addClassName("note-bar");
        Article article = new Article(head, body, bar);
        article.addClassName("under-review");
        article.getElement().setAttribute("aria-label", "Submitted note");
        return article;
    }

    private com.vaadin.flow.component.html.Aside thread(List<ReturnComment> comments) {
        com.vaadin.flow.component.html.Aside aside = new com.vaadin.flow.component.html.Aside();
        aside.addClassNames("side", "threads");
        aside.getElement().setAttribute("aria-label", "Comments");
        for (ReturnComment comment : comments) {
            NoteSection section = comment.section();
            Span where = new Span(section == null ? "The note" : section.label());
            where.addClassNames("grow", "strong");
            Div head = new Div(where, new StateBadge(StateBadge.Kind.RETURNED, "back", "Asked for a change").bare());
            head.addClassName("row");
            Paragraph by = new Paragraph(comment.supervisorName() + ", " + time.dateTime(comment.returned()));
            by.addClassNames("by", "tiny", "sub");
            Paragraph text = new Paragraph(comment.comment());
            text.addClassNames("text", "small");
            Section thread = new Section(head, by, text);
            thread.addClassName("thread");
            aside.add(thread);
        }
        Span beside = new Span("Beside the record, never in the chart");
        beside.addClassNames("tiny", "sub");
        aside.add(beside);
        return aside;
    }

    private void giveBack(ReadableNote note, int index) {
        new ReturnDialog(
                        note.content().content(),
                        (section, comment) -> act(
                                () -> review.returnForChanges(note.id(), note.versionNumber(), section, comment),
                                index))
                .open();
    }

    private void cosign(ReadableNote note, int index) {
        PasswordProof given = proof;
        if (given != null && given.countsFor(currentUser.id())) {
            act(() -> review.cosign(note.id(), note.versionNumber(), given), index);
            return;
        }
        new SignNoteDialog(
                        "Co-sign and next",
                        "Your signature goes on the very text its author signed. After it nobody can change the text.",
                        new Facts()
                                .fact(
                                        "Session",
                                        NoteArticle.times(note.content().content(), time))
                                .fact(
                                        "Signed by",
                                        Optional.of(note)
                                                .flatMap(ReadableNote::authorsSignature)
                                                .map(signature -> signature.signerName())
                                                .orElse(""))
                                .fact("Signing as", currentUser.get().name() + ", supervisor"),
                        List.of(),
                        finding -> {},
                        "Your password counts for ten minutes of co-signing.",
                        password -> {
                            PasswordProof fresh = passwords.prove(password);
                            proof = fresh;
                            act(() -> review.cosign(note.id(), note.versionNumber(), fresh), index);
                        })
                .open();
    }

    private void act(Runnable act, int index) {
        try {
            act.run();
        } catch (WrongNoteStatus changedMeanwhile) {
            Notice.show(String.valueOf(changedMeanwhile.getMessage()));
        }
        load(index);
    }
}
