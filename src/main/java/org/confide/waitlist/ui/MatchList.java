package org.confide.waitlist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.confide.identity.AccountId;
import org.confide.practice.PracticeTime;
import org.confide.practice.Room;
import org.confide.practice.RoomId;
import org.confide.scheduling.FreeTime;
import org.confide.shared.ui.Keys;
import org.confide.staff.StaffRow;
import org.confide.waitlist.WaitlistMatch;

/** Times that would suit those who wait, each with a button that books it. */
class MatchList extends OrderedList {

    private final transient PracticeTime time;
    private final SerializableConsumer<WaitlistMatch> book;
    private final Map<AccountId, String> people = new HashMap<>();
    private final Map<RoomId, String> rooms = new HashMap<>();

    MatchList(PracticeTime time, SerializableConsumer<WaitlistMatch> book) {
        this.time = time;
        this.book = book;
        addClassName("card");
        Keys.arrows(this);
    }

    void show(List<WaitlistMatch> matches, List<StaffRow> staff, List<Room> all) {
        staff.forEach(row -> people.put(row.account(), row.signature()));
        all.forEach(room -> rooms.put(room.id(), room.name()));
        removeAll();
        matches.forEach(match -> add(row(match)));
    }

    /** {@return the day and the time of a match} */
    String when(FreeTime free) {
        return time.date(free.start().toLocalDate()) + ", "
                + time.time(free.start().toLocalTime());
    }

    private ListItem row(WaitlistMatch match) {
        FreeTime free = match.time();
        String when = when(free);
        Span name = new Span(match.waiting().name());
        name.addClassName("row-name");
        Span what = new Span(when + ", " + match.waiting().serviceLabel() + " with "
                + people.getOrDefault(free.clinician(), "") + ", " + place(free));
        what.addClassName("what");
        Div words = new Div(name, what);
        words.addClassName("who");
        Button button = Keys.stop(new Button("Book session", event -> book.accept(match)));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel("Book session for " + match.waiting().name() + ", " + when);
        Div line = new Div(words, button);
        line.addClassName("list-row");
        return new ListItem(line);
    }

    private String place(FreeTime free) {
        RoomId room = free.room();
        if (room != null) {
            return rooms.getOrDefault(room, "");
        }
        return free.telehealth() ? "telehealth" : "no room yet";
    }
}
