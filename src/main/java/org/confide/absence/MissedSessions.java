package org.confide.absence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confide.client.ClientAccess;
import org.confide.client.ClientId;
import org.confide.scheduling.Presence;
import org.confide.scheduling.SessionId;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which sessions a client missed, and lets the client off a charge. */
@Service
@SeesMissedSessions
@Transactional
public class MissedSessions {

    /** The most characters the reason for a waiver may have. */
    public static final int REASON_LIMIT = 200;

    private static final String MISSED = """
            select sc.session_id, sc.planned_start, sc.presence, m.id charge_id, m.amount, m.currency, m.state, m.reason
            from session_client sc
            join session s on s.id = sc.session_id and s.status <> 'ENTERED_IN_ERROR'
            left join missed_charge m on m.session_id = sc.session_id and m.client_id = sc.client_id
                and m.state <> 'WITHDRAWN'
            where sc.client_id = :client and sc.presence in ('NO_SHOW', 'LATE_CANCELLED')
            order by sc.planned_start desc limit 200""";

    private final ChargeList charges;
    private final JdbcClient jdbc;
    private final ClientAccess access;
    private final ApplicationEventPublisher events;

    MissedSessions(ChargeList charges, JdbcClient jdbc, ClientAccess access, ApplicationEventPublisher events) {
        this.charges = charges;
        this.jdbc = jdbc;
        this.access = access;
        this.events = events;
    }

    /**
     * The no-shows and late cancellations of a client.
     *
     * @param client whose
     * @return at most 200, the newest first
     * @throws NotFound when the chart does not open to this person
     */
    public List<MissedSession> of(ClientId client) {
        if (!access.opensEvery()) {
            access.requireOpen(client);
        }
        return jdbc.sql(MISSED)
                .param("client", client.value().toString())
                .query((row, number) -> missed(row))
                .list();
    }

    /**
     * Lets a client off a charge.
     *
     * @param client whose charge
     * @param id which charge
     * @param reason why, 1 to 200 characters; it is kept with the charge and in the audit trail
     * @throws BadInput when there is no reason, or it was waived or withdrawn already
     * @throws NotFound when there is no such charge of this client
     */
    @WaivesCharges
    public void waive(ClientId client, MissedChargeId id, String reason) {
        access.requireOpen(client);
        MissedCharge charge = charges.find(id, client).orElseThrow(NotFound::new);
        charge.waive(reason);
        events.publishEvent(
                AuditFact.change("charge.waive", id.value(), client.value()).with(reason.strip()));
    }

    private static MissedSession missed(ResultSet row) throws SQLException {
        Presence presence = Presence.valueOf(row.getString("presence"));
        return new MissedSession(
                new SessionId(UUID.fromString(row.getString("session_id"))),
                row.getTimestamp("planned_start").toInstant(),
                MissedKind.of(presence).orElseThrow(),
                row.getString("charge_id") == null ? Optional.empty() : Optional.of(charge(row)));
    }

    private static MissedSession.Charge charge(ResultSet row) throws SQLException {
        return new MissedSession.Charge(
                new MissedChargeId(UUID.fromString(row.getString("charge_id"))),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                ChargeState.valueOf(row.getString("state")),
                row.getString("reason"));
    }
}
