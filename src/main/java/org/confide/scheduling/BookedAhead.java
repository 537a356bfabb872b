package org.confide.scheduling;

import java.sql.Timestamp;
import org.confide.client.ClientId;
import org.confide.client.spi.StillBooked;
import org.confide.practice.PracticeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the sessions that are still to come, for whoever discharges a client. */
@Component
class BookedAhead implements StillBooked {

    private final JdbcClient jdbc;
    private final PracticeTime time;

    BookedAhead(JdbcClient jdbc, PracticeTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public int count(ClientId client) {
        return jdbc.sql(
                        "select count(*) from session_client c join session s on s.id = c.session_id"
                                + " where c.client_id = :client and c.presence = 'EXPECTED' and s.status = 'PLANNED' and s.planned_start > :now")
                .param("client", client.value().toString())
                .param("now", Timestamp.from(time.now()))
                .query(Integer.class)
                .single();
    }
}
