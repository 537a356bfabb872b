package org.confide.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the front desk which reminders did not arrive, as far as the mail server said so when it was given them. */
@Service
@MaySeeReminders
@Transactional
public class ReminderReading {

    private static final Duration SHOWN = Duration.ofDays(7);

    private static final String ROWS = """
            select r.id, r.client_id, concat(c.legal_first, ' ', c.legal_last) name, r.told_start, r.way, r.state,
                r.reason, r.answer
            from reminder r join client c on c.id = r.client_id""";

    private static final String TO_SEE = """
             where r.told_start > :from and r.seen_at is null
            and r.state in ('REFUSED', 'NOT_KNOWN', 'WAITING')""";

    private static final String UNSEEN = ROWS + TO_SEE + " order by r.told_start, r.id limit 1000";

    private static final String COUNT = "select count(*) from reminder r" + TO_SEE;

    private static final String LAST = ROWS + " where r.client_id = :client order by r.claimed_at desc limit 5";

    private final JdbcClient jdbc;
    private final Post post;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    ReminderReading(
            JdbcClient jdbc, Post post, PracticeTime time, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.post = post;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** {@return what did not arrive or needs somebody, of appointments from a week ago on, the next ones first} */
    public List<SeenReminder> unseen() {
        return jdbc.sql(UNSEEN)
                .param("from", Timestamp.from(from()))
                .query((row, number) -> read(row))
                .list();
    }

    /** {@return how many those are} */
    public int unseenCount() {
        return jdbc.sql(COUNT)
                .param("from", Timestamp.from(from()))
                .query(Integer.class)
                .single();
    }

    /**
     * A client's last reminders. Whoever calls it has decided that the chart may be opened.
     *
     * @param client whose
     * @return at most five, the newest first
     */
    public List<SeenReminder> last(ClientId client) {
        return jdbc.sql(LAST)
                .param("client", client.value().toString())
                .query((row, number) -> read(row))
                .list();
    }

    /**
     * Says that somebody has seen to a reminder; it leaves the list.
     *
     * @param id which
     */
    public void seenTo(UUID id) {
        int rows = jdbc.sql("update reminder set seen_at = :now, seen_by = :who where id = :id and seen_at is null")
                .param("now", Timestamp.from(time.now()))
                .param("who", currentUser.id().value().toString())
                .param("id", id.toString())
                .update();
        if (rows == 1) {
            events.publishEvent(AuditFact.change("reminder.seen-to", id, null));
        }
    }

    /** {@return what this server can send, in a sentence} */
    public String ability() {
        return post.ability();
    }

    private Instant from() {
        return time.now().minus(SHOWN);
    }

    private static SeenReminder read(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        String answer = row.getString("answer");
        return new SeenReminder(
                UUID.fromString(row.getString("id")),
                new ClientId(UUID.fromString(row.getString("client_id"))),
                row.getString("name"),
                row.getTimestamp("told_start").toInstant(),
                Way.valueOf(row.getString("way")),
                ReminderState.valueOf(row.getString("state")),
                reason == null ? null : Obstacle.valueOf(reason),
                answer == null ? null : Answer.valueOf(answer));
    }
}
