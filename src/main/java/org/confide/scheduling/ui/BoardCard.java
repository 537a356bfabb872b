package org.confide.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.confide.client.ClientPaths;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.Presence;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionRow.Attendee;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.ui.StateBadge;
import org.confide.shared.ui.StateBadge.Kind;
import org.jspecify.annotations.Nullable;

/** A session on the board: when, who, which service, how long somebody waits, and what is next in one click. */
class BoardCard extends ListItem {

    private static final int LONG_WAIT = 5;

    /** What can be done with a session. */
    interface Acts extends Serializable {
        /** What may be made of it. */
        Set<SessionStatus> choices(SessionRow row);

        /** Makes it that. */
        void mark(SessionRow row, SessionStatus status);

        /** It begins. */
        void start(SessionRow row);

        /** Whether there is something to be said of single clients. */
        boolean hasMembers(SessionRow row);

        /** Lists the clients. */
        void members(SessionRow row);
    }

    private final transient PracticeTime time;
    private final SessionRow row;
    private final boolean documented;
    private final Div state = new Div();
    private final Div act = new Div();
    private String said = "";

    BoardCard(PracticeTime time, SessionRow row, boolean documented, Acts acts) {
        this.time = time;
        this.row = row;
        this.documented = documented;
        addClassName("board-card");
        state.addClassName("state-cell");
        act.addClassNames("row", "wrap");
        boolean today = time.dateOf(row.start()).equals(time.today());
        Span clock = new Span((today ? "" : time.date(row.start()) + ", ") + time.time(row.start()));
        clock.addClassName("time");
        Div head = new Div(clock, name());
        head.addClassName("head");
        Span what = new Span(row.serviceLabel() + ", " + row.clinicianName());
        what.addClassNames("small", "sub");
        Span place = new Span(place() + here());
        place.addClassNames("small", "sub");
        add(head, what, place, state, act);
        buttons(acts);
        if (act.getComponentCount() == 0) {
            remove(act);
        }
        tick(time.now());
    }

    /** Whether it shows the same already. */
    boolean shows(SessionRow other, boolean done) {
        return row.equals(other) && documented == done;
    }

    /** Moves the focus to what is next. */
    void focusNext() {
        act.getChildren().filter(Button.class::isInstance).findFirst().ifPresent(button -> ((Button) button).focus());
    }

    /** Says how long somebody is late or waits; asks no service. */
    void tick(Instant now) {
        StateBadge badge = badge(now);
        String words = badge == null ? "" : badge.getText();
        if (!words.equals(said)) {
            said = words;
            state.removeAll();
            if (badge != null) {
                state.add(badge.bare());
            }
        }
        setClassName("late", badge != null && badge.hasClassName("overdue"));
    }

    private Component name() {
        if (row.clients().size() == 1) {
            Anchor name = new Anchor(ClientPaths.chart(row.clients().getFirst().client()), row.title());
            name.addClassName("row-name");
            return name;
        }
        Span name = new Span(row.title());
        name.addClassName("row-name");
        return name;
    }

    private String place() {
        String room = row.room();
        return row.telehealth() ? "Telehealth" : room == null ? "No room yet" : room;
    }

    /** How many of several are here. */
    private String here() {
        int all = row.coming().size();
        if (row.clients().size() < 2 || !row.status().takesPlace()) {
            return "";
        }
        long here = row.clients().stream()
                .filter(attendee -> attendee.presence().here())
                .count();
        return ", " + here + " of " + all + " here";
    }

    private void buttons(Acts acts) {
        Set<SessionStatus> choices = acts.choices(row);
        switch (BoardStage.of(row)) {
            case EXPECTED -> {
                offer(choices, SessionStatus.ARRIVED, "Check in", acts, ButtonVariant.PRIMARY);
                offer(choices, SessionStatus.NO_SHOW, "Mark as no-show", acts, null);
            }
            case ARRIVED -> {
                add("Start session", ButtonVariant.PRIMARY, acts::start);
                offer(choices, SessionStatus.PLANNED, "Take back check-in", acts, ButtonVariant.TERTIARY);
            }
            case IN_SESSION -> offer(choices, SessionStatus.HELD, "Mark as held", acts, ButtonVariant.PRIMARY);
            case DONE -> {
                // A day that is over needs no button here; a mistake is taken back on the calendar.
            }
        }
        if (row.clients().size() > 1 && acts.hasMembers(row)) {
            add("Attendance", null, acts::members);
        }
    }

    private void offer(
            Set<SessionStatus> choices, SessionStatus status, String words, Acts acts, @Nullable ButtonVariant look) {
        if (choices.contains(status)) {
            add(words, look, shown -> acts.mark(shown, status));
        }
    }

    private void add(String words, @Nullable ButtonVariant look, SerializableConsumer<SessionRow> what) {
        Button button = new Button(words, event -> what.accept(row));
        button.setAriaLabel(words + ", " + row.title());
        if (look != null) {
            button.addThemeVariants(look);
        }
        act.add(button);
    }

    private @Nullable StateBadge badge(Instant now) {
        return switch (BoardStage.of(row)) {
            case EXPECTED -> expected(now);
            case ARRIVED -> waiting(now);
            case IN_SESSION -> running(now);
            case DONE -> done();
        };
    }

    private @Nullable StateBadge expected(Instant now) {
        if (now.isAfter(row.end())) {
            return new StateBadge(Kind.OVERDUE, "warn", "Not said yet who came");
        }
        long late = minutes(row.start(), now);
        return late < 1 ? null : new StateBadge(Kind.OVERDUE, "clock", "Late " + late + " min");
    }

    private StateBadge waiting(Instant now) {
        Instant since = row.clients().stream()
                .filter(attendee -> attendee.presence() == Presence.ARRIVED)
                .map(Attendee::arrivedAt)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Instant::compareTo)
                .orElse(now);
        boolean due = !now.isBefore(row.start());
        boolean kept = minutes(row.start(), now) >= LONG_WAIT;
        return new StateBadge(
                kept ? Kind.DUE : Kind.ACCENT,
                "here",
                "Waiting " + Math.max(0, minutes(since, now)) + " min" + (due ? ", should have begun" : ""));
    }

    private StateBadge running(Instant now) {
        if (now.isAfter(row.end())) {
            return new StateBadge(Kind.DUE, "clock", "Over since " + time.time(row.end()));
        }
        return new StateBadge(
                Kind.ACCENT, "half", "In session since " + time.time(Objects.requireNonNull(row.startedAt())));
    }

    private StateBadge done() {
        if (row.status() != SessionStatus.HELD) {
            return new StateBadge(Kind.NEUTRAL, "none", row.status().label());
        }
        return documented
                ? new StateBadge(Kind.SIGNED, "check", "Held, documentation done")
                : new StateBadge(Kind.NEUTRAL, "half", "Held, documentation open");
    }

    private static long minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMinutes();
    }
}
