package org.confide.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;

/** Writes iCalendar (RFC 5545). Times are instants in UTC: whoever reads them shows them by their own clock. */
final class CalendarFile {

    /** What a browser and a calendar program know it by. */
    static final String TYPE = "text/calendar";

    private static final Duration AGAIN = Duration.ofMinutes(30);

    private CalendarFile() {}

    static String write(List<CalendarEntry> entries, Instant now) {
        Calendar calendar = new Calendar()
                .withProdId("-//Confide//Calendar//EN")
                .withDefaults()
                .withProperty(new XProperty("X-WR-CALNAME", "Sessions"))
                .withProperty(new RefreshInterval(new ParameterList(), AGAIN))
                .getFluentTarget();
        for (CalendarEntry entry : entries) {
            calendar = calendar.add(event(entry, now));
        }
        StringWriter text = new StringWriter();
        try {
            // A feed without a single session is none to the library's rules, and one to every calendar program.
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static VEvent event(CalendarEntry entry, Instant now) {
        VEvent event = new VEvent(entry.start(), entry.end(), entry.title());
        event = event.replace(new DtStamp(now));
        event = event.add(new Uid(entry.session() + "@confide"));
        event = event.add(new Sequence((int) Math.min(entry.version(), Integer.MAX_VALUE)));
        event = event.add(ImmutableClazz.PRIVATE);
        if (!entry.place().isEmpty()) {
            event = event.add(new Location(entry.place()));
        }
        return event;
    }
}
