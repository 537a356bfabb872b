package org.confide.exchange;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confide.shared.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of feeds, and the sessions one shows. Whoever reads a feed is not signed in, so this is the room's own: it asks
 * for no more of a client than the names the initials are made of.
 */
@Component
class FeedRows {

    private final JdbcClient jdbc;

    FeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A feed that opens, and whose it is. */
    record Open(UUID feed, UUID account) {}

    Optional<Instant> made(UUID account) {
        return jdbc.sql("select made_at from calendar_feed where account_id = :account and revoked_at is null")
                .param("account", account.toString())
                .query((row, number) -> row.getTimestamp("made_at").toInstant())
                .optional();
    }

    UUID make(UUID account, byte[] hash, Instant now) {
        UUID id = Uuid7.next();
        jdbc.sql("insert into calendar_feed (id, account_id, token_hash, made_at) values (:id, :account, :hash, :now)")
                .param("id", id.toString())
                .param("account", account.toString())
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .update();
        return id;
    }

    /** Shuts what is open; says how many. */
    int revoke(UUID account, Instant now) {
        return jdbc.sql("update calendar_feed set revoked_at = :now where account_id = :account and revoked_at is null")
                .param("now", Timestamp.from(now))
                .param("account", account.toString())
                .update();
    }

    /** A feed opens while its address stands, and its owner may sign in and treats. */
    Optional<Open> open(byte[] hash) {
        return jdbc.sql("""
                        select f.id, f.account_id from calendar_feed f
                        join account a on a.id = f.account_id and a.enabled
                        where f.token_hash = :hash and f.revoked_at is null
                        and exists (select 1 from account_role r where r.account_id = a.id
                            and r.role in ('CLINICIAN', 'TRAINEE'))""")
                .param("hash", hash)
                .query((row, number) ->
                        new Open(UUID.fromString(row.getString("id")), UUID.fromString(row.getString("account_id"))))
                .optional();
    }

    /** Notes that it was read; says whether it is the first time that day. */
    boolean readOn(UUID feed, LocalDate day) {
        return jdbc.sql("update calendar_feed set last_read = :day"
                                + " where id = :id and (last_read is null or last_read <> :day)")
                        .param("day", day.toString())
                        .param("id", feed.toString())
                        .update()
                == 1;
    }

    List<CalendarEntry> sessions(UUID account, Instant from, Instant until) {
        Map<UUID, CalendarEntry> sessions = new LinkedHashMap<>();
        Map<UUID, List<String>> initials = new LinkedHashMap<>();
        jdbc.sql("""
                        select s.id, s.planned_start, s.planned_end, s.telehealth, s.version, r.name room_name,
                            c.legal_first, c.legal_last
                        from session s
                        join session_client sc on sc.session_id = s.id
                            and sc.presence not in ('CANCELLED', 'LATE_CANCELLED')
                        join client c on c.id = sc.client_id
                        left join room r on r.id = s.room_id
                        where (s.clinician_id = :account or s.co_clinician_id = :account)
                        and s.planned_start >= :from and s.planned_start < :until
                        and s.status in ('PLANNED', 'ARRIVED', 'HELD', 'NO_SHOW')
                        order by s.planned_start, s.id, sc.position""")
                .param("account", account.toString())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(row -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    String room = row.getString("room_name");
                    sessions.putIfAbsent(
                            id,
                            new CalendarEntry(
                                    id,
                                    row.getTimestamp("planned_start").toInstant(),
                                    row.getTimestamp("planned_end").toInstant(),
                                    "",
                                    row.getBoolean("telehealth") ? "Telehealth" : room == null ? "" : room,
                                    row.getLong("version")));
                    initials.computeIfAbsent(id, unused -> new ArrayList<>())
                            .add(CalendarEntry.initials(row.getString("legal_first"), row.getString("legal_last")));
                });
        return sessions.values().stream()
                .map(entry -> new CalendarEntry(
                        entry.session(),
                        entry.start(),
                        entry.end(),
                        CalendarEntry.title(initials.getOrDefault(entry.session(), List.of())),
                        entry.place(),
                        entry.version()))
                .toList();
    }
}
