package org.confide.supervision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.confide.note.NoteSection;
import org.confide.note.WrongNoteStatus;
import org.confide.shared.NotFound;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.KeyHint;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.Notice;
import org.confide.shared.ui.ScreenHeader;
import org.confide.supervision.QueuedNote;
import org.confide.supervision.ReviewThread;
import org.confide.supervision.SupervisionPaths;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** What waits for the supervisor's signature: read, comment, return, co-sign, next. */
@Route(SupervisionPaths.REVIEW)
@PageTitle("Review")
@RolesAllowed("SUPERVISOR")
class ReviewView extends Div implements BeforeEnterObserver, ThreadCard.Talking {

    private final ReviewParts parts;
    private final QueuePanel queue;
    private final CosigningDesk desk;
    private final ScreenHeader header = new ScreenHeader("Review");
    private final Div columns = new Div();
    private final Button batch = KeyHint.on(new Button("", event -> cosignRead()), "B");
    private int index;
    private @Nullable Reviewed open;
    private @Nullable NoteUnderReview article;
    private @Nullable BesideReview beside;

    ReviewView(ReviewParts parts) {
        this.parts = parts;
        desk = new CosigningDesk(parts);
        addClassName("screen");
        columns.addClassNames("columns", "review");
        queue = new QueuePanel(parts, this::show, () -> load(0));
        columns.add(queue);
        Keys.within(this)
                .on("j", () -> step(1))
                .on("k", () -> step(-1))
                .on("r", this::giveBack)
                .on("s", this::cosign)
                .on("b", this::cosignRead)
                .on("?", () -> new ReviewKeys().open());
        PlaceOfFocus.onC(this, this::comment);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(0);
    }

    private void load(int wanted) {
        open = null;
        queue.load();
        List<QueuedNote> waiting = queue.notes();
        header.facts(ScreenHeader.fact(waiting.size() + (queue.goesOn() ? " and more waiting" : " waiting")));
        header.actions(batch);
        removeAll();
        if (waiting.isEmpty() && !queue.narrowed()) {
            Div body = new Div(new EmptyState("Nothing waits for your signature."));
            body.addClassName("screen-body");
            add(new ScreenHeader("Review"), body);
            return;
        }
        add(header, columns);
        if (waiting.isEmpty()) {
            leaveQueueAlone();
        } else {
            show(Math.min(wanted, waiting.size() - 1));
        }
    }

    private void show(int wanted) {
        QueuedNote row = queue.notes().get(wanted);
        index = wanted;
        try {
            show(Reviewed.open(row, parts));
        } catch (NotFound meanwhile) {
            Notice.show("This note no longer waits for you. Nothing was changed.");
            load(wanted);
        }
    }

    private void show(Reviewed reviewed) {
        open = reviewed;
        queue.opened(reviewed.row());
        batch.setVisible(queue.read().size() > 1);
        batch.setText("Co-sign the " + queue.read().size() + " read");
        NoteUnderReview shown = new NoteUnderReview(
                reviewed,
                parts.time(),
                section -> comment(section, ""),
                KeyHint.on(new Button("Return", new Icon("back"), event -> giveBack()), "R"),
                cosignButton());
        BesideReview side = new BesideReview(reviewed, this, parts.time());
        article = shown;
        beside = side;
        queue.select(index);
        leaveQueueAlone();
        columns.add(shown, side);
        shown.focusHeading();
    }

    /** The queue stays where it is, and with it its place and the focus in it. */
    private void leaveQueueAlone() {
        columns.getChildren().filter(child -> !child.equals(queue)).toList().forEach(columns::remove);
    }

    private Button cosignButton() {
        Button cosign = KeyHint.on(new Button("Co-sign and next", new Icon("check"), event -> cosign()), "S");
        cosign.addThemeVariants(ButtonVariant.PRIMARY);
        return cosign;
    }

    private void step(int by) {
        int wanted = index + by;
        if (wanted >= 0 && wanted < queue.notes().size()) {
            show(wanted);
        }
    }

    private void comment(@Nullable NoteSection section, String marked) {
        Reviewed reviewed = open;
        if (reviewed == null) {
            return;
        }
        boolean there = section != null
                && reviewed.note().content().content().section(section).contains(marked);
        String quote = there ? marked : "";
        Objects.requireNonNull(beside)
                .write(
                        section,
                        quote,
                        words -> {
                            parts.threads().open(reviewed.note(), section, quote, words);
                            said();
                            Objects.requireNonNull(article).focus(section);
                        },
                        () -> Objects.requireNonNull(article).focus(section));
    }

    @Override
    public void answer(ReviewThread thread, String words) {
        parts.threads().answer(thread.id(), words);
        said();
    }

    @Override
    public boolean settles() {
        return true;
    }

    @Override
    public void settle(ReviewThread thread, boolean settled) {
        parts.threads().settle(thread.id(), settled);
        said();
    }

    /** Shows what was just said; the note itself is not read again. */
    private void said() {
        Reviewed reviewed = Objects.requireNonNull(open);
        show(reviewed.saying(parts.threads().of(reviewed.note().id())));
    }

    private void giveBack() {
        Reviewed reviewed = open;
        if (reviewed == null) {
            return;
        }
        List<ReviewThread> threads =
                reviewed.threads().stream().filter(ReviewThread::open).toList();
        new ReturnDialog(
                        reviewed.note().content().content(),
                        threads,
                        (chosen, section, further) ->
                                act(() -> parts.threads().returnForChanges(reviewed.note(), chosen, section, further)))
                .open();
    }

    private void cosign() {
        if (open != null) {
            desk.cosign(open, this::act);
        }
    }

    private void cosignRead() {
        desk.cosign(queue.read(), () -> load(0));
    }

    private void act(Runnable act) {
        try {
            act.run();
        } catch (WrongNoteStatus changedMeanwhile) {
            Notice.show(String.valueOf(changedMeanwhile.getMessage()));
        } catch (OptimisticLockingFailureException | NotFound changedMeanwhile) {
            Notice.show("Somebody else acted on this note meanwhile. Nothing was changed.");
        }
        load(index);
    }
}
