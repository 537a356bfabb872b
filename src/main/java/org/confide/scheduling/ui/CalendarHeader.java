package org.confide.scheduling.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.KeyHint;
import org.confide.shared.ui.ScreenHeader;
import org.confide.shared.ui.ScreenTabs;
import org.confide.staff.StaffRow;
import org.jspecify.annotations.Nullable;

/** The calendar's header: which day, how much of it, whose, and what it comes to. */
class CalendarHeader implements Serializable {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

    /** Whose calendar is shown; nobody's in particular means everybody's. */
    private record Whose(@Nullable StaffRow person) implements Serializable {

        String label() {
            return person == null ? "Everybody" : person.name();
        }
    }

    private final transient PracticeTime time;
    private final SerializableConsumer<CalendarState> go;
    private final ScreenHeader header = new ScreenHeader("Calendar");
    private final Button previous = new Button(new Icon("left"), event -> step(-1));
    private final Button next = new Button(new Icon("right"), event -> step(1));
    private final Map<CalendarState.View, Tab> views = new EnumMap<>(CalendarState.View.class);
    private final ScreenTabs view = new ScreenTabs("View");
    private final Tab rooms = new Tab("Rooms");
    private final ScreenTabs columns = new ScreenTabs("Columns", new Tab("Clinicians"), rooms);
    private final Span counts = ScreenHeader.fact("");
    private final ComboBox<Whose> whose = new ComboBox<>();
    private List<Whose> offered = List.of();
    private CalendarState state;

    CalendarHeader(
            PracticeTime time,
            CalendarState state,
            SerializableConsumer<CalendarState> go,
            @Nullable SerializableRunnable book,
            @Nullable SerializableRunnable find,
            CalendarTools links) {
        this.time = time;
        this.state = state;
        this.go = go;
        whose.setAriaLabel("Whose sessions");
        whose.setItemLabelGenerator(Whose::label);
        whose.addClassName("cal-whose");
        whose.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                StaffRow person = event.getValue().person();
                change(this.state.of(person == null ? null : person.account()));
            }
        });
        for (CalendarState.View each : CalendarState.View.values()) {
            Tab tab = new Tab(each.label());
            views.put(each, tab);
            view.add(tab);
        }
        view.addSelectedChangeListener(event -> views.forEach((each, tab) -> {
            if (tab.equals(event.getSelectedTab())) {
                change(this.state.as(each));
            }
        }));
        columns.addSelectedChangeListener(event -> change(this.state.by(rooms.equals(event.getSelectedTab()))));
        counts.addClassNames("wide-only", "cal-counts");
        header.facts(navigation(), view, columns, links).actions(counts, whose);
        if (book != null && find != null) {
            Button button = new Button("Book session", new Icon("plus"), event -> book.run());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            Button free = new Button("Find a free time", event -> find.run());
            free.setTooltipText("Find a free time, F");
            free.getElement().setAttribute("aria-keyshortcuts", "F");
            header.actions(counts, whose, free, KeyHint.on(button, "N"));
        }
    }

    ScreenHeader header() {
        return header;
    }

    /** {@return the day view's own heading, and what a screen reader calls the region below} */
    String title(CalendarState shown) {
        return switch (shown.view()) {
            case WEEK -> "Week of " + MONTH_DAY.format(shown.from());
            case MONTH -> MONTH.format(shown.day());
            case DAY, LIST -> time.longDate(shown.day());
        };
    }

    void show(CalendarState shown, List<StaffRow> people, boolean everybody, @Nullable StaffRow person) {
        state = shown;
        header.title(title(shown));
        String span = switch (shown.view()) {
            case WEEK -> "week";
            case MONTH -> "month";
            case DAY, LIST -> "day";
        };
        previous.setAriaLabel("Previous " + span);
        next.setAriaLabel("Next " + span);
        view.setSelectedTab(views.get(shown.view()));
        columns.setVisible(everybody && person == null && shown.view() == CalendarState.View.DAY);
        columns.setSelectedIndex(shown.rooms() ? 1 : 0);
        List<Whose> choices = new ArrayList<>();
        boolean oneOnly = shown.view() == CalendarState.View.WEEK || shown.view() == CalendarState.View.MONTH;
        if (everybody && !oneOnly) {
            choices.add(new Whose(null));
        }
        people.forEach(row -> choices.add(new Whose(row)));
        if (!choices.equals(offered)) {
            // A list that somebody looks through right now stays.
            offered = choices;
            whose.setItems(choices);
        }
        whose.setVisible(choices.size() > 1);
        choices.stream()
                .filter(choice -> java.util.Objects.equals(choice.person(), person))
                .findFirst()
                .ifPresent(whose::setValue);
    }

    /** Says how many there are, who waits and who is in a room. */
    void count(List<SessionRow> rows, Instant now) {
        long here = rows.stream()
                .filter(row -> row.status() == SessionStatus.ARRIVED)
                .count();
        long running = rows.stream()
                .filter(row -> row.status() == SessionStatus.ARRIVED && !now.isBefore(row.start()))
                .count();
        String words = Column.sessions(rows.size());
        words += here > running ? ", " + (here - running) + " arrived" : "";
        words += running > 0 ? ", " + running + " in session" : "";
        counts.setText(words);
    }

    private Div navigation() {
        Button today = new Button("Today", event -> change(state.on(time.today())));
        today.setTooltipText("Today, T");
        for (Button button : List.of(previous, today, next)) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        previous.addClickShortcut(Key.ARROW_LEFT, KeyModifier.ALT);
        next.addClickShortcut(Key.ARROW_RIGHT, KeyModifier.ALT);
        Div navigation = new Div(previous, today, next);
        navigation.addClassName("cal-steps");
        return navigation;
    }

    private void step(int steps) {
        change(state.step(steps));
    }

    private void change(CalendarState wanted) {
        // The header shows what the address says; a choice that says the same is that showing.
        if (!wanted.equals(state)) {
            go.accept(wanted);
        }
    }
}
