package org.confide.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.confide.shared.Hours;
import org.confide.shared.WeekHours;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demo's opening hours, and the federal holidays of this year and the next. The day it is built on is always open,
 * because that is the day on which it is looked at.
 */
@Component
@Profile("demo")
class HoursDemo implements DemoPart {

    private final OpeningHours opening;
    private final Closures closures;

    HoursDemo(OpeningHours opening, Closures closures) {
        this.opening = opening;
        this.closures = closures;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public void build(DemoStage stage) {
        stage.as("admin", () -> enter(stage.today()));
    }

    private void enter(LocalDate today) {
        Set<DayOfWeek> days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        days.add(today.getDayOfWeek());
        opening.keep(WeekHours.on(new Hours(LocalTime.of(8, 0), LocalTime.of(20, 0)), days));
        closures.takeFederalHolidays(today.getYear());
        closures.takeFederalHolidays(today.getYear() + 1);
        if (closures.on(today).isPresent()) {
            closures.open(today);
        }
    }
}
