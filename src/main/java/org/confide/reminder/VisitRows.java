package org.confide.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.spi.SessionLink;
import org.confide.shared.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the links of reminders open, and what was answered by them. */
@Component
class VisitRows implements SessionLink {

    private final JdbcClient jdbc;
    private final PracticeTime time;

    VisitRows(JdbcClient jdbc, PracticeTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * What a link leads to.
     *
     * @param reminder the reminder that carried it
     * @param planned whether the session stands and nothing was said of the client yet
     * @param answer the client's last answer for this time, or null
     */
    record Opened(
            UUID reminder,
            SessionId session,
            ClientId client,
            Instant start,
            boolean planned,
            @Nullable Answer answer) {}

    /** A link opens until its session begins, while that stands where the reminder told it. */
    Optional<Opened> open(String secret) {
        return jdbc.sql("""
                        select r.id, r.session_id, r.client_id, s.planned_start, sc.presence,
                            (select a.answer from reminder a where a.session_id = r.session_id
                                and a.client_id = r.client_id and a.told_start = r.told_start
                                and a.answer is not null order by a.answered_at desc limit 1) answer
                        from reminder r join session s on s.id = r.session_id and s.planned_start = r.told_start
                        join session_client sc on sc.session_id = s.id and sc.client_id = r.client_id
                        where r.token_hash = :hash and s.planned_start > :now
                        and s.status <> 'ENTERED_IN_ERROR'
                        and sc.presence in ('EXPECTED', 'CANCELLED', 'LATE_CANCELLED')""")
                .param("hash", Secret.hash(secret))
                .param("now", Timestamp.from(time.now()))
                .query((row, number) -> opened(row))
                .optional()
                .filter(found -> found.planned() || found.answer() == Answer.CANCELLED);
    }

    @Override
    public Optional<SessionLink.Opened> opens(String secret) {
        return open(secret)
                .filter(Opened::planned)
                .map(found -> new SessionLink.Opened(found.session(), found.client()));
    }

    void answer(UUID reminder, Answer answer, Instant now) {
        jdbc.sql("update reminder set answer = :answer, answered_at = :now, seen_at = null, seen_by = null"
                        + " where id = :id")
                .param("answer", answer.name())
                .param("now", Timestamp.from(now))
                .param("id", reminder.toString())
                .update();
    }

    /** What was said of sessions to come, in a word or two each. */
    Map<SessionId, String> answers(Collection<SessionId> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        Map<SessionId, String> words = new LinkedHashMap<>();
        List<String> ids = sessions.stream().map(id -> id.value().toString()).toList();
        jdbc.sql("""
                        select r.session_id, count(distinct if(r.answer = 'CONFIRMED', r.client_id, null)) coming,
                            (select count(*) from session_client c where c.session_id = r.session_id
                                and c.presence in ('EXPECTED', 'ARRIVED', 'ATTENDED')) clients
                        from reminder r join session s on s.id = r.session_id and s.planned_start = r.told_start
                        join session_client sc on sc.session_id = s.id and sc.client_id = r.client_id
                            and sc.presence = 'EXPECTED'
                        where r.session_id in (:ids) and s.status = 'PLANNED' and r.answer is not null
                        group by r.session_id""").param("ids", ids).query(row -> {
            words.put(
                    new SessionId(UUID.fromString(row.getString("session_id"))),
                    words(row.getInt("coming"), row.getInt("clients")));
        });
        words.values().removeIf(String::isEmpty);
        return words;
    }

    private static String words(int coming, int clients) {
        if (coming == 0) {
            return "";
        }
        return coming == clients ? "Confirmed" : coming + " of " + clients + " confirmed";
    }

    private static Opened opened(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        return new Opened(
                UUID.fromString(row.getString("id")),
                new SessionId(UUID.fromString(row.getString("session_id"))),
                new ClientId(UUID.fromString(row.getString("client_id"))),
                row.getTimestamp("planned_start").toInstant(),
                row.getString("presence").equals("EXPECTED"),
                answer == null ? null : Answer.valueOf(answer));
    }
}
