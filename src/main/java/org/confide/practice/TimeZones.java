package org.confide.practice;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** The time zones a practice may choose from: regions by name, the American ones first. */
public final class TimeZones {

    private TimeZones() {}

    /** {@return the names of the regions, such as {@code America/New_York}} */
    public static List<String> names() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name ->
                        name.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted(Comparator.comparing(
                                (String name) -> !name.startsWith("America/") && !name.startsWith("Pacific/"))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
