package org.confide.note.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.confide.client.Reach;
import org.confide.client.spi.ChartSection;
import org.confide.client.spi.OpenChart;
import org.confide.identity.CurrentUser;
import org.confide.note.NoteReading;
import org.confide.practice.PracticeTime;

/** The chart's first tab: sessions and progress notes, the newest first, readable without opening each. */
@org.springframework.stereotype.Component
class TimelineSection implements ChartSection {

    private final NoteReading reading;
    private final PracticeTime time;
    private final CurrentUser currentUser;

    TimelineSection(NoteReading reading, PracticeTime time, CurrentUser currentUser) {
        this.reading = reading;
        this.time = time;
        this.currentUser = currentUser;
    }

    @Override
    public Place place() {
        return Place.TAB;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return "Timeline";
    }

    @Override
    public boolean offered(OpenChart chart) {
        return chart.reach() != Reach.NOTHING;
    }

    @Override
    public Optional<Component> content(OpenChart chart) {
        if (!offered(chart)) {
            return Optional.empty();
        }
        return Optional.of(new Timeline(
                before -> reading.timeline(chart.client(), before),
                chart.client(),
                time,
                currentUser.id(),
                chart.reach() == Reach.FINAL_NOTES));
    }
}
