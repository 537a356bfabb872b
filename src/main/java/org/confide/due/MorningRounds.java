package org.confide.due;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.confide.due.spi.WaitsForReview;
import org.confide.identity.spi.SignInSettings;
import org.confide.note.NoteStatus;
import org.confide.practice.PracticeTime;
import org.confide.reminder.PostOffice;
import org.confide.reminder.spi.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the morning's mail: to each person at most one a day, on days on which the practice is open, with how many notes
 * are due and no name. It is claimed before it is sent, as a reminder is.
 */
@Component
class MorningRounds implements Rounds {

    private static final LocalTime FROM = LocalTime.of(7, 0);
    /** Later than this it is no morning's mail any more. */
    private static final LocalTime UNTIL = LocalTime.of(11, 0);

    private static final Duration AGAIN_AFTER = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(MorningRounds.class);

    private final MorningMailRows rows;
    private final DueRows due;
    private final ObjectProvider<WaitsForReview> review;
    private final PostOffice post;
    private final PracticeTime time;
    private final ObjectProvider<SignInSettings> practice;
    private final TransactionTemplate transaction;

    MorningRounds(
            MorningMailRows rows,
            DueRows due,
            ObjectProvider<WaitsForReview> review,
            PostOffice post,
            PracticeTime time,
            ObjectProvider<SignInSettings> practice,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.due = due;
        this.review = review;
        this.post = post;
        this.time = time;
        this.practice = practice;
        this.transaction = transaction;
    }

    /** The same as another server would do it. */
    MorningRounds through(PostOffice other) {
        return new MorningRounds(rows, due, review, other, time, practice, transaction);
    }

    @Override
    public String name() {
        return "morning-mail";
    }

    @Override
    public void go(Instant now) {
        LocalDateTime here = time.local(now);
        if (!post.sends()
                || here.toLocalTime().isBefore(FROM)
                || here.toLocalTime().isAfter(UNTIL)) {
            return;
        }
        LocalDate day = here.toLocalDate();
        rows.deadline(day)
                .ifPresent(deadline -> rows.toTell(day, now, now.minus(AGAIN_AFTER))
                        .forEach(person -> tell(person, day, deadline, now)));
    }

    /** One that fails stops no other. */
    private void tell(MorningMailRows.Person person, LocalDate day, Duration deadline, Instant now) {
        try {
            if (!Boolean.TRUE.equals(transaction.execute(status -> rows.claim(person, day, now)))) {
                return;
            }
            // Whoever has nothing to do is asked no more today: a session that ends at ten is no morning's news.
            MorningState came = words(person, deadline, now)
                    .map(text -> MorningState.of(post.send(person.address(), subject(), text)))
                    .orElse(MorningState.NOTHING);
            transaction.executeWithoutResult(status -> rows.settle(person.account(), day, came));
        } catch (RuntimeException failed) {
            // The exception's own words may quote a row.
            LOG.error("A morning's mail failed: {}", failed.getClass().getName());
        }
    }

    private Optional<String> words(MorningMailRows.Person person, Duration deadline, Instant now) {
        List<String> lines = new ArrayList<>();
        if (person.documents()) {
            List<DueNote> own = due.of(person.account(), deadline).stream()
                    .filter(note -> note.status() != NoteStatus.SUBMITTED)
                    .toList();
            long overdue = own.stream().filter(note -> !note.due().isAfter(now)).count();
            if (!own.isEmpty()) {
                lines.add(MorningWords.due(own.size(), overdue));
            }
        }
        if (person.supervises()) {
            int waiting = review.stream()
                    .mapToInt(each -> each.count(person.account()))
                    .sum();
            if (waiting > 0) {
                lines.add(MorningWords.review(waiting));
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(MorningWords.text(lines, post));
    }

    private String subject() {
        SignInSettings known = practice.getIfAvailable();
        return MorningWords.subject(known == null ? "" : known.practiceName());
    }
}
