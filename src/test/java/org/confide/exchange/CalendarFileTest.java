package org.confide.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final UUID SESSION = UUID.fromString("0190a0a0-0000-7000-8000-000000000001");

    @Test
    void an_event_is_written_as_the_standard_has_it() {
        String text = CalendarFile.write(
                List.of(entry("M.Q.", "Room 2, upstairs; left\\right\nsecond", Instant.parse("2027-03-14T19:15:00Z"))),
                NOW);

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("VERSION:2.0\r\n")
                .contains("UID:" + SESSION + "@confide\r\n")
                .contains("DTSTAMP:20270301T120000Z\r\n")
                .contains("DTSTART:20270314T191500Z\r\n")
                .contains("DTEND:20270314T200500Z\r\n")
                .contains("SUMMARY:M.Q.\r\n")
                .contains("LOCATION:Room 2\\, upstairs\\; left\\\\right\\nsecond\r\n")
                .contains("SEQUENCE:3\r\n")
                .contains("CLASS:PRIVATE\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void long_lines_are_folded_and_come_back_whole() throws Exception {
        String place = "Zimmer Ä ".repeat(20).strip();
        String text = CalendarFile.write(List.of(entry("M.Q.", place, NOW)), NOW);

        assertThat(text.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(90));
        assertThat(text.split("\r\n", -1))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
        Calendar read = new CalendarBuilder().build(new StringReader(text));
        VEvent event = (VEvent) read.getComponents("VEVENT").getFirst();
        assertThat(event.getProperty("LOCATION").orElseThrow().getValue()).isEqualTo(place);
    }

    /** A time is an instant: what a program shows in the practice's zone is what the wall there shows, on both sides. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-03-13T16:00", "2027-03-15T16:00", "2027-11-06T16:00", "2027-11-08T16:00"})
    void four_in_the_afternoon_stays_four_across_the_change_of_clocks(String local) throws Exception {
        ZoneId zone = ZoneId.of("America/New_York");
        Instant start = LocalDateTime.parse(local).atZone(zone).toInstant();

        Calendar read = new CalendarBuilder()
                .build(new StringReader(CalendarFile.write(List.of(entry("M.Q.", "", start)), NOW)));

        String value = ((VEvent) read.getComponents("VEVENT").getFirst())
                .getProperty("DTSTART")
                .orElseThrow()
                .getValue();
        Instant back = Instant.parse(
                value.replaceFirst("(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})Z", "$1-$2-$3T$4:$5:$6Z"));
        assertThat(LocalDateTime.ofInstant(back, zone)).hasToString(local);
    }

    @Test
    void a_calendar_without_sessions_is_a_calendar() {
        assertThat(CalendarFile.write(List.of(), NOW))
                .contains("BEGIN:VCALENDAR", "X-WR-CALNAME:Sessions", "END:VCALENDAR")
                .doesNotContain("VEVENT");
    }

    @Test
    void initials_are_all_that_is_told_of_a_name() {
        assertThat(CalendarEntry.initials("Marisol", "Quintero")).isEqualTo("M.Q.");
        assertThat(CalendarEntry.initials("åsa", " öberg")).isEqualTo("Å.Ö.");
        assertThat(CalendarEntry.initials("\uD83D\uDE00x", "")).isEqualTo("\uD83D\uDE00.");
        assertThat(CalendarEntry.title(List.of("S.I.", "R.I."))).isEqualTo("S.I. and R.I.");
        assertThat(CalendarEntry.title(List.of("A.B.", "C.D.", "E.F."))).isEqualTo("Group of 3");
    }

    private static CalendarEntry entry(String title, String place, Instant start) {
        return new CalendarEntry(SESSION, start, start.plusSeconds(50 * 60), title, place, 3);
    }
}
