package org.confide.supervision;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.staff.StaffRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the log of hours and what is required. */
@Component
class HoursStore {

    private static final String HOURS = """
            select h.id, h.supervisor_id, s.name supervisor, h.supervisee_id, e.name supervisee, h.day, h.minutes, h.kind,
                h.topic, h.entered_by, h.supervisor_signed, h.supervisee_signed
            from supervision_hours h
            join account s on s.id = h.supervisor_id
            join account e on e.id = h.supervisee_id
            """;

    private static final String NEWEST_FIRST = " order by h.day desc, h.entered desc, h.id desc limit 2000";

    private final JdbcClient jdbc;

    HoursStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every entry of a supervisee, or those with one supervisor. */
    List<LoggedHours> of(AccountId supervisee, @Nullable AccountId supervisor) {
        return jdbc.sql(HOURS + " where h.supervisee_id = :supervisee and (:supervisor is null"
                        + " or h.supervisor_id = :supervisor)" + NEWEST_FIRST)
                .param("supervisee", supervisee.value().toString())
                .param(
                        "supervisor",
                        supervisor == null ? null : supervisor.value().toString())
                .query(HoursStore::row)
                .list();
    }

    Optional<LoggedHours> find(HoursId id) {
        return jdbc.sql(HOURS + " where h.id = :id for update")
                .param("id", id.value().toString())
                .query(HoursStore::row)
                .optional();
    }

    /** Those whom this person supervises or supervised, or by whom: with whom there can be hours. */
    List<StaffRow> supervisees(AccountId me) {
        return jdbc.sql(
                        "select distinct a.id, a.name from account a join supervision_relation q on q.supervisee_id = a.id"
                                + " where q.supervisor_id = :me order by a.name, a.id")
                .param("me", me.value().toString())
                .query(HoursStore::person)
                .list();
    }

    List<StaffRow> supervisors(AccountId me) {
        return jdbc.sql(
                        "select distinct a.id, a.name from account a join supervision_relation q on q.supervisor_id = a.id"
                                + " where q.supervisee_id = :me order by a.name, a.id")
                .param("me", me.value().toString())
                .query(HoursStore::person)
                .list();
    }

    private static StaffRow person(ResultSet row, int number) throws SQLException {
        return new StaffRow(new AccountId(uuid(row, "id")), row.getString("name"), "");
    }

    boolean supervised(AccountId supervisor, AccountId supervisee, LocalDate day) {
        return jdbc.sql("select exists (select 1 from supervision_relation q where q.supervisor_id = :supervisor"
                        + " and q.supervisee_id = :supervisee and q.valid_from <= :day"
                        + " and (q.valid_to is null or q.valid_to >= :day))")
                .param("supervisor", supervisor.value().toString())
                .param("supervisee", supervisee.value().toString())
                .param("day", Date.valueOf(day))
                .query(Boolean.class)
                .single();
    }

    void enter(HoursId id, NewHours hours, AccountId by, Instant now) {
        jdbc.sql("insert into supervision_hours"
                        + " (id, supervisor_id, supervisee_id, day, minutes, kind, topic, entered_by, entered)"
                        + " values (:id, :supervisor, :supervisee, :day, :minutes, :kind, :topic, :by, :now)")
                .param("id", id.value().toString())
                .param("supervisor", hours.supervisor().value().toString())
                .param("supervisee", hours.supervisee().value().toString())
                .param("day", Date.valueOf(hours.day()))
                .param("minutes", hours.minutes())
                .param("kind", hours.kind().name())
                .param("topic", hours.topic())
                .param("by", by.value().toString())
                .param("now", Timestamp.from(now))
                .update();
    }

    void supervisorSigns(HoursId id, String name, Instant now) {
        signs(
                jdbc.sql(
                        "update supervision_hours set supervisor_name = :name, supervisor_signed = :now where id = :id"),
                id,
                name,
                now);
    }

    void superviseeSigns(HoursId id, String name, Instant now) {
        signs(
                jdbc.sql(
                        "update supervision_hours set supervisee_name = :name, supervisee_signed = :now where id = :id"),
                id,
                name,
                now);
    }

    void withdraw(HoursId id) {
        jdbc.sql("delete from supervision_hours where id = :id"
                        + " and (supervisor_signed is null or supervisee_signed is null)")
                .param("id", id.value().toString())
                .update();
    }

    Optional<Requirement> requirement(AccountId supervisee) {
        return jdbc.sql("select label, hours, individual_hours, counted_from from supervision_requirement"
                        + " where supervisee_id = :supervisee")
                .param("supervisee", supervisee.value().toString())
                .query((row, number) -> new Requirement(
                        row.getString("label"),
                        row.getInt("hours"),
                        row.getInt("individual_hours"),
                        row.getDate("counted_from").toLocalDate()))
                .optional();
    }

    void require(AccountId supervisee, Requirement requirement) {
        jdbc.sql("insert into supervision_requirement (supervisee_id, label, hours, individual_hours, counted_from)"
                        + " values (:supervisee, :label, :hours, :individual, :from) on duplicate key update"
                        + " label = :label, hours = :hours, individual_hours = :individual, counted_from = :from")
                .param("supervisee", supervisee.value().toString())
                .param("label", requirement.label())
                .param("hours", requirement.hours())
                .param("individual", requirement.individualHours())
                .param("from", Date.valueOf(requirement.countedFrom()))
                .update();
    }

    private static void signs(JdbcClient.StatementSpec statement, HoursId id, String name, Instant now) {
        statement
                .param("name", name)
                .param("now", Timestamp.from(now))
                .param("id", id.value().toString())
                .update();
    }

    private static LoggedHours row(ResultSet row, int number) throws SQLException {
        return new LoggedHours(
                new HoursId(uuid(row, "id")),
                new AccountId(uuid(row, "supervisor_id")),
                row.getString("supervisor"),
                new AccountId(uuid(row, "supervisee_id")),
                row.getString("supervisee"),
                row.getDate("day").toLocalDate(),
                row.getInt("minutes"),
                HoursKind.valueOf(row.getString("kind")),
                row.getString("topic"),
                new AccountId(uuid(row, "entered_by")),
                instant(row, "supervisor_signed"),
                instant(row, "supervisee_signed"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }
}
