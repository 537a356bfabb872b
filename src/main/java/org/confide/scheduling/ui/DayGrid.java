package org.confide.scheduling.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.WorkingDay;
import org.confide.scheduling.ui.Lanes.Lane;
import org.confide.shared.Hours;
import org.jspecify.annotations.Nullable;

/** Sessions as blocks at their time, a column a clinician, a room or a day. */
class DayGrid extends Div {

    private static final int USUAL_FIRST = 8;
    private static final int USUAL_END = 19;
    private static final int DAY_MINUTES = 24 * 60;

    /**
     * What the grid shows.
     *
     * @param columns in order
     * @param rows all sessions, in the order of time
     * @param documented those whose documentation is done
     * @param answers what clients said of those to come
     * @param movable which the person may move
     */
    record Content(
            List<Column> columns,
            List<SessionRow> rows,
            Set<SessionId> documented,
            Map<SessionId, String> answers,
            SerializableFunction<SessionRow, Boolean> movable)
            implements Serializable {}

    private final PracticeTime time;
    private final @Nullable SerializableBiConsumer<GridColumn, Double> dropped;
    private final Div head = new Div();
    private final Div body = new Div();
    private final Div now = new Div();
    private final Div nowTime = new Div();
    private final Map<String, GridColumn> columns = new LinkedHashMap<>();
    private final Map<String, Span> counts = new LinkedHashMap<>();
    private List<Column> shown = List.of();
    private @Nullable Content last;
    private int firstHour = USUAL_FIRST;
    private int endHour = USUAL_END;

    /**
     * Makes a grid.
     *
     * @param time the practice's clocks
     * @param dropped takes what was dropped on a column, and how far below its top; null where nothing is moved
     */
    DayGrid(PracticeTime time, @Nullable SerializableBiConsumer<GridColumn, Double> dropped) {
        this.time = time;
        this.dropped = dropped;
        addClassName("cal");
        head.addClassName("cal-head");
        body.addClassName("cal-body");
        now.addClassName("cal-now");
        now.getElement().setAttribute("aria-hidden", "true");
        nowTime.addClassName("cal-now-time");
        nowTime.getElement().setAttribute("aria-hidden", "true");
        add(head, body);
    }

    /** {@return where the blocks are, for those who listen to what is done to them} */
    Div body() {
        return body;
    }

    void show(Content content) {
        int first = USUAL_FIRST;
        int end = USUAL_END;
        for (Column column : content.columns()) {
            if (!column.hours().equals(WorkingDay.ANY)) {
                for (Hours span : column.hours().open()) {
                    first = Math.min(first, span.fromMinute() / 60);
                    end = Math.max(end, Math.ceilDiv(span.toMinute(), 60));
                }
            }
        }
        for (SessionRow row : content.rows()) {
            LocalDateTime start = time.local(row.start());
            LocalDateTime over = time.local(row.end());
            first = Math.min(first, start.getHour());
            end = Math.max(
                    end,
                    over.toLocalDate().isAfter(start.toLocalDate())
                            ? 24
                            : over.getHour() + (over.getMinute() > 0 ? 1 : 0));
        }
        if (!content.columns().equals(shown) || first != firstHour || end != endHour || columns.isEmpty()) {
            firstHour = first;
            endHour = end;
            shown = content.columns();
            build();
        }
        last = content;
        tick();
    }

    private void paint(Content content, Instant moment) {
        columns.values().forEach(column -> {
            List<SessionRow> rows = content.rows().stream()
                    .filter(row -> column.column().holds(row, time.dateOf(row.start())))
                    .toList();
            Map<SessionId, Lane> lanes = Lanes.of(rows);
            column.show(rows.stream()
                    .map(row -> face(row, lanes.getOrDefault(row.id(), Lane.ALONE), content, moment))
                    .toList());
            Span count = counts.get(column.column().key());
            if (count != null) {
                count.setText(column.column().says(rows.size()));
            }
        });
    }

    /** Puts the line of now where it is, and says what should have begun by now. */
    void tick() {
        Instant instant = time.now();
        if (last != null) {
            paint(last, instant);
        }
        LocalDateTime moment = time.local(instant);
        int minute = minuteOf(moment.toLocalTime());
        boolean visible = shown.stream().anyMatch(column -> column.day().equals(moment.toLocalDate()))
                && minute >= 0
                && minute <= (endHour - firstHour) * 60;
        now.setVisible(visible);
        nowTime.setVisible(visible);
        if (visible) {
            Placement.line(now, minute);
            Placement.line(nowTime, minute);
            nowTime.setText(time.time(time.now()).split(" ", 2)[0]);
        }
    }

    Optional<GridColumn> column(String key) {
        return Optional.ofNullable(columns.get(key));
    }

    /** {@return the column beside another, or the same at the edge} */
    GridColumn beside(GridColumn column, int steps) {
        List<GridColumn> all = List.copyOf(columns.values());
        return all.get(Math.clamp(all.indexOf(column) + steps, 0, all.size() - 1));
    }

    Optional<SessionBlock> block(SessionId session) {
        return columns.values().stream()
                .flatMap(column -> column.block(session).stream())
                .findFirst();
    }

    /** {@return the minute of the day at a minute below the top} */
    int minuteOfDay(int below) {
        return Math.clamp(below + firstHour * 60, 0, DAY_MINUTES - 15);
    }

    /** Shows where something is going to be, in one column only. */
    void ghost(GridColumn there, LocalTime start, int minutes) {
        noGhost();
        there.ghost(
                minuteOf(start),
                minutes,
                time.time(time.instant(there.column().day().atTime(start))) + "\n" + minutes + " min");
    }

    void noGhost() {
        columns.values().forEach(GridColumn::noGhost);
    }

    private void build() {
        head.removeAll();
        body.removeAll();
        columns.clear();
        counts.clear();
        Placement.size(this, Math.max(1, shown.size()), endHour - firstHour);
        Div hours = new Div();
        hours.addClassName("cal-hours");
        for (int hour = firstHour + 1; hour < endHour; hour++) {
            hours.add(new Span((hour % 12 == 0 ? 12 : hour % 12) + (hour < 12 ? " AM" : " PM")));
        }
        hours.add(nowTime);
        head.add(new Div());
        body.add(hours);
        for (Column column : shown) {
            head.add(head(column));
            GridColumn lane = new GridColumn(column, dropped);
            Placement.shade(lane, column.hours().open(), firstHour * 60);
            columns.put(column.key(), lane);
            body.add(lane);
        }
        body.add(now);
        LocalDate today = time.today();
        if (shown.stream().anyMatch(column -> column.day().equals(today))) {
            int minute = minuteOf(time.local(time.now()).toLocalTime());
            getElement().executeJs("this.scrollTop = Math.max(0, $0)", Placement.pixels(minute) - 3 * Placement.HOUR);
        }
    }

    private Div head(Column column) {
        Span count = new Span();
        count.addClassName("sub");
        counts.put(column.key(), count);
        String link = column.link();
        Span title = new Span(column.title());
        Div head = new Div(link == null ? title : new Anchor(link, column.title()), count);
        head.addClassName("cal-title");
        head.setClassName("today", column.link() != null && column.day().equals(time.today()));
        return head;
    }

    private SessionBlock.Face face(SessionRow row, Lane lane, Content content, Instant moment) {
        LocalDateTime start = time.local(row.start());
        int from = minuteOf(start.toLocalTime());
        int minutes = Math.min(row.minutes(), DAY_MINUTES - from - firstHour * 60);
        return new SessionBlock.Face(
                row,
                time.time(row.start()) + " to " + time.time(row.end()),
                from,
                minutes,
                lane,
                SessionBlock.State.of(row, content.documented().contains(row.id()), !moment.isBefore(row.start())),
                content.movable().apply(row),
                content.answers().getOrDefault(row.id(), ""));
    }

    private int minuteOf(LocalTime at) {
        return at.getHour() * 60 + at.getMinute() - firstHour * 60;
    }

    /** {@return the session a browser named, if it is on the grid} */
    @Nullable
    SessionRow row(String id) {
        return columns.values().stream()
                .flatMap(column -> column.getChildren())
                .filter(SessionBlock.class::isInstance)
                .map(SessionBlock.class::cast)
                .filter(block -> block.session().value().toString().equals(id))
                .map(SessionBlock::row)
                .findFirst()
                .orElse(null);
    }
}
