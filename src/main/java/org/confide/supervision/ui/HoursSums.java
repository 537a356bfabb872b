package org.confide.supervision.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.confide.practice.PracticeTime;
import org.confide.supervision.HoursKind;
import org.confide.supervision.HoursTotal;
import org.confide.supervision.LoggedHours;
import org.confide.supervision.Requirement;

/** What a log of hours adds up to against what is required, in words by label. */
final class HoursSums {

    private HoursSums() {}

    static Map<String, String> of(List<LoggedHours> log, Optional<Requirement> requirement, PracticeTime time) {
        HoursTotal total = HoursTotal.of(log, requirement);
        Map<String, String> sums = new LinkedHashMap<>();
        requirement.ifPresent(each -> sums.put(
                "Required",
                each.label() + ": " + each.hours() + " hours, " + each.individualHours() + " of them individual, from "
                        + time.date(each.countedFrom())));
        sums.put("Signed by both", progress(total.all(), requirement.map(Requirement::hours)));
        for (HoursKind kind : HoursKind.values()) {
            Optional<Integer> needed =
                    kind == HoursKind.INDIVIDUAL ? requirement.map(Requirement::individualHours) : Optional.empty();
            sums.put(kind.label(), progress(total.of(kind), needed));
        }
        return sums;
    }

    private static String progress(int minutes, Optional<Integer> needed) {
        String there = HoursTotal.hours(minutes);
        return needed.map(hours -> there + " of " + hours + " hours").orElse(there + " hours");
    }
}
