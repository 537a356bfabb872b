package org.confide.scheduling;

import java.sql.Date;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one person at a time plan something on a day. Two who want the same slot at the same moment come one after the
 * other, and the second sees what the first did.
 */
@Component
class BookingDays {

    private final JdbcClient jdbc;

    BookingDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the day's turn until the transaction ends. It has to be the transaction's first statement: a snapshot that
     * is older than the turn would not show what the one before stored.
     *
     * @param days the days by the practice's calendar on which something is going to begin
     */
    void take(LocalDate... days) {
        Stream.of(days)
                .distinct()
                .sorted()
                .forEach(day -> jdbc.sql(
                                "insert into booking_day (day, turn) values (:day, 1) on duplicate key update turn = turn + 1")
                        .param("day", Date.valueOf(day))
                        .update());
    }
}
