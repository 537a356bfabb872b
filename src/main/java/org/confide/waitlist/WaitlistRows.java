package org.confide.waitlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.ServiceId;
import org.confide.practice.SkillId;
import org.confide.shared.Hours;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who waits: one statement, the most urgent first and then in the order they came. */
@Component
class WaitlistRows {

    /** Whoever needs more than these has another problem than finding times. */
    private static final int BOUND = 200;

    private static final String ROWS = """
            select e.id, e.client_id, c.legal_first, c.legal_last, e.service_id, o.label, e.skill_id, k.name skill_name,
                e.weekdays, e.from_minute, e.until_minute, e.telehealth, e.urgency, e.since, e.note,
                w.clinician_id, a.name clinician_name
            from (select * from waitlist_entry x where x.state = 'OPEN'
            """;

    private static final String REST = """
             order by x.urgency = 'SOON' desc, x.since limit :bound) e
            join client c on c.id = e.client_id
            join offered_service o on o.id = e.service_id
            left join skill k on k.id = e.skill_id
            left join waitlist_clinician w on w.entry_id = e.id
            left join account a on a.id = w.clinician_id
            order by e.urgency = 'SOON' desc, e.since, e.id, a.name""";

    private static final String CASELOAD = """
            and exists (select 1 from treatment_team_member t where t.client_id = x.client_id
                and t.account_id = :account and t.since <= :day and (t.until is null or t.until >= :day))
            """;

    private final JdbcClient jdbc;

    WaitlistRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WaitingRow> everybody() {
        return rows(jdbc.sql(ROWS + REST).param("bound", BOUND));
    }

    List<WaitingRow> caseloadOf(AccountId account, LocalDate day) {
        return rows(jdbc.sql(ROWS + CASELOAD + REST)
                .param("bound", BOUND)
                .param("account", account.value().toString())
                .param("day", java.sql.Date.valueOf(day)));
    }

    private static List<WaitingRow> rows(JdbcClient.StatementSpec statement) {
        Map<UUID, WaitingRow> rows = new LinkedHashMap<>();
        RowCallbackHandler each = row -> {
            UUID id = UUID.fromString(row.getString("id"));
            if (!rows.containsKey(id)) {
                rows.put(id, read(id, row));
            }
            UUID clinician = uuid(row, "clinician_id");
            if (clinician != null) {
                rows.get(id).clinicians().put(new AccountId(clinician), row.getString("clinician_name"));
            }
        };
        statement.query(each);
        return List.copyOf(rows.values());
    }

    private static WaitingRow read(UUID id, ResultSet row) throws SQLException {
        UUID skill = uuid(row, "skill_id");
        return new WaitingRow(
                new WaitingId(id),
                new ClientId(UUID.fromString(row.getString("client_id"))),
                row.getString("legal_first") + " " + row.getString("legal_last"),
                new ServiceId(UUID.fromString(row.getString("service_id"))),
                row.getString("label"),
                new LinkedHashMap<>(),
                skill == null ? null : new SkillId(skill),
                row.getString("skill_name"),
                WaitlistEntry.days(row.getInt("weekdays")),
                Hours.ofMinutes(row.getInt("from_minute"), row.getInt("until_minute")),
                row.getBoolean("telehealth"),
                Urgency.valueOf(row.getString("urgency")),
                row.getTimestamp("since").toInstant(),
                row.getString("note"));
    }

    private static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : UUID.fromString(text);
    }
}
