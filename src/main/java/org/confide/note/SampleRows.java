package org.confide.note;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.practice.PracticeTime;
import org.confide.shared.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws notes by lot and remembers which were drawn for whom. */
@Component
class SampleRows {

    /** A session's start, or when a contact was. */
    private static final String BEGAN = " coalesce(s.planned_start, n.contact_at) ";

    private static final String NOTES = " from progress_note n left join session s on s.id = n.session_id ";

    private final JdbcClient jdbc;
    private final PracticeTime time;

    SampleRows(JdbcClient jdbc, PracticeTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Two drawings of one person at the same moment wait for each other, so that the second one sees the first. */
    void oneAtATime(AccountId person) {
        jdbc.sql("select id from account where id = :person for update")
                .param("person", person.value().toString())
                .query(String.class)
                .single();
    }

    /** The sample somebody may read now. */
    Optional<NoteSample> open(AccountId person) {
        return jdbc.sql("select id, reason, from_day, until_day, open_until from note_sample"
                        + " where drawn_by = :person and open_until > :now order by open_until desc limit 1")
                .param("person", person.value().toString())
                .param("now", Timestamp.from(time.now()))
                .query((row, number) -> new NoteSample(
                        row.getString("reason"),
                        row.getDate("from_day").toLocalDate(),
                        row.getDate("until_day").toLocalDate(),
                        row.getTimestamp("open_until").toInstant(),
                        notes(row.getString("id"))))
                .optional();
    }

    private List<NoteSample.Drawn> notes(String sample) {
        return jdbc.sql("select n.id, n.status, concat(c.legal_first, ' ', c.legal_last) client_name, a.name,"
                        + BEGAN + "began" + NOTES
                        + " join sampled_note d on d.note_id = n.id join client c on c.id = n.client_id"
                        + " join account a on a.id = n.author_id"
                        + " where d.sample_id = :sample and" + EnteredInError.IS_NOT + "order by began, n.id")
                .param("sample", sample)
                .query((row, number) -> drawn(row))
                .list();
    }

    private static NoteSample.Drawn drawn(ResultSet row) throws SQLException {
        return new NoteSample.Drawn(
                new ProgressNoteId(UUID.fromString(row.getString("id"))),
                row.getString("client_name"),
                row.getString("name"),
                row.getTimestamp("began").toInstant(),
                NoteStatus.valueOf(row.getString("status")));
    }

    /**
     * Draws final notes of some days, each as likely as the other.
     *
     * @return the sample's id, or nothing where there was no note to draw
     */
    Optional<UUID> draw(AccountId person, String reason, LocalDate first, LocalDate last, int most, Duration openFor) {
        List<String> drawn = jdbc.sql("select n.id" + NOTES + "where n.status in ('SIGNED', 'COSIGNED') and" + BEGAN
                        + ">= :from and" + BEGAN + "< :until and" + EnteredInError.IS_NOT
                        + "order by rand() limit :most")
                .param("from", Timestamp.from(time.startOf(first)))
                .param("until", Timestamp.from(time.startOf(last.plusDays(1))))
                .param("most", most)
                .query(String.class)
                .list();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        UUID sample = Uuid7.next();
        Instant now = time.now();
        jdbc.sql("insert into note_sample values (:id, :person, :reason, :first, :last, :now, :until)")
                .param("id", sample.toString())
                .param("person", person.value().toString())
                .param("reason", reason)
                .param("first", Date.valueOf(first))
                .param("last", Date.valueOf(last))
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(openFor)))
                .update();
        drawn.forEach(note -> jdbc.sql("insert into sampled_note values (:sample, :note)")
                .param("sample", sample.toString())
                .param("note", note)
                .update());
        return Optional.of(sample);
    }
}
