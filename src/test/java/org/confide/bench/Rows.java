package org.confide.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.confide.identity.SignedIn;

/** Readings by hand that several operations share. */
final class Rows {

    private Rows() {}

    /** Whether somebody is on the treatment team, which is what opens a chart. */
    static void team(Connection connection, UUID client, SignedIn person, LocalDate today) throws SQLException {
        long found = Hand.read(
                connection,
                "select 1 from treatment_team_member t where t.client_id = ? and t.account_id = ?"
                        + " and t.since <= ? and (t.until is null or t.until >= ?)",
                client.toString(),
                person.account().value().toString(),
                Date.valueOf(today),
                Date.valueOf(today));
        if (found == 0) {
            throw new IllegalStateException("not on the team");
        }
    }

    /** A client with the ways to be reached, one row each, for somebody on the treatment team. */
    static long client(Connection connection, UUID client, SignedIn person, LocalDate today) throws SQLException {
        return Hand.read(
                connection,
                "select c.id, c.version, c.chart_number, c.legal_first, c.legal_middle, c.legal_last, c.chosen_name,"
                        + " c.former_names, c.pronouns, c.birth_date, c.status, c.emergency_name, c.emergency_relation,"
                        + " c.emergency_phone, c.sort_name, c.registered_at, w.position, w.kind, w.label, w.entry,"
                        + " w.may_text, w.may_voicemail, w.may_mail"
                        + " from client c left join client_contact w on w.client_id = c.id where c.id = ?"
                        + " and exists (select 1 from treatment_team_member t where t.client_id = c.id"
                        + " and t.account_id = ? and t.since <= ? and (t.until is null or t.until >= ?))"
                        + " order by w.position",
                client.toString(),
                person.account().value().toString(),
                Date.valueOf(today),
                Date.valueOf(today));
    }
}
