package org.confide.scheduling.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.KeyHint;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.Region;
import org.confide.shared.ui.ScreenHeader;
import org.confide.staff.StaffRow;
import org.jspecify.annotations.Nullable;

/** The sessions of a day: the whole practice's for those who keep the calendar, one's own for those who treat. */
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
class CalendarView extends Div implements BeforeEnterObserver {

    /** Whose day is shown; nobody's in particular means everybody's. */
    private record Whose(@Nullable StaffRow person) implements java.io.Serializable {

        String label() {
            return person == null ? "Everybody" : person.name();
        }
    }

    private final CalendarParts parts;
    private final boolean books;
    private final ScreenHeader header = new ScreenHeader("Calendar");
    private final Span counts = ScreenHeader.fact("");
    private final ComboBox<Whose> whose = new ComboBox<>();
    private final DayList list;
    private LocalDate day;

    CalendarView(CalendarParts parts, CurrentUser currentUser) {
        this.parts = parts;
        this.day = parts.time().today();
        books = currentUser.get().isAny(Role.FRONT_DESK, Role.CLINICIAN, Role.TRAINEE);
        list = new DayList(parts, currentUser.get(), this::load);
        addClassName("screen");
        counts.addClassName("wide-only");
        whose.setAriaLabel("Whose sessions");
        whose.setItemLabelGenerator(Whose::label);
        List<Whose> choices = choices();
        whose.setItems(choices);
        choices.stream().findFirst().ifPresent(whose::setValue);
        whose.setVisible(choices.size() > 1);
        whose.addValueChangeListener(event -> load());
        Region region = new Region("Sessions of the day", list).styled("screen-body", "calendar");
        Keys.Letters letters = Keys.within(region).on("T", () -> go(parts.time().today()));
        if (books) {
            letters.on("N", this::book);
        }
        header.facts(navigation(), new HoursLink(currentUser.get())).actions(counts, whose);
        if (books) {
            Button book = new Button("Book session", new Icon("plus"), event -> book());
            book.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(counts, whose, KeyHint.on(book, "N"));
        }
        add(header, region);
    }

    private List<Whose> choices() {
        List<Whose> choices = new ArrayList<>();
        if (parts.reading().seesEverySession()) {
            choices.add(new Whose(null));
        }
        parts.reading().calendars().forEach(person -> choices.add(new Whose(person)));
        return choices;
    }

    private Span navigation() {
        Button previous = new Button(new Icon("left"), event -> go(day.minusDays(1)));
        previous.setAriaLabel("Previous day");
        Button today = new Button("Today", event -> go(parts.time().today()));
        Button next = new Button(new Icon("right"), event -> go(day.plusDays(1)));
        next.setAriaLabel("Next day");
        for (Button button : List.of(previous, today, next)) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        previous.addClickShortcut(Key.ARROW_LEFT, com.vaadin.flow.component.KeyModifier.ALT);
        next.addClickShortcut(Key.ARROW_RIGHT, com.vaadin.flow.component.KeyModifier.ALT);
        Span navigation = new Span(previous, today, next);
        navigation.addClassName("row");
        return navigation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        day = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SchedulingPaths.DAY)
                .map(this::parse)
                .orElseGet(parts.time()::today);
        load();
    }

    private LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return parts.time().today();
        }
    }

    private void go(LocalDate other) {
        getUI().ifPresent(ui ->
                ui.navigate(SchedulingPaths.CALENDAR, QueryParameters.of(SchedulingPaths.DAY, other.toString())));
    }

    private void load() {
        header.title(parts.time().longDate(day));
        Whose who = whose.getValue();
        StaffRow person = who == null ? null : who.person();
        List<SessionRow> rows = person != null
                ? parts.reading().day(person.account(), day)
                : parts.reading().seesEverySession() ? parts.reading().dayOfPractice(day) : List.of();
        list.show(rows, books ? new Button("Book session", event -> book()) : null);
        counts.setText(counts(rows));
    }

    private static String counts(List<SessionRow> rows) {
        long arrived = rows.stream()
                .filter(row -> row.status() == SessionStatus.ARRIVED)
                .count();
        String sessions = rows.size() == 1 ? "1 session" : rows.size() + " sessions";
        return arrived == 0 ? sessions : sessions + ", " + arrived + " arrived";
    }

    private void book() {
        Whose who = whose.getValue();
        new BookingDialog(parts, day, who == null ? null : who.person(), booked -> {
                    if (booked.equals(day)) {
                        load();
                    } else {
                        go(booked);
                    }
                })
                .open();
    }
}
