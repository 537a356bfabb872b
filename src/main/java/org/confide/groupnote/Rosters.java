package org.confide.groupnote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.scheduling.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads for whom a session was, and whose names must not stand in another's chart: everybody of the session, and who ever was in its group. */
@Component
class Rosters {

    private final JdbcClient jdbc;

    Rosters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ClientId> identified(SessionId session) {
        return jdbc.sql("select client_id from identified_client where session_id = :session")
                .param("session", session.value().toString())
                .query((row, number) -> new ClientId(UUID.fromString(row.getString("client_id"))))
                .optional();
    }

    void identify(SessionId session, ClientId client, AccountId by, Instant now) {
        jdbc.sql("""
                        insert into identified_client (session_id, client_id, said_by, said_at)
                        values (:session, :client, :by, :now)
                        on duplicate key update client_id = :client, said_by = :by, said_at = :now""")
                .param("session", session.value().toString())
                .param("client", client.value().toString())
                .param("by", by.value().toString())
                .param("now", Timestamp.from(now))
                .update();
    }

    List<KnownAs> of(SessionId session) {
        return jdbc.sql("""
                        select c.id, c.legal_first, c.legal_middle, c.legal_last, c.chosen_name, c.former_names
                        from (select sc.client_id from session_client sc where sc.session_id = :session
                            union select m.client_id from session s join group_member m on m.group_id = s.group_id
                            where s.id = :session) roster
                        join client c on c.id = roster.client_id""")
                .param("session", session.value().toString())
                .query((row, number) -> known(row))
                .list();
    }

    /**
     * Everybody who ever was in a group with a client, for who leads that group or held a session of it; to nobody else it
     * says who was.
     */
    List<KnownAs> ofGroupsOf(ClientId client, AccountId writer) {
        return jdbc.sql("""
                        select distinct c.id, c.legal_first, c.legal_middle, c.legal_last, c.chosen_name, c.former_names
                        from group_member own
                        join therapy_group g on g.id = own.group_id
                        join group_member m on m.group_id = g.id
                        join client c on c.id = m.client_id
                        where own.client_id = :client and (g.leader_id = :writer or exists (
                            select 1 from session s where s.group_id = g.id and s.clinician_id = :writer))""")
                .param("client", client.value().toString())
                .param("writer", writer.value().toString())
                .query((row, number) -> known(row))
                .list();
    }

    /** Words of a session of which its author said that they are no names here, while its notes are written together. */
    Set<String> ordinary(SessionId session) {
        return jdbc.sql("select ordinary_words from group_note where session_id = :session")
                .param("session", session.value().toString())
                .query((row, number) -> Compositions.ordinary(row.getString("ordinary_words")))
                .optional()
                .orElse(Set.of());
    }

    private static KnownAs known(ResultSet row) throws SQLException {
        return new KnownAs(
                new ClientId(UUID.fromString(row.getString("id"))),
                row.getString("legal_first"),
                row.getString("legal_middle"),
                row.getString("legal_last"),
                row.getString("chosen_name"),
                row.getString("former_names"));
    }
}
