package org.confide.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.confide.client.ClientFinder;
import org.confide.client.ClientId;
import org.confide.note.MyDay;
import org.confide.note.NotePaths;
import org.confide.note.WaitingNote;
import org.confide.practice.PracticeSettings;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionBooking;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionRow;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.Region;
import org.confide.shared.ui.ScreenHeader;

/** A clinician's day: the sessions in time order, each one click from its note, and what waits for the pen. */
@Route(NotePaths.MY_DAY)
@PageTitle("My day")
@RolesAllowed({"CLINICIAN", "TRAINEE"})
class MyDayView extends Div implements BeforeEnterObserver {

    private static final String DAY = "day";
    private static final Duration WORTH_SHOWING = Duration.ofMinutes(20);

    private final MyDay myDay;
    private final PracticeTime time;
    private final PracticeSettings practice;
    private final ClientFinder finder;
    private final SessionBooking booking;

    MyDayView(MyDay myDay, PracticeTime time, PracticeSettings practice, ClientFinder finder, SessionBooking booking) {
        this.myDay = myDay;
        this.time = time;
        this.practice = practice;
        this.finder = finder;
        this.booking = booking;
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate day = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DAY)
                .map(this::day)
                .orElse(time.today());
        show(day, myDay.sessions(day), myDay.toFinish());
    }

    private void show(LocalDate day, List<MyDay.Entry> entries, List<WaitingNote> waiting) {
        removeAll();
        Region sessions = new Region("Sessions " + (day.equals(time.today()) ? "today" : "of the day"));
        sessions.styled("pane", "day");
        if (entries.isEmpty()) {
            sessions.add(new EmptyState(
                    day.equals(time.today()) ? "No sessions today." : "No sessions on this day.", unplanned()));
        } else {
            sessions.add(rows(day, entries));
        }
        Div columns = new Div(sessions, new NotesToFinish(waiting, time, practice));
        columns.addClassName("columns");
        add(header(day, entries), columns);
    }

    private OrderedList rows(LocalDate day, List<MyDay.Entry> entries) {
        OrderedList list = new OrderedList();
        list.addClassName("day-list");
        Instant now = time.now();
        boolean nowShown = !day.equals(time.today());
        Instant free = null;
        MyDay.Entry next = DayRow.next(entries, now);
        for (MyDay.Entry entry : entries) {
            SessionRow session = entry.session();
            if (free != null && Duration.between(free, session.start()).compareTo(WORTH_SHOWING) > 0) {
                list.add(freeRow(free, session.start()));
            }
            if (!nowShown && now.isBefore(session.start())) {
                list.add(nowRow(now));
                nowShown = true;
            }
            list.add(new DayRow(entry, time, now, entry.equals(next)));
            free = free == null || session.end().isAfter(free) ? session.end() : free;
        }
        Keys.arrows(list);
        return list;
    }

    private ScreenHeader header(LocalDate day, List<MyDay.Entry> entries) {
        long toCome = entries.stream()
                .filter(entry -> entry.session().start().isAfter(time.now()))
                .count();
        Span count = ScreenHeader.fact(entries.size()
                + (entries.size() == 1 ? " session" : " sessions")
                + (day.equals(time.today()) ? ", " + toCome + " to come" : ""));
        count.addClassName("wide-only");
        Button today = new Button("Today", event -> go(time.today()));
        today.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        ScreenHeader header = new ScreenHeader(time.longDate(day)).actions(count, unplanned());
        header.facts(step("left", "Previous day", day.minusDays(1)), today, step("right", "Next day", day.plusDays(1)));
        return header;
    }

    private Button unplanned() {
        Button button = new Button("Unplanned session", new Icon("plus"));
        button.addClickListener(event -> finder.dialog(client -> begin(client)).open());
        return button;
    }

    private void begin(ClientId client) {
        SessionId session = booking.unplanned(client);
        getUI().ifPresent(ui -> ui.navigate(NotePaths.session(session)));
    }

    private Button step(String icon, String label, LocalDate to) {
        Button button = new Button(new Icon(icon), event -> go(to));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private void go(LocalDate day) {
        getUI().ifPresent(ui -> ui.navigate(NotePaths.MY_DAY, QueryParameters.of(DAY, day.toString())));
    }

    private ListItem freeRow(Instant from, Instant until) {
        ListItem row = new ListItem(new Span("Free"), new Span(time.time(from) + " to " + time.time(until)));
        row.addClassName("day-free");
        return row;
    }

    private ListItem nowRow(Instant now) {
        ListItem row = new ListItem(new Span(time.time(now)));
        row.addClassName("day-now");
        row.getElement().setAttribute("aria-label", "Now, " + time.time(now));
        return row;
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return time.today();
        }
    }
}
