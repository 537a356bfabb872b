package org.confide.reminder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.confide.client.spi.ChartSection;
import org.confide.client.spi.OpenChart;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.practice.PracticeTime;
import org.confide.reminder.ReminderReading;
import org.confide.reminder.SeenReminder;

/** The client's last reminders and what became of them, beside the chart's other cards, for those who see to them. */
@org.springframework.stereotype.Component
class ReminderCard implements ChartSection {

    private final ReminderReading reading;
    private final PracticeTime time;
    private final CurrentUser currentUser;

    ReminderCard(ReminderReading reading, PracticeTime time, CurrentUser currentUser) {
        this.reading = reading;
        this.time = time;
        this.currentUser = currentUser;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String label() {
        return "Reminders";
    }

    @Override
    public boolean offered(OpenChart chart) {
        return currentUser.get().isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN);
    }

    @Override
    public Optional<Component> content(OpenChart chart) {
        List<SeenReminder> last = reading.last(chart.client());
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Span title = new Span(label());
        title.addClassName("card-title");
        Section card = new Section(title);
        card.addClassNames("card", "block");
        last.forEach(row -> {
            Paragraph line = new Paragraph(words(row));
            line.addClassNames("small", "sub");
            card.add(line);
        });
        return Optional.of(card);
    }

    private String words(SeenReminder row) {
        String answer = row.answer() == null ? "" : " " + row.answer().label() + ".";
        String what = row.obstacle() == null
                ? row.state().label() + " " + row.way().words() + "."
                : row.what() + " " + row.next();
        return time.dateTime(row.start()) + ": " + what + answer;
    }
}
