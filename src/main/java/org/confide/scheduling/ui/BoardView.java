package org.confide.scheduling.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.ui.Region;
import org.confide.shared.ui.ScreenHeader;
import org.jspecify.annotations.Nullable;

/**
 * The front desk's board: who of today is expected, here, in session and done. It says names, services and whether the
 * documentation is done, and nothing clinical.
 */
@Route(SchedulingPaths.BOARD)
@PageTitle("Check-in")
@RolesAllowed("FRONT_DESK")
class BoardView extends Div implements BeforeEnterObserver, BoardCard.Acts {

    private final transient CalendarParts parts;
    private final SessionActs acts;
    private final ScreenHeader header = new ScreenHeader("Check-in");
    private final Span counts = ScreenHeader.fact("");
    private final Map<BoardStage, BoardColumn> columns = new EnumMap<>(BoardStage.class);
    private final Map<SessionId, BoardCard> cards = new HashMap<>();
    private @Nullable Registration watch;
    private LocalDate day;

    BoardView(CalendarParts parts) {
        this.parts = parts;
        day = parts.time().today();
        acts = new SessionActs(parts, this::load);
        addClassName("screen");
        Region board = new Region("Sessions of today").styled("screen-body", "board");
        for (BoardStage stage : BoardStage.values()) {
            BoardColumn column = new BoardColumn(stage);
            columns.put(stage, column);
            board.add(column);
        }
        header.actions(counts);
        add(header, board);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
        watchToday();
    }

    /** Yesterday's evening is watched too: what reaches over midnight is on the board. */
    private void watchToday() {
        stopWatching();
        Optional.ofNullable(UI.getCurrent())
                .ifPresent(ui -> watch = parts.news()
                        .watch(
                                ui,
                                parts.time().startOf(day.minusDays(1)),
                                parts.time().startOf(day.plusDays(1)),
                                this::load,
                                this::minute));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        stopWatching();
    }

    private void stopWatching() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }

    /** Shows the day as it is now; cards that say the same stay as they are. */
    private void load() {
        day = parts.time().today();
        header.title("Check-in, " + parts.time().longDate(day));
        List<SessionRow> rows = parts.calendar().ofBoard(day);
        Set<SessionId> documented = parts.reading().documented(rows);
        Map<BoardStage, List<BoardCard>> shown = new EnumMap<>(BoardStage.class);
        for (BoardStage stage : BoardStage.values()) {
            shown.put(stage, new ArrayList<>());
        }
        cards.keySet().retainAll(rows.stream().map(SessionRow::id).toList());
        for (SessionRow row : rows) {
            boolean done = documented.contains(row.id());
            BoardCard card = cards.get(row.id());
            if (card == null || !card.shows(row, done)) {
                card = new BoardCard(parts.time(), row, done, this);
                cards.put(row.id(), card);
            }
            shown.getOrDefault(BoardStage.of(row), new ArrayList<>()).add(card);
        }
        columns.forEach((stage, column) -> column.show(shown.getOrDefault(stage, List.of())));
        long here = rows.stream()
                .filter(row -> row.status() == SessionStatus.ARRIVED)
                .count();
        counts.setText(rows.isEmpty() ? "No sessions today" : Column.sessions(rows.size()) + ", " + here + " here now");
        tick();
    }

    /** A board that stays open over midnight goes on with the new day. */
    private void minute() {
        if (parts.time().today().equals(day)) {
            tick();
        } else {
            load();
            watchToday();
        }
    }

    private void tick() {
        Instant now = parts.time().now();
        cards.values().forEach(card -> card.tick(now));
    }

    @Override
    public Set<SessionStatus> choices(SessionRow row) {
        return acts.choices(row);
    }

    @Override
    public void mark(SessionRow row, SessionStatus status) {
        acts.mark(row, status);
        goOn(row);
    }

    @Override
    public void start(SessionRow row) {
        acts.start(row);
        goOn(row);
    }

    @Override
    public boolean hasMembers(SessionRow row) {
        return acts.hasMembers(row);
    }

    @Override
    public void members(SessionRow row) {
        acts.members(row);
    }

    /** The card has gone to the next column; so does the focus. */
    private void goOn(SessionRow row) {
        BoardCard card = cards.get(row.id());
        if (card != null) {
            card.focusNext();
        }
    }
}
