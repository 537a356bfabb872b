package org.confide.supervision;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who supervises whom on a day, or stands in, and on which terms: one statement a question. */
@Component
class SupervisionRows {

    /** That a relation {@code q} is this person's own, or that of somebody this person stands in for today. */
    static final String MINE = """
            (q.supervisor_id = :me or exists (select 1 from supervision_delegation d
                where d.supervisor_id = q.supervisor_id and d.delegate_id = :me
                and d.valid_from <= :today and d.valid_to >= :today))
            """;

    /** That {@code q} held on the day of what note {@code n} documents, perhaps session {@code s}, by the practice's calendar. */
    static final String ON_ITS_DAY = """
            q.valid_from <= date(convert_tz(coalesce(s.planned_start, n.contact_at), '+00:00', :offset))
                and (q.valid_to is null
                    or q.valid_to >= date(convert_tz(coalesce(s.planned_start, n.contact_at), '+00:00', :offset)))
            """;

    private static final String ON_THE_DAY = " q.valid_from <= :day and (q.valid_to is null or q.valid_to >= :day)";

    private final JdbcClient jdbc;
    private final PracticeTime time;

    SupervisionRows(JdbcClient jdbc, PracticeTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Whether a person supervised another on a day, or stands in today for somebody who did. */
    boolean supervises(AccountId supervisor, AccountId author, LocalDate day) {
        return jdbc.sql("select exists (select 1 from supervision_relation q where q.supervisee_id = :author and"
                        + ON_THE_DAY + " and " + MINE + ")")
                .param("author", author.value().toString())
                .param("me", supervisor.value().toString())
                .param("day", Date.valueOf(day))
                .param("today", today())
                .query(Boolean.class)
                .single();
    }

    /** How many different persons could co-sign. */
    int cosigners(AccountId author, LocalDate day) {
        return jdbc.sql("select count(*) from (select q.supervisor_id person from supervision_relation q"
                        + " where q.supervisee_id = :author and" + ON_THE_DAY
                        + " union select d.delegate_id from supervision_relation q join supervision_delegation d"
                        + " on d.supervisor_id = q.supervisor_id and d.valid_from <= :today and d.valid_to >= :today"
                        + " where q.supervisee_id = :author and d.delegate_id <> :author and" + ON_THE_DAY
                        + ") each_of")
                .param("author", author.value().toString())
                .param("day", Date.valueOf(day))
                .param("today", today())
                .query(Integer.class)
                .single();
    }

    /** What the relations of a day ask for, those of them about which anything was agreed. */
    List<Demand> demands(AccountId author, LocalDate day, @Nullable ServiceId service, Set<ClientId> clients) {
        return jdbc.sql("""
                        select q.id, t.level, t.percent, exists (select 1 from supervision_terms_service x
                            where x.terms_id = t.id and x.service_id = :service) of_service,
                            (select group_concat(distinct c.client_id) from supervision_terms_payer x
                                join coverage c on c.payer_id = x.payer_id and not c.in_error
                                    and c.since <= :day and (c.until is null or c.until >= :day)
                                where x.terms_id = t.id and c.client_id in (:clients)) covered
                        from supervision_relation q
                        join supervision_terms t on t.id = (select l.id from supervision_terms l
                            where l.relation_id = q.id and l.valid_from <= :day
                            order by l.valid_from desc, l.entered desc, l.id desc limit 1)
                        where q.supervisee_id = :author and
                        """ + ON_THE_DAY)
                .param("author", author.value().toString())
                .param("day", Date.valueOf(day))
                .param("service", service == null ? null : service.value().toString())
                .param(
                        "clients",
                        clients.stream()
                                .map(client -> client.value().toString())
                                .toList())
                .query((row, number) -> new Demand(
                        UUID.fromString(row.getString("id")),
                        ReviewLevel.valueOf(row.getString("level")),
                        row.getInt("percent"),
                        row.getBoolean("of_service"),
                        clients(row.getString("covered"))))
                .list();
    }

    private static Set<ClientId> clients(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",", -1))
                        .map(UUID::fromString)
                        .map(ClientId::new)
                        .collect(Collectors.toSet());
    }

    private Date today() {
        return Date.valueOf(time.today());
    }
}
