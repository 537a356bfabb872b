package org.confide.scheduling.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionRow;

/** A clinician's month: how many sessions each day has, the first of them by name, each day leading to itself. */
class MonthGrid extends Div {

    private static final int NAMED = 4;

    private final transient PracticeTime time;

    MonthGrid(PracticeTime time) {
        this.time = time;
        addClassName("cal-month");
    }

    void show(CalendarState state, List<SessionRow> rows) {
        removeAll();
        state.from().datesUntil(state.from().plusWeeks(1)).forEach(day -> {
            Span name = new Span(day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.US));
            name.addClassName("cal-weekday");
            add(name);
        });
        YearMonth month = YearMonth.from(state.day());
        state.from().datesUntil(state.until()).forEach(day -> {
            List<SessionRow> here = rows.stream()
                    .filter(row -> time.dateOf(row.start()).equals(day))
                    .toList();
            add(cell(state, day, here, month.equals(YearMonth.from(day))));
        });
    }

    private Anchor cell(CalendarState state, LocalDate day, List<SessionRow> rows, boolean within) {
        Anchor cell = new Anchor(state.on(day).as(CalendarState.View.DAY).path());
        cell.addClassName("cal-date");
        cell.setClassName("beyond", !within);
        cell.setClassName("today", day.equals(time.today()));
        cell.setAriaLabel(time.longDate(day) + ", " + Column.sessions(rows.size()));
        Span number = new Span(Integer.toString(day.getDayOfMonth()));
        number.addClassName("number");
        cell.add(number);
        if (!rows.isEmpty()) {
            Span count = new Span(Column.sessions(rows.size()));
            count.addClassName("count");
            cell.add(count);
        }
        rows.stream().limit(NAMED).forEach(row -> {
            Span line = new Span(time.time(row.start()).split(" ", 2)[0] + " " + row.title());
            line.addClassName("line");
            line.setClassName("off", !row.status().takesPlace());
            cell.add(line);
        });
        if (rows.size() > NAMED) {
            Span more = new Span((rows.size() - NAMED) + " more");
            more.addClassName("line");
            cell.add(more);
        }
        return cell;
    }
}
