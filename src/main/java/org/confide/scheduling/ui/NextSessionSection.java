package org.confide.scheduling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.confide.client.spi.ChartSection;
import org.confide.client.spi.OpenChart;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SessionRow;

/** The client's next session, in the chart's side pane. */
@org.springframework.stereotype.Component
class NextSessionSection implements ChartSection {

    private final SessionReading reading;
    private final PracticeTime time;

    NextSessionSection(SessionReading reading, PracticeTime time) {
        this.reading = reading;
        this.time = time;
    }

    @Override
    public Place place() {
        return Place.SIDE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return "Next session";
    }

    @Override
    public Optional<Component> content(OpenChart chart) {
        Span title = new Span(label());
        title.addClassName("card-title");
        Section card = new Section(title);
        card.addClassNames("card", "block");
        reading.next(chart.client()).ifPresentOrElse(row -> say(card, row), () -> say(card));
        return Optional.of(card);
    }

    private void say(Section card, SessionRow row) {
        Paragraph where = new Paragraph(row.serviceLabel() + ", " + row.clinicianName() + ", "
                + (row.telehealth() ? "telehealth" : row.room() == null ? "no room yet" : row.room()));
        where.addClassNames("small", "sub");
        card.add(new Paragraph(time.dateTime(row.start())), where);
    }

    private static void say(Section card) {
        Paragraph none = new Paragraph("Nothing is booked.");
        none.addClassNames("small", "sub");
        card.add(none);
    }
}
