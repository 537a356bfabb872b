package org.confide.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.confide.note.DraftContent;
import org.confide.note.FrozenNote;
import org.confide.note.NoteSection;
import org.confide.note.ui.NoteArticle;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.Facts;
import org.confide.shared.ui.KeyHint;
import org.confide.shared.ui.ScreenTabs;
import org.confide.supervision.ReviewThread;
import org.confide.supervision.WordDifference;
import org.jspecify.annotations.Nullable;

/** The note as it was submitted, or with what became of it since it was returned. */
class NoteUnderReview extends Article {

    /** The attribute that tells which section the focus or the marked words are in. */
    static final String SECTION = "data-section";

    private final Reviewed reviewed;
    private final PracticeTime time;
    private final SerializableConsumer<NoteSection> comment;
    private final H2 heading;
    private final Div body = new Div();
    private final Map<NoteSection, Button> stops = new EnumMap<>(NoteSection.class);

    NoteUnderReview(
            Reviewed reviewed, PracticeTime time, SerializableConsumer<NoteSection> comment, Component... actions) {
        this.reviewed = reviewed;
        this.time = time;
        this.comment = comment;
        addClassName("under-review");
        getElement().setAttribute("aria-label", "Submitted note");
        heading = new H2(reviewed.row().clientName());
        heading.getElement().setAttribute("tabindex", "-1");
        body.addClassName("body");
        body.getElement().setAttribute("tabindex", "0");
        add(head(), body, bar(actions));
        show(reviewed.before().isPresent());
    }

    /** Puts the focus on the client's name, from where the keys work. */
    void focusHeading() {
        // Of a page that has just been loaded the screen comes into the document, and into sight, a moment after this.
        heading.getElement().executeJs("""
                const put = left => {
                  this.focus({preventScroll: true});
                  const nowhere = !document.activeElement || document.activeElement === document.body;
                  if (nowhere && left > 0) requestAnimationFrame(() => put(left - 1));
                };
                setTimeout(() => put(300), 0)""");
    }

    /** Puts the focus back where a comment came from. */
    void focus(@Nullable NoteSection section) {
        Button stop = section == null ? null : stops.get(section);
        if (stop == null) {
            focusHeading();
        } else {
            stop.focus();
        }
    }

    private Div head() {
        Paragraph facts = new Paragraph(reviewed.row().serviceLabel() + ", "
                + time.date(reviewed.row().start()) + ", "
                + NoteArticle.times(reviewed.note().content().content(), time) + ", by "
                + reviewed.row().authorName());
        facts.addClassNames("small", "sub");
        Div line = new Div(heading);
        line.addClassName("row");
        if (reviewed.before().isPresent()) {
            ScreenTabs views = new ScreenTabs("How to read it", new Tab("What changed"), new Tab("As submitted"));
            views.addSelectedChangeListener(event -> show(views.getSelectedIndex() == 0));
            Span grow = new Span();
            grow.addClassName("grow");
            line.add(grow, views);
        }
        Div head = new Div(line, facts);
        head.addClassName("head");
        return head;
    }

    private static Footer bar(Component... actions) {
        Span hints = new Span(
                new KeyHint("J"),
                new KeyHint("K"),
                new Span(" next, previous "),
                new KeyHint("C"),
                new Span(" comment "),
                new KeyHint("?"),
                new Span(" keys"));
        hints.addClassNames("small", "sub", "grow", "hints");
        Footer bar = new Footer(hints);
        bar.add(actions);
        bar.addClassName("note-bar");
        return bar;
    }

    private void show(boolean changes) {
        body.removeAll();
        stops.clear();
        FrozenNote now = reviewed.note().content();
        FrozenNote before = changes ? reviewed.before().orElse(now) : now;
        List<Component> sections = new ArrayList<>();
        int changed = 0;
        Facts facts = new Facts();
        Map<String, String> was = NoteArticle.facts(before, time);
        for (Map.Entry<String, String> fact : NoteArticle.facts(now, time).entrySet()) {
            WordDifference difference = WordDifference.between(was.getOrDefault(fact.getKey(), ""), fact.getValue());
            changed += difference.changes();
            if (!difference.pieces().isEmpty()) {
                facts.fact(fact.getKey(), pieces(difference));
            }
        }
        for (NoteSection section : NoteSection.values()) {
            WordDifference difference = WordDifference.between(
                    before.content().section(section), now.content().section(section));
            changed += difference.changes();
            if (!difference.pieces().isEmpty()) {
                sections.add(section(section, difference, now.content()));
            }
        }
        if (changes) {
            Paragraph sum = new Paragraph(
                    changed == 0
                            ? "Nothing was changed since it was returned."
                            : changed + (changed == 1 ? " change" : " changes") + " since it was returned");
            sum.addClassNames("small", "strong", "text-accent", "change-sum");
            body.add(sum);
        }
        body.add(facts);
        body.add(sections);
        body.add(NoteArticle.signatures(reviewed.note(), time));
    }

    private Section section(NoteSection section, WordDifference difference, DraftContent now) {
        H3 name = new H3(section.label());
        long open = reviewed.threads().stream()
                .filter(thread -> thread.section() == section)
                .filter(ReviewThread::open)
                .count();
        Span said = new Span(open == 0 ? "" : open + (open == 1 ? " open comment" : " open comments"));
        said.addClassNames("tiny", "text-returned", "grow");
        Div head = new Div(name, said);
        head.addClassNames("row", "section-row");
        if (!now.section(section).isEmpty()) {
            Button stop = new Button("Comment", event -> comment.accept(section));
            stop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            stop.addClassName("comment-here");
            stop.setAriaLabel("Comment on " + section.label());
            stops.put(section, stop);
            head.add(stop);
        }
        Div text = new Div(pieces(difference));
        text.addClassNames("text", "reading");
        Section shown = new Section(head, text);
        shown.addClassName("read-section");
        shown.setClassName("changed", difference.changes() > 0);
        shown.getElement().setAttribute(SECTION, section.name());
        return shown;
    }

    /** What was added and removed is said to a screen reader too, and drawn as line and ground, not as colour alone. */
    private static Component[] pieces(WordDifference difference) {
        return difference.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> new Span(piece.text());
                    case ADDED -> change("ins", "added: ", piece.text());
                    case REMOVED -> change("del", "removed: ", piece.text());
                })
                .toArray(Component[]::new);
    }

    private static HtmlContainer change(String tag, String spoken, String text) {
        Span hidden = new Span(spoken);
        hidden.addClassName("sr-only");
        HtmlContainer change = new HtmlContainer(tag);
        change.add(hidden, new Span(text));
        return change;
    }
}
