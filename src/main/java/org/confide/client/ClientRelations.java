package org.confide.client;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.staff.Supervision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how somebody stands to a client, in one statement; for a supervisor, one more asks for the supervisees. */
@Component
class ClientRelations {

    private static final String ON_THE_TEAM = """
            exists (select 1 from treatment_team_member t where t.client_id = :client and t.account_id in (:who)
              and t.since <= :today and (t.until is null or t.until >= :today))""";

    private final JdbcClient jdbc;
    private final Supervision supervision;
    private final PracticeTime time;

    ClientRelations(JdbcClient jdbc, Supervision supervision, PracticeTime time) {
        this.jdbc = jdbc;
        this.supervision = supervision;
        this.time = time;
    }

    /** How this person stands to this client now. */
    Relation of(SignedIn who, ClientId client) {
        Instant now = time.now();
        LocalDate today = time.dateOf(now);
        List<String> supervisees = supervisees(who, today);
        return jdbc.sql("select exists (select 1 from client c where c.id = :client) as known, "
                        + ON_THE_TEAM.replace(":who", ":me") + " as mine, "
                        + (supervisees.isEmpty() ? "0" : ON_THE_TEAM.replace(":who", ":supervisees"))
                        + """
                         as supervised,
                        exists (select 1 from break_glass b where b.account_id = :me and b.client_id = :client
                          and b.open_until > :now) as broken,
                        (select count(distinct t.account_id) from treatment_team_member t where t.client_id = :client
                          and t.since <= :today and (t.until is null or t.until >= :today)) as team""")
                .param("client", client.value().toString())
                .param("me", who.account().value().toString())
                .param("supervisees", supervisees)
                .param("today", today)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .query((row, index) -> new Relation(
                        row.getBoolean("known"),
                        row.getBoolean("mine"),
                        row.getBoolean("supervised"),
                        row.getBoolean("broken"),
                        row.getInt("team")))
                .single();
    }

    /** Whose clients this person supervises today; nobody's unless the person is a supervisor. */
    List<String> supervisees(SignedIn who, LocalDate today) {
        if (!who.is(Role.SUPERVISOR)) {
            return List.of();
        }
        return supervision.superviseesOf(who.account(), today).stream()
                .map(AccountId::value)
                .map(Object::toString)
                .toList();
    }
}
