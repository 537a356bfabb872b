package org.confide.note.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.note.NotePaths;
import org.confide.note.NoteState;
import org.confide.note.Occasion;
import org.confide.note.ReadableNote;
import org.confide.note.TimelineEntry;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.KeyHint;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.StateBadge;

/** Sessions and notes of one chart; J and K, or the arrows, go to the older and the newer one, Enter opens it. */
class Timeline extends Div {

    private static final int PAGE = 30;
    private static final int DAYS_AHEAD = 91;

    private final Function<Instant, List<TimelineEntry>> pages;
    private final ClientId client;
    private final PracticeTime time;
    private final AccountId reader;
    private final boolean finalOnly;
    private final CorrectionDesk corrections;
    private final OrderedList list = new OrderedList();
    private final Div planned = new Div();
    private final Div more = new Div();

    /**
     * Shows a timeline.
     *
     * @param pages what begins before a moment
     * @param client whose it is
     * @param time the practice's time
     * @param reader who reads
     * @param finalOnly whether it holds final notes alone, which open nowhere else to this reader
     * @param corrections what can be done about a note in the wrong chart
     */
    Timeline(
            Function<Instant, List<TimelineEntry>> pages,
            ClientId client,
            PracticeTime time,
            AccountId reader,
            boolean finalOnly,
            CorrectionDesk corrections) {
        this.pages = pages;
        this.client = client;
        this.time = time;
        this.reader = reader;
        this.finalOnly = finalOnly;
        this.corrections = corrections;
        list.addClassName("timeline");
        list.getElement().setAttribute("aria-label", "Timeline, newest first");
        more.addClassName("timeline-more");
        planned.addClassName("timeline-more");
        Span keys = new Span(new KeyHint("J"), new KeyHint("K"), new Span("older, newer"));
        keys.addClassNames("timeline-keys", "small", "sub", "wide-only");
        add(keys, planned, list, more);
        Keys.browse(this);
        show(tomorrow());
        if (!finalOnly) {
            planned.add(new Button("Show planned sessions", event -> showPlanned()));
        }
        if (list.getChildren().findAny().isEmpty()) {
            remove(keys);
            add(new EmptyState(finalOnly ? "No final notes yet." : "No session has taken place yet."));
        }
    }

    private void show(Instant before) {
        List<TimelineEntry> page = pages.apply(before);
        page.forEach(entry -> list.add(row(entry)));
        more.removeAll();
        if (page.size() == PAGE) {
            Instant oldest = page.getLast().start();
            more.add(Keys.stop(new Button("Show older", event -> showOlder(oldest))));
        }
    }

    /** What is to come stands above today once it is asked for: a chart is opened to read what was. */
    private void showPlanned() {
        planned.removeAll();
        List<TimelineEntry> toCome = pages.apply(time.startOf(time.today().plusDays(DAYS_AHEAD))).stream()
                .takeWhile(entry -> !entry.start().isBefore(tomorrow()))
                .toList();
        for (int i = 0; i < toCome.size(); i++) {
            list.addComponentAtIndex(i, row(toCome.get(i)));
        }
        if (toCome.isEmpty()) {
            planned.add(new Span("No session is planned in the next three months."));
        }
    }

    private Instant tomorrow() {
        return time.startOf(time.today().plusDays(1));
    }

    /** The button goes, so the focus goes to the first entry it brought. */
    private void showOlder(Instant oldest) {
        int before = list.getComponentCount();
        show(oldest);
        list.getElement().executeJs("""
                const first = this.children[$0]?.querySelector('article');
                if (first) first.focus({ preventScroll: true });""", before);
    }

    private ListItem row(TimelineEntry entry) {
        LocalDate day = time.dateOf(entry.start());
        HtmlContainer date = new HtmlContainer("b");
        date.setText(time.date(day));
        Div when = new Div(date, new Span(ago(day)));
        when.addClassName("when");
        Div tick = new Div();
        tick.addClassName("tick");
        ListItem row = new ListItem(when, tick, article(entry));
        boolean open = entry.state().map(state -> state.status().isOpen()).orElse(false);
        row.setClassName("open", open && isMine(entry));
        row.setClassName("minor", !entry.status().takesPlace());
        return row;
    }

    private Article article(TimelineEntry entry) {
        Article article = Keys.stop(new Article());
        boolean first = list.getComponentCount() == 0;
        article.getElement().setAttribute("tabindex", first ? "0" : "-1");
        article.getElement().setAttribute("aria-label", kind(entry) + ", " + time.date(time.dateOf(entry.start())));
        Div head = new Div();
        head.addClassName("entry-head");
        H3 kind = new H3(kind(entry));
        Span what = new Span((entry.occasion() instanceof Occasion.Contact ? "" : entry.serviceLabel() + ", ")
                + entry.note()
                        .map(note -> NoteArticle.times(note.content().content(), time))
                        .filter(times -> !times.isEmpty())
                        .orElse(entry.clinicianName()));
        what.addClassName("what");
        head.add(kind, what);
        article.add(head);
        entry.note().ifPresent(note -> read(note, head, article));
        if (entry.status().takesPlace()) {
            entry.state().ifPresentOrElse(state -> badge(state, entry, head), () -> none(entry, head));
            corrections.line(entry, client, isMine(entry)).ifPresent(article::add);
            if (entry.note().isEmpty() && !isOverWithoutNote(entry)) {
                write(entry, article);
            }
        }
        return article;
    }

    private String kind(TimelineEntry entry) {
        if (!entry.status().takesPlace()) {
            return entry.status().label();
        }
        return entry.state().isEmpty() && entry.start().isAfter(time.now())
                ? "Session"
                : entry.occasion().label();
    }

    private void read(ReadableNote note, Div head, Article article) {
        if (!note.addenda().isEmpty()) {
            int count = note.addenda().size();
            head.add(new StateBadge(StateBadge.Kind.NEUTRAL, "plus", count == 1 ? "1 addendum" : count + " addenda"));
        }
        if (note.signatures().stream().anyMatch(signature -> signature.late())) {
            head.add(new StateBadge(StateBadge.Kind.NEUTRAL, "clock", "Signed late"));
        }
        article.add(NoteArticle.small(note.content().content()));
        note.addenda().forEach(addendum -> article.add(NoteArticle.addendum(addendum, time)));
        if (!finalOnly) {
            Anchor open = new Anchor(NotePaths.note(note.occasion(), note.id(), client), "Open note");
            open.addClassNames("link", "small", "no-print");
            open.setAriaLabel("Open the note of this session");
            article.add(open);
        } else {
            corrections.markButton(note, this::again).ifPresent(article::add);
        }
    }

    private void again() {
        list.removeAll();
        show(tomorrow());
    }

    private void badge(NoteState state, TimelineEntry entry, Div head) {
        boolean own = isMine(entry);
        StateBadge badge = state.status().isFinal() || own
                ? DayRow.of(state, time)
                : new StateBadge(StateBadge.Kind.NEUTRAL, "clock", "Not signed yet");
        head.add(state.status().isFinal() ? badge.bare() : badge);
    }

    private void none(TimelineEntry entry, Div head) {
        if (finalOnly || isOverWithoutNote(entry)) {
            return;
        }
        boolean past = entry.start().isBefore(time.now());
        head.add(new StateBadge(StateBadge.Kind.NEUTRAL, past ? "clock" : "cal", past ? "Not written yet" : "Planned"));
    }

    private void write(TimelineEntry entry, Article article) {
        if (!isMine(entry) || entry.start().isAfter(time.now())) {
            return;
        }
        Anchor link = new Anchor(
                NotePaths.note(
                        entry.occasion(), entry.state().map(NoteState::note).orElse(null), client),
                entry.state().isPresent() ? "Continue the note" : "Write the note");
        link.addClassName("link");
        Paragraph line = new Paragraph(link);
        line.addClassName("small");
        article.add(line);
    }

    /** A contact whose note stands in the wrong chart waits for no other. */
    private static boolean isOverWithoutNote(TimelineEntry entry) {
        return entry.state().isEmpty() && entry.occasion().session() == null;
    }

    private boolean isMine(TimelineEntry entry) {
        return entry.clinician().equals(reader);
    }

    private String ago(LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, time.today());
        if (days == 0) {
            return "today";
        }
        if (days < 0) {
            return days == -1 ? "tomorrow" : "in " + -days + " days";
        }
        if (days == 1) {
            return "yesterday";
        }
        return days < 21 ? days + " days ago" : days / 7 + " weeks ago";
    }
}
