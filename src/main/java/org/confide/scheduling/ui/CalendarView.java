package org.confide.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.spi.CalendarRange;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.Region;
import org.confide.shared.ui.Roomy;
import org.confide.staff.StaffRow;
import org.jspecify.annotations.Nullable;

/**
 * The calendar: the whole practice's for those who keep it, one's own for those who treat. Its address says what it
 * shows.
 */
@Route(SchedulingPaths.CALENDAR)
@PageTitle("Calendar")
@RolesAllowed({
    "CLINICIAN",
    "TRAINEE",
    "SUPERVISOR",
    "FRONT_DESK",
    "BILLER",
    "PRACTICE_ADMIN",
    "PRIVACY_OFFICER",
    "AUDITOR"
})
class CalendarView extends Div implements BeforeEnterObserver, Roomy {

    private final CalendarParts parts;
    private final boolean books;
    private final CalendarHeader header;
    private final DayGrid grid;
    private final DayList list;
    private final MonthGrid month;
    private final GridActs acts;
    private final Region region = new Region("Sessions").styled("screen-body", "calendar");
    private CalendarState state;
    private Set<SessionId> documented = Set.of();
    private Map<SessionId, String> answers = Map.of();
    private @Nullable Registration watch;

    CalendarView(CalendarParts parts, CurrentUser currentUser) {
        this.parts = parts;
        state = CalendarState.of(
                com.vaadin.flow.router.QueryParameters.empty(), parts.time().today());
        books = currentUser.get().isAny(Role.FRONT_DESK, Role.CLINICIAN, Role.TRAINEE);
        SessionActs sessionActs = new SessionActs(parts, this::load);
        acts = new GridActs(parts, currentUser.get(), sessionActs, this, books);
        grid = acts.grid();
        list = new DayList(parts, currentUser.get(), sessionActs);
        month = new MonthGrid(parts.time());
        header = new CalendarHeader(
                parts.time(),
                state,
                this::go,
                books ? this::book : null,
                books ? this::find : null,
                new CalendarTools(currentUser.get(), parts.tools().orderedStream(), this::range));
        addClassName("screen");
        Keys.Letters letters =
                Keys.within(this).on("T", () -> go(state.on(parts.time().today())));
        if (books) {
            letters.on("N", this::book).on("F", this::find);
        }
        Keys.controlWithin(this, Key.KEY_Z, acts::undo);
        add(header.header(), acts.bar(), region, acts.popover());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = CalendarState.of(
                event.getLocation().getQueryParameters(), parts.time().today());
        acts.leave();
        load();
        watchDays();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        stopWatching();
    }

    Set<SessionId> documented() {
        return documented;
    }

    /** Shows the calendar as it is now. */
    void load() {
        boolean everybody = parts.reading().seesEverySession();
        List<StaffRow> people = parts.reading().calendars();
        people = everybody ? Columns.inOrder(people) : people;
        StaffRow person = person(people, everybody);
        state = state.of(person == null ? null : person.account()).by(state.rooms() && everybody && person == null);
        List<SessionRow> rows = rows(person, everybody);
        documented = state.view() == CalendarState.View.MONTH
                ? Set.of()
                : parts.reading().documented(rows);
        answers = state.view() == CalendarState.View.MONTH
                ? Map.of()
                : parts.answers().of(rows, parts.time().now());
        header.show(state, people, everybody, person);
        header.count(rows, parts.time().now());
        region.getElement().setAttribute("aria-label", "Sessions, " + header.title(state));
        switch (state.view()) {
            case LIST -> {
                list.show(rows, documented, answers, books ? new Button("Book session", event -> book()) : null);
                put(list);
            }
            case MONTH -> {
                month.show(state, rows);
                put(month);
            }
            case DAY, WEEK -> {
                grid.show(new DayGrid.Content(
                        columns(people, person, rows), rows, documented, answers, parts.moving()::movable));
                put(grid);
            }
        }
    }

    private List<Column> columns(List<StaffRow> people, @Nullable StaffRow person, List<SessionRow> rows) {
        Columns columns = new Columns(parts, state);
        if (state.view() == CalendarState.View.WEEK) {
            return person == null ? List.of() : columns.days(person);
        }
        if (state.rooms()) {
            return columns.rooms(rows);
        }
        return person == null ? columns.clinicians(people, rows) : columns.clinicians(List.of(person), List.of());
    }

    private @Nullable StaffRow person(List<StaffRow> people, boolean everybody) {
        boolean one = state.view() == CalendarState.View.WEEK || state.view() == CalendarState.View.MONTH;
        return people.stream()
                .filter(row -> row.account().equals(state.whose()))
                .findFirst()
                .or(() -> everybody && !one
                        ? java.util.Optional.empty()
                        : people.stream().findFirst())
                .orElse(null);
    }

    private List<SessionRow> rows(@Nullable StaffRow person, boolean everybody) {
        return switch (state.view()) {
            case WEEK, MONTH ->
                person == null
                        ? List.of()
                        : parts.calendar().ofClinician(person.account(), state.from(), state.until());
            case DAY, LIST -> {
                if (person != null) {
                    yield parts.reading().day(person.account(), state.day());
                }
                yield everybody ? parts.reading().dayOfPractice(state.day()) : List.of();
            }
        };
    }

    private CalendarRange range() {
        return new CalendarRange(state.whose(), state.from(), state.until());
    }

    private void put(Component content) {
        if (content.getParent().isEmpty()) {
            region.removeAll();
            region.add(content);
        }
    }

    private void watchDays() {
        stopWatching();
        getUI().or(() -> java.util.Optional.ofNullable(com.vaadin.flow.component.UI.getCurrent()))
                .ifPresent(ui -> watch = parts.news()
                        .watch(
                                ui,
                                parts.time().startOf(state.from()),
                                parts.time().startOf(state.until()),
                                this::load,
                                grid::tick));
    }

    private void stopWatching() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }

    private void go(CalendarState wanted) {
        getUI().ifPresent(ui -> ui.navigate(SchedulingPaths.CALENDAR, wanted.parameters()));
    }

    private void book() {
        book(Slot.on(state.day(), state.whose()), () -> {});
    }

    private void find() {
        parts.finding().open(slot -> book(slot, () -> {}));
    }

    /** Asks for what is missing of a booking. */
    void book(Slot slot, com.vaadin.flow.function.SerializableRunnable closed) {
        BookingDialog dialog = new BookingDialog(parts, slot, booked -> {
            if (!booked.isBefore(state.from()) && booked.isBefore(state.until())) {
                load();
            } else {
                go(state.on(booked));
            }
        });
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                closed.run();
            }
        });
        dialog.open();
    }
}
