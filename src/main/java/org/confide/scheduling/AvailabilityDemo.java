package org.confide.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.confide.shared.Hours;
import org.confide.shared.WeekHours;
import org.confide.staff.StaffRow;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** When the demo's clinicians work, and two of them are away. */
@Component
@Profile("demo")
class AvailabilityDemo implements DemoPart {

    /** Every so many people have a working day in two parts. */
    private static final int TAKES_LUNCH = 3;

    private static final LocalTime OPENS = LocalTime.of(9, 0);

    private final Availability availability;

    AvailabilityDemo(Availability availability) {
        this.availability = availability;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void build(DemoStage stage) {
        stage.as("frontdesk", () -> enter(stage.today()));
    }

    private void enter(LocalDate today) {
        Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        days.add(today.getDayOfWeek());
        List<StaffRow> people = availability.people();
        for (int place = 0; place < people.size(); place++) {
            LocalTime until = place % 2 == 0 ? LocalTime.of(18, 0) : LocalTime.of(19, 0);
            String name = people.get(place).name();
            // What the picture of "my day" shows lies within her hours.
            boolean nora = name.equals("Nora Whitfield");
            Hours hours = new Hours(OPENS, nora ? LocalTime.of(19, 0) : until);
            List<Hours> twice = List.of(new Hours(OPENS, LocalTime.of(13, 0)), new Hours(LocalTime.of(13, 30), until));
            availability.work(
                    people.get(place).account(),
                    WeekHours.on(!nora && place % TAKES_LUNCH == 0 ? twice : List.of(hours), days));
        }
        List<StaffRow> others = people.stream()
                .filter(row -> !row.name().equals("Nora Whitfield"))
                .toList();
        if (others.size() > 1) {
            LocalDate monday = today.plusWeeks(1).with(DayOfWeek.MONDAY);
            availability.away(
                    others.get(0).account(),
                    monday.atStartOfDay(),
                    monday.plusDays(5).atStartOfDay(),
                    "Vacation");
            availability.away(
                    others.get(1).account(),
                    monday.plusDays(2).atTime(13, 0),
                    monday.plusDays(2).atTime(18, 0),
                    "Training");
        }
    }
}
