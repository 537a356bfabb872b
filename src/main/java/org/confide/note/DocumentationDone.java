package org.confide.note;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.spi.SessionState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the calendar which sessions have a final progress note for each client who came; of nothing else it knows. */
@Component
class DocumentationDone implements SessionState {

    private final JdbcClient jdbc;

    DocumentationDone(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<SessionId> documented(Collection<SessionId> sessions) {
        if (sessions.isEmpty()) {
            return Set.of();
        }
        List<String> ids = sessions.stream().map(id -> id.value().toString()).toList();
        return new HashSet<>(jdbc.sql("""
                        select sc.session_id from session_client sc
                        left join progress_note n on n.session_id = sc.session_id and n.client_id = sc.client_id
                            and n.status in ('SIGNED', 'COSIGNED') and
                        """ + EnteredInError.IS_NOT + """
                        where sc.session_id in (:sessions)
                            and sc.presence not in ('NO_SHOW', 'LATE_CANCELLED', 'CANCELLED')
                        group by sc.session_id having count(*) = count(n.id)""")
                .param("sessions", ids)
                .query((row, number) -> new SessionId(UUID.fromString(row.getString("session_id"))))
                .list());
    }
}
