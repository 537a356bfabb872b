package org.confide.supervision;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.confide.identity.AccountId;
import org.confide.practice.PayerId;
import org.confide.practice.ServiceId;
import org.confide.shared.Uuid7;
import org.confide.staff.Period;
import org.confide.staff.RelationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps terms, delegations, and which services ask for two signatures. Terms are added, never changed. */
@Component
class TermsStore {

    private static final String SUPERVISED_BY = """
            select q.id, q.supervisor_id, q.valid_from, q.valid_to, t.valid_from terms_from, t.kind, t.level, t.percent,
                (select group_concat(x.service_id) from supervision_terms_service x where x.terms_id = t.id) services,
                (select group_concat(x.payer_id) from supervision_terms_payer x where x.terms_id = t.id) payers
            from supervision_relation q
            left join supervision_terms t on t.id = (select l.id from supervision_terms l where l.relation_id = q.id
                order by l.valid_from desc, l.entered desc, l.id desc limit 1)
            where q.supervisee_id = :person and (q.valid_to is null or q.valid_to >= :today)
            order by q.valid_from, q.id
            """;

    private final JdbcClient jdbc;

    TermsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The relations of today and of later. */
    List<SupervisedBy> supervisedBy(AccountId person, LocalDate today) {
        return jdbc.sql(SUPERVISED_BY)
                .param("person", person.value().toString())
                .param("today", Date.valueOf(today))
                .query(TermsStore::supervisedBy)
                .list();
    }

    UUID add(RelationId relation, Terms terms, AccountId by, Instant now) {
        UUID id = Uuid7.next();
        jdbc.sql(
                        "insert into supervision_terms (id, relation_id, valid_from, kind, level, percent, entered_by, entered)"
                                + " values (:id, :relation, :from, :kind, :level, :percent, :by, :now)")
                .param("id", id.toString())
                .param("relation", relation.value().toString())
                .param("from", Date.valueOf(terms.from()))
                .param("kind", terms.kind().name())
                .param("level", terms.level().name())
                .param("percent", terms.percent())
                .param("by", by.value().toString())
                .param("now", Timestamp.from(now))
                .update();
        for (ServiceId service : terms.services()) {
            jdbc.sql("insert into supervision_terms_service (terms_id, service_id) values (:id, :service)")
                    .param("id", id.toString())
                    .param("service", service.value().toString())
                    .update();
        }
        for (PayerId payer : terms.payers()) {
            jdbc.sql("insert into supervision_terms_payer (terms_id, payer_id) values (:id, :payer)")
                    .param("id", id.toString())
                    .param("payer", payer.value().toString())
                    .update();
        }
        return id;
    }

    List<Delegation> delegations(AccountId supervisor, LocalDate today) {
        return jdbc.sql("select id, delegate_id, valid_from, valid_to from supervision_delegation"
                        + " where supervisor_id = :supervisor and valid_to >= :today order by valid_from, id")
                .param("supervisor", supervisor.value().toString())
                .param("today", Date.valueOf(today))
                .query((row, number) -> new Delegation(
                        new DelegationId(uuid(row, "id")),
                        new AccountId(uuid(row, "delegate_id")),
                        row.getDate("valid_from").toLocalDate(),
                        row.getDate("valid_to").toLocalDate()))
                .list();
    }

    DelegationId delegate(AccountId supervisor, Delegation wanted, AccountId by, Instant now) {
        jdbc.sql("insert into supervision_delegation"
                        + " (id, supervisor_id, delegate_id, valid_from, valid_to, entered_by, entered)"
                        + " values (:id, :supervisor, :delegate, :from, :to, :by, :now)")
                .param("id", wanted.id().value().toString())
                .param("supervisor", supervisor.value().toString())
                .param("delegate", wanted.delegate().value().toString())
                .param("from", Date.valueOf(wanted.from()))
                .param("to", Date.valueOf(wanted.to()))
                .param("by", by.value().toString())
                .param("now", Timestamp.from(now))
                .update();
        return wanted.id();
    }

    /** Gives a delegation an earlier last day; 0 where there is no such. */
    int end(AccountId supervisor, DelegationId id, LocalDate lastDay) {
        return jdbc.sql("update supervision_delegation set valid_to = :last"
                        + " where id = :id and supervisor_id = :supervisor and valid_to > :last")
                .param("last", Date.valueOf(lastDay))
                .param("id", id.value().toString())
                .param("supervisor", supervisor.value().toString())
                .update();
    }

    /** Those of whom any terms were ever entered. */
    Set<AccountId> peopleWithTerms() {
        return new HashSet<>(jdbc.sql("select distinct q.supervisee_id from supervision_terms t"
                        + " join supervision_relation q on q.id = t.relation_id")
                .query((row, number) -> new AccountId(uuid(row, "supervisee_id")))
                .list());
    }

    Set<ServiceId> dual() {
        return new HashSet<>(jdbc.sql("select service_id from dual_sign_off")
                .query((row, number) -> new ServiceId(uuid(row, "service_id")))
                .list());
    }

    void askForTwo(ServiceId service) {
        jdbc.sql("insert ignore into dual_sign_off (service_id) values (:service)")
                .param("service", service.value().toString())
                .update();
    }

    void askForOne(ServiceId service) {
        jdbc.sql("delete from dual_sign_off where service_id = :service")
                .param("service", service.value().toString())
                .update();
    }

    private static SupervisedBy supervisedBy(ResultSet row, int number) throws SQLException {
        Date to = row.getDate("valid_to");
        Period period = new Period(row.getDate("valid_from").toLocalDate(), to == null ? null : to.toLocalDate());
        return new SupervisedBy(
                new RelationId(uuid(row, "id")), new AccountId(uuid(row, "supervisor_id")), period, terms(row));
    }

    private static @Nullable Terms terms(ResultSet row) throws SQLException {
        String level = row.getString("level");
        if (level == null) {
            return null;
        }
        return new Terms(
                row.getDate("terms_from").toLocalDate(),
                RelationKind.valueOf(row.getString("kind")),
                ReviewLevel.valueOf(level),
                row.getInt("percent"),
                ids(row.getString("services"), ServiceId::new),
                ids(row.getString("payers"), PayerId::new));
    }

    private static <I> Set<I> ids(@Nullable String joined, Function<UUID, I> id) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",", -1))
                        .map(UUID::fromString)
                        .map(id)
                        .collect(Collectors.toSet());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }
}
