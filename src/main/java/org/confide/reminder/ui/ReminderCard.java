package org.confide.reminder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
        Span title = new Span(label());
        title.addClassName("card-title");
        Section card = new Section(title);
        card.addClassNames("card", "block");
        // Read on demand: most who open a chart do not ask.
        Button show = new Button("Show last reminders", event -> {
            card.removeAll();
            card.add(title);
            show(card, reading.last(chart.client()));
        });
        show.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        card.add(show);
        return Optional.of(card);
    }

    private void show(Section card, List<SeenReminder> last) {
        if (last.isEmpty()) {
            card.add(line("No reminder was sent. " + reading.ability()));
        }
        last.forEach(row -> card.add(line(words(row))));
    }

    private static Paragraph line(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("small", "sub");
        return line;
    }

    private String words(SeenReminder row) {
        String answer = row.answer() == null ? "" : " " + row.answer().label() + ".";
        String what = row.obstacle() == null
                ? row.state().label() + " " + row.way().words() + "."
                : row.what() + " " + row.next();
        return time.dateTime(row.start()) + ": " + what + answer;
    }
}
