package org.confide.scheduling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.confide.identity.AccountId;
import org.confide.practice.ServiceColour;
import org.confide.practice.ServiceId;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.scheduling.ui.Lanes.Lane;
import org.junit.jupiter.api.Test;

class LanesTest {

    private static final Instant EIGHT = Instant.parse("2026-11-24T13:00:00Z");

    private final List<SessionRow> rows = new ArrayList<>();

    private SessionId session(int fromMinute, int minutes) {
        SessionId id = SessionId.next();
        rows.add(new SessionRow(
                id,
                EIGHT.plusSeconds(fromMinute * 60L),
                EIGHT.plusSeconds((fromMinute + minutes) * 60L),
                new AccountId(id.value()),
                "Nora Whitfield",
                null,
                new ServiceId(id.value()),
                "Individual 50",
                ServiceKind.INDIVIDUAL,
                ServiceColour.SPRUCE,
                null,
                null,
                true,
                "",
                SessionStatus.PLANNED,
                null,
                0,
                List.of()));
        return id;
    }

    @Test
    void one_after_the_other_each_has_the_whole_width() {
        SessionId first = session(0, 50);
        SessionId second = session(50, 50);
        assertThat(Lanes.of(rows)).containsEntry(first, Lane.ALONE).containsEntry(second, Lane.ALONE);
    }

    @Test
    void what_overlaps_stands_side_by_side() {
        SessionId first = session(0, 60);
        SessionId second = session(30, 60);
        SessionId third = session(60, 60);
        SessionId alone = session(180, 30);
        Map<SessionId, Lane> lanes = Lanes.of(rows);
        assertThat(lanes.get(first)).isEqualTo(new Lane(0, 2));
        assertThat(lanes.get(second)).isEqualTo(new Lane(1, 2));
        assertThat(lanes.get(third)).as("takes the lane that is free again").isEqualTo(new Lane(0, 2));
        assertThat(lanes.get(alone)).isEqualTo(Lane.ALONE);
    }

    @Test
    void a_pixel_is_a_quarter_of_an_hour() {
        assertThat(Placement.pixels(60)).isEqualTo(71);
        assertThat(Placement.quarter(70.9)).isEqualTo(45);
        assertThat(Placement.quarter(71)).isEqualTo(60);
        assertThat(Placement.nearestQuarter(80)).isEqualTo(75);
        assertThat(Placement.nearestQuarter(-3)).isZero();
    }
}
