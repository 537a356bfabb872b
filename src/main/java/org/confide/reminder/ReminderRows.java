package org.confide.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.scheduling.SessionId;
import org.confide.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of reminders, for the machinery that sends them. Nobody is signed in behind it, so it is this room's own. */
@Component
class ReminderRows {

    private static final String COMING = """
            select s.id, s.planned_start, s.telehealth, sc.client_id, t.name site_name, t.address site_address,
                (select min(r.lead_hours) from reminder r where r.session_id = s.id and r.client_id = sc.client_id
                    and r.told_start = s.planned_start) told,
                (select c.entry from client_contact c where c.client_id = sc.client_id and c.kind = 'EMAIL'
                    and c.may_mail order by c.position limit 1) email,
                (select c.entry from client_contact c where c.client_id = sc.client_id and c.kind = 'PHONE'
                    and c.may_text order by c.position limit 1) phone
            from session s
            join session_client sc on sc.session_id = s.id
            left join room o on o.id = s.room_id
            left join site t on t.id = o.site_id
            where s.status = 'PLANNED' and sc.presence = 'EXPECTED'""";

    private static final String WITHIN = COMING
            + " and s.planned_start > :now and s.planned_start <= :until order by s.planned_start, s.id, sc.position";

    private static final String ONE = COMING + " and s.id = :session and sc.client_id = :client";

    private final JdbcClient jdbc;

    ReminderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A reminder that waits to be tried again. */
    record Waiting(UUID id, SessionId session, ClientId client, Way way) {}

    /** Everybody who has a planned session in a span. */
    List<DueReminder> coming(Instant now, Instant until) {
        return jdbc.sql(WITHIN)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query((row, number) -> coming(row))
                .list();
    }

    /** One client of one session, where it is still planned. */
    Optional<DueReminder> coming(SessionId session, ClientId client) {
        return jdbc.sql(ONE)
                .param("session", session.value().toString())
                .param("client", client.value().toString())
                .query((row, number) -> coming(row))
                .optional();
    }

    /**
     * Takes a reminder for oneself, where the session still stands as it was read.
     *
     * @return its id, or nothing when somebody else has it or the session has changed
     */
    Optional<UUID> claim(DueReminder due, int lead, Way way, byte[] hash, Instant now) {
        UUID id = Uuid7.next();
        try {
            int rows = jdbc.sql("""
                            insert into reminder (id, session_id, client_id, lead_hours, told_start, way, state, tries,
                                claimed_at, token_hash)
                            select :id, s.id, sc.client_id, :lead, s.planned_start, :way, 'SENDING', 1, :now, :hash
                            from session s join session_client sc on sc.session_id = s.id and sc.client_id = :client
                                and sc.presence = 'EXPECTED'
                            where s.id = :session and s.status = 'PLANNED' and s.planned_start = :start""")
                    .param("id", id.toString())
                    .param("lead", lead)
                    .param("way", way.name())
                    .param("now", Timestamp.from(now))
                    .param("hash", hash)
                    .param("client", due.client().value().toString())
                    .param("session", due.session().value().toString())
                    .param("start", Timestamp.from(due.start()))
                    .update();
            return rows == 1 ? Optional.of(id) : Optional.empty();
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
    }

    /** Those that could not be handed over some minutes ago. */
    List<Waiting> waiting(Instant triedBefore) {
        return jdbc.sql("select id, session_id, client_id, way from reminder"
                        + " where state = 'WAITING' and claimed_at <= :before order by told_start, id")
                .param("before", Timestamp.from(triedBefore))
                .query((row, number) -> new Waiting(
                        uuid(row, "id"),
                        new SessionId(uuid(row, "session_id")),
                        new ClientId(uuid(row, "client_id")),
                        Way.valueOf(row.getString("way"))))
                .list();
    }

    /** Takes a waiting one for another try, under a new secret; says whether it was still to be had. */
    boolean claimAgain(UUID id, Instant start, byte[] hash, Instant now) {
        return jdbc.sql("update reminder set state = 'SENDING', reason = null, tries = tries + 1, claimed_at = :now,"
                                + " token_hash = :hash where id = :id and state = 'WAITING' and told_start = :start")
                        .param("now", Timestamp.from(now))
                        .param("hash", hash)
                        .param("id", id.toString())
                        .param("start", Timestamp.from(start))
                        .update()
                == 1;
    }

    /** Says what came of the handing over, unless that has been given up meanwhile. */
    void settle(UUID id, Handover came, Instant now) {
        @Nullable Obstacle why = came.why();
        jdbc.sql("update reminder set state = :state, reason = :reason, settled_at = :now"
                        + " where id = :id and state = 'SENDING'")
                .param("state", came.state().name())
                .param("reason", why == null ? null : why.name())
                .param("now", Timestamp.from(now))
                .param("id", id.toString())
                .update();
    }

    /** A report came that it can't be delivered, although a mail server had taken it. */
    void cameBack(UUID id, Obstacle why, Instant now) {
        jdbc.sql(
                        "update reminder set state = 'REFUSED', reason = :reason, settled_at = :now, seen_at = null, seen_by = null"
                                + " where id = :id and state in ('SENT', 'NOT_KNOWN')")
                .param("reason", why.name())
                .param("now", Timestamp.from(now))
                .param("id", id.toString())
                .update();
    }

    /** What was begun so long ago that nobody can be at it: it may have gone out or not, and stays so. */
    void giveUp(Instant begunBefore, Instant now) {
        jdbc.sql("update reminder set state = 'NOT_KNOWN', reason = 'CUT_OFF', settled_at = :now"
                        + " where state = 'SENDING' and claimed_at <= :before")
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(begunBefore))
                .update();
    }

    /** What waits for a session that was moved or called off is not sent; what there is no time for is told so. */
    void dropOvertaken(Instant now, Duration latest) {
        jdbc.sql("update reminder r join session s on s.id = r.session_id"
                        + " left join session_client c on c.session_id = s.id and c.client_id = r.client_id"
                        + " set r.state = 'OVERTAKEN', r.reason = null, r.settled_at = :now where r.state = 'WAITING'"
                        + " and (s.status <> 'PLANNED' or s.planned_start <> r.told_start"
                        + " or coalesce(c.presence, '') <> 'EXPECTED')")
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("update reminder set state = 'REFUSED', reason = 'TOO_LATE', settled_at = :now"
                        + " where state = 'WAITING' and told_start < :last")
                .param("now", Timestamp.from(now))
                .param("last", Timestamp.from(now.plus(latest)))
                .update();
    }

    private static DueReminder coming(ResultSet row) throws SQLException {
        String name = row.getString("site_name");
        int told = row.getInt("told");
        return new DueReminder(
                new SessionId(uuid(row, "id")),
                row.getTimestamp("planned_start").toInstant(),
                new ClientId(uuid(row, "client_id")),
                row.getBoolean("telehealth"),
                name == null ? "" : name + ", " + row.getString("site_address"),
                told == 0 ? null : Integer.valueOf(told),
                row.getString("email"),
                row.getString("phone"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }
}
