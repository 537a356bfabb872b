package org.confide.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.shared.Hours;
import org.confide.shared.WeekHours;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes when clinicians work and when they are away. */
@Component
class AvailabilityRows {

    /** What is known of some clinicians over a span of time. */
    record Known(Map<AccountId, WeekHours> weeks, List<TimeOff> timesOff) {

        WeekHours week(AccountId clinician) {
            return weeks.getOrDefault(clinician, WeekHours.UNKNOWN);
        }
    }

    /** Hours and absences together: one statement, because every booking asks for both. */
    private static final String BOTH = """
            select clinician_id, weekday, begins_minute, ends_minute,
                cast(null as uuid) id, cast(null as datetime(6)) begins_at, cast(null as datetime(6)) ends_at, '' label
            from working_hours where clinician_id in (:clinicians)
            union all
            select clinician_id, 0, 0, 0, id, begins_at, ends_at, label
            from time_off where clinician_id in (:clinicians) and ends_at > :start and begins_at < :end
            order by begins_at""";

    private final JdbcClient jdbc;

    AvailabilityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Known of(Collection<AccountId> clinicians, Instant start, Instant end) {
        Map<AccountId, Map<DayOfWeek, List<Hours>>> days = new HashMap<>();
        List<TimeOff> timesOff = new ArrayList<>();
        if (!clinicians.isEmpty()) {
            RowCallbackHandler each = row -> {
                AccountId clinician = new AccountId(UUID.fromString(row.getString("clinician_id")));
                int weekday = row.getInt("weekday");
                if (weekday == 0) {
                    timesOff.add(timeOff(clinician, row));
                } else {
                    days.computeIfAbsent(clinician, unused -> new EnumMap<>(DayOfWeek.class))
                            .computeIfAbsent(DayOfWeek.of(weekday), unused -> new ArrayList<>())
                            .add(Hours.ofMinutes(row.getInt("begins_minute"), row.getInt("ends_minute")));
                }
            };
            jdbc.sql(BOTH)
                    .param(
                            "clinicians",
                            clinicians.stream().map(it -> it.value().toString()).toList())
                    .param("start", Timestamp.from(start))
                    .param("end", Timestamp.from(end))
                    .query(each);
        }
        Map<AccountId, WeekHours> weeks = new HashMap<>();
        days.forEach((clinician, hours) -> weeks.put(clinician, new WeekHours(hours)));
        return new Known(weeks, List.copyOf(timesOff));
    }

    void replace(AccountId clinician, WeekHours week) {
        jdbc.sql("delete from working_hours where clinician_id = ?")
                .param(clinician.value().toString())
                .update();
        week.days()
                .forEach((day, spans) -> spans.forEach(hours -> jdbc.sql(
                                "insert into working_hours (clinician_id, weekday, begins_minute, ends_minute)"
                                        + " values (?, ?, ?, ?)")
                        .params(clinician.value().toString(), day.getValue(), hours.fromMinute(), hours.toMinute())
                        .update()));
    }

    void add(TimeOff timeOff) {
        jdbc.sql("insert into time_off (id, clinician_id, begins_at, ends_at, label) values (?, ?, ?, ?, ?)")
                .params(
                        timeOff.id().toString(),
                        timeOff.clinician().value().toString(),
                        Timestamp.from(timeOff.from()),
                        Timestamp.from(timeOff.to()),
                        timeOff.label())
                .update();
    }

    boolean remove(AccountId clinician, UUID id) {
        return jdbc.sql("delete from time_off where id = ? and clinician_id = ?")
                        .params(id.toString(), clinician.value().toString())
                        .update()
                > 0;
    }

    private static TimeOff timeOff(AccountId clinician, ResultSet row) throws SQLException {
        return new TimeOff(
                UUID.fromString(row.getString("id")),
                clinician,
                row.getTimestamp("begins_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("label"));
    }
}
