package org.confide.support;

import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.scheduling.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is in the database after an act on the screen, read past every rule. */
@Component
public class Stored {

    private final JdbcClient jdbc;

    public Stored(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A column of the draft of a session's note as text; empty where nothing is stored. */
    public String draft(String column, SessionId session, ClientId client) {
        return jdbc.sql("select d." + column + " from progress_note_draft d join progress_note n on n.id = d.note_id"
                        + " where n.session_id = :session and n.client_id = :client and d." + column + " is not null")
                .param("session", session.value().toString())
                .param("client", client.value().toString())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Where the note of a session stands; empty where none was begun. */
    public String status(SessionId session, ClientId client) {
        return jdbc.sql("select status from progress_note where session_id = :session and client_id = :client")
                .param("session", session.value().toString())
                .param("client", client.value().toString())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** How many rows of a table belong to the note of a session. */
    public int rows(String table, SessionId session) {
        return jdbc.sql("select count(*) from " + table
                        + " where note_id in (select id from progress_note where session_id = :session)")
                .param("session", session.value().toString())
                .query(Integer.class)
                .single();
    }

    /** How many facts of a kind the trail has of a person. */
    public int facts(SignedIn actor, String action) {
        return jdbc.sql("select count(*) from audit_event where actor = :actor and action = :action")
                .param("actor", actor.account().value().toString())
                .param("action", action)
                .query(Integer.class)
                .single();
    }
}
