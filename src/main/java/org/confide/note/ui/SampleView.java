package org.confide.note.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.confide.note.NotePaths;
import org.confide.note.NoteSample;
import org.confide.note.NoteSampling;
import org.confide.note.ProgressNoteId;
import org.confide.note.ReadableNote;
import org.confide.practice.PracticeTime;
import org.confide.shared.NotFound;
import org.confide.shared.ui.Region;
import org.confide.shared.ui.ScreenHeader;

/** Final notes drawn by lot for an auditor: drawing them, which they are, and the one being read. */
@Route(NotePaths.SAMPLE)
@PageTitle("Note sample")
@RolesAllowed("AUDITOR")
class SampleView extends Div implements BeforeEnterObserver {

    private final NoteSampling sampling;
    private final PracticeTime time;
    private ScreenHeader header = new ScreenHeader("Note sample");
    private final Region region = new Region("Note sample").styled("screen-body", "sample");

    SampleView(NoteSampling sampling, PracticeTime time) {
        this.sampling = sampling;
        this.time = time;
        addClassName("screen");
        // It scrolls, and a note has nothing in it that takes the focus.
        region.getElement().setAttribute("tabindex", "0");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(NotePaths.NOTE)
                    .map(SampleView::id)
                    .ifPresentOrElse(this::read, this::load);
        } catch (NotFound nothing) {
            throw new NotFoundException();
        }
    }

    private static ProgressNoteId id(String text) {
        try {
            return new ProgressNoteId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    private void clear() {
        removeAll();
        region.removeAll();
        header = new ScreenHeader("Note sample");
        add(header, region);
    }

    private void load() {
        clear();
        Optional<NoteSample> open = sampling.open();
        open.ifPresentOrElse(this::show, () -> region.add(new SampleForm(sampling, time.today(), this::load)));
    }

    private void show(NoteSample sample) {
        header.facts(ScreenHeader.fact("Open until " + time.dateTime(sample.openUntil())));
        Paragraph what = new Paragraph("Drawn by lot from " + time.date(sample.first()) + " to "
                + time.date(sample.last()) + ". Reason: " + sample.reason());
        what.addClassName("sub");
        UnorderedList list = new UnorderedList();
        list.addClassName("card");
        sample.notes().forEach(note -> list.add(row(note)));
        region.add(what, list);
    }

    private ListItem row(NoteSample.Drawn note) {
        Anchor link = new Anchor(NotePaths.sampled(note.id()), note.clientName());
        link.addClassName("row-link");
        link.setAriaLabel("Read note of " + note.clientName() + ", " + time.date(note.of()));
        Span what = new Span(time.dateTime(note.of()) + ", " + note.authorName() + ", "
                + note.status().label());
        what.addClassName("what");
        Div who = new Div(link, what);
        who.addClassName("who");
        Div line = new Div(who);
        line.addClassName("list-row");
        return new ListItem(line);
    }

    private void read(ProgressNoteId id) {
        ReadableNote note = sampling.read(id);
        NoteSample.Drawn drawn = sampling.open().stream()
                .flatMap(sample -> sample.notes().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        clear();
        header.back(NotePaths.SAMPLE, "Back to the sample");
        header.facts(
                ScreenHeader.fact(drawn.clientName() + ", " + time.dateTime(drawn.of()) + ", " + drawn.authorName()));
        region.removeAll();
        Section article = new Section();
        article.getElement().setAttribute("aria-label", "Progress note");
        article.addClassName("no-print");
        NoteArticle.whole(note, time).forEach(article::add);
        region.add(article);
    }
}
