package org.confide.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who went through which part of the trail. A review is never changed or taken back; a later one may say more. */
@Service
@MayReviewTheTrail
@Transactional
public class TrailReview {

    /** The most characters of a remark. */
    public static final int REMARK_LIMIT = 500;

    private final JdbcClient jdbc;
    private final Chain chain;
    private final CurrentUser currentUser;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    TrailReview(
            JdbcClient jdbc,
            Chain chain,
            CurrentUser currentUser,
            PracticeTime time,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.currentUser = currentUser;
        this.time = time;
        this.events = events;
    }

    /**
     * Marks one row.
     *
     * @param row its number
     * @param remark what came of it, or empty
     */
    public void row(long row, String remark) {
        keep(row, null, null, row, remark);
    }

    /**
     * Marks every row of a period that is there now, whatever else the screen is narrowed to.
     *
     * @param from its first day
     * @param until its last day
     * @param remark what came of it, or empty
     * @throws BadInput when it ends before it begins, or in the future
     */
    public void period(@Nullable LocalDate from, @Nullable LocalDate until, String remark) {
        if (from == null || until == null) {
            throw new BadInput("period", "Say with From and Until which days were reviewed.");
        }
        if (until.isBefore(from) || until.isAfter(time.today())) {
            throw new BadInput("period", "The days end before they begin, or in the future.");
        }
        keep(null, time.startOf(from), time.startOf(until.plusDays(1)), chain.highest(), remark);
    }

    private void keep(
            @Nullable Long row, @Nullable Instant from, @Nullable Instant until, long lastRow, String remark) {
        String words = remark.strip();
        if (words.length() > REMARK_LIMIT) {
            throw new BadInput("remark", "A remark has at most " + REMARK_LIMIT + " characters.");
        }
        jdbc.sql("""
                        insert into audit_review (id, row_id, from_at, until_at, last_row, reviewer, reviewed_at, remark)
                        values (:id, :row, :from, :until, :last, :reviewer, :at, :remark)""")
                .param("id", Uuid7.next().toString())
                .param("row", row)
                .param("from", timestamp(from))
                .param("until", timestamp(until))
                .param("last", lastRow)
                .param("reviewer", currentUser.id().value().toString())
                .param("at", Timestamp.from(time.now()))
                .param("remark", words)
                .update();
        events.publishEvent(AuditFact.change("audit.review", null, null));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
