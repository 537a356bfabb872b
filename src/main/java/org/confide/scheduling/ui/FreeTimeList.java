package org.confide.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.confide.identity.AccountId;
import org.confide.practice.Room;
import org.confide.practice.RoomId;
import org.confide.practice.ServiceId;
import org.confide.scheduling.FreeTime;
import org.confide.scheduling.FreeTimeSearch;
import org.confide.scheduling.FreeTimeWish;
import org.confide.shared.ui.Keys;
import org.confide.staff.StaffRow;
import org.jspecify.annotations.Nullable;

/** The next free times, each with a button that books it. */
class FreeTimeList extends Div {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    private final SerializableFunction<LocalDate, String> date;
    private final Map<AccountId, String> people = new HashMap<>();
    private final Map<RoomId, String> rooms = new HashMap<>();
    private final Paragraph says = new Paragraph();
    private final OrderedList list = new OrderedList();
    private @Nullable SerializableBiConsumer<FreeTime, ServiceId> chosen;

    FreeTimeList(SerializableFunction<LocalDate, String> date, List<StaffRow> people, List<Room> rooms) {
        this.date = date;
        people.forEach(row -> this.people.put(row.account(), row.signature()));
        rooms.forEach(room -> this.rooms.put(room.id(), room.name()));
        addClassName("free-times");
        says.addClassNames("small", "sub");
        says.getElement().setAttribute("role", "status");
        list.addClassName("card");
        list.setVisible(false);
        Keys.arrows(list);
        add(says, list);
    }

    void whenChosen(SerializableBiConsumer<FreeTime, ServiceId> act) {
        chosen = act;
    }

    void show(FreeTimeWish wish, List<FreeTime> times) {
        list.removeAll();
        list.setVisible(!times.isEmpty());
        says.setText(words(wish, times.size()));
        times.forEach(free -> list.add(row(wish, free)));
    }

    private String words(FreeTimeWish wish, int number) {
        if (number == 0) {
            return "Nothing is free until " + date.apply(wish.first().plusWeeks(FreeTimeSearch.WEEKS)) + ", "
                    + FreeTimeSearch.WEEKS
                    + " weeks from the first day. Choose other days, times or people, or a later first day.";
        }
        return number < FreeTimeSearch.ENOUGH
                ? number + (number == 1 ? " time is" : " times are") + " free in the " + FreeTimeSearch.WEEKS
                        + " weeks from the first day."
                : "The next " + number + " free times. For others choose a later first day.";
    }

    private ListItem row(FreeTimeWish wish, FreeTime free) {
        String when = date.apply(free.start().toLocalDate()) + ", " + CLOCK.format(free.start());
        String who = people.getOrDefault(free.clinician(), "");
        Span what = new Span(when);
        what.addClassName("row-name");
        Span where = new Span(who + ", " + place(free));
        where.addClassName("what");
        Div words = new Div(what, where);
        words.addClassName("who");
        Button book = Keys.stop(new Button("Book this time", event -> {
            if (chosen != null) {
                chosen.accept(free, wish.service());
            }
        }));
        book.addThemeVariants(ButtonVariant.SMALL);
        book.setAriaLabel("Book " + when + " with " + who);
        Div row = new Div(words, book);
        row.addClassName("list-row");
        return new ListItem(row);
    }

    private String place(FreeTime free) {
        RoomId room = free.room();
        if (room != null) {
            return rooms.getOrDefault(room, "");
        }
        return free.telehealth() ? "Telehealth" : "No room yet";
    }
}
