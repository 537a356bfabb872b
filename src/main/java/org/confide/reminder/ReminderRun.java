package org.confide.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confide.identity.spi.SignInSettings;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due. Each reminder is claimed by its row, and the claim is committed, before a word goes out: whoever
 * comes second finds it taken, and a server killed in between leaves a row that says so.
 */
@Component
class ReminderRun {

    /** Nobody is at a reminder any more that was begun so long ago: the mail server's own time limits are seconds. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    /** How long one that could not be handed over waits. */
    static final Duration AGAIN_AFTER = Duration.ofMinutes(10);

    /** Later than this before a session nobody is reminded any more. */
    static final Duration LATEST = Duration.ofMinutes(30);

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRun.class);

    private final ReminderSettingRow settings;
    private final ReminderRows rows;
    private final Post post;
    private final PracticeTime time;
    private final ObjectProvider<SignInSettings> practice;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ReminderRun(
            ReminderSettingRow settings,
            ReminderRows rows,
            Post post,
            PracticeTime time,
            ObjectProvider<SignInSettings> practice,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.settings = settings;
        this.rows = rows;
        this.post = post;
        this.time = time;
        this.practice = practice;
        this.transaction = transaction;
        this.events = events;
    }

    /** The same as another server would do it. */
    ReminderRun through(Post other) {
        return new ReminderRun(settings, rows, other, time, practice, transaction, events);
    }

    /**
     * Sends what is due.
     *
     * @param now the instant it is done at
     */
    void run(Instant now) {
        transaction.executeWithoutResult(status -> rows.giveUp(now.minus(PATIENCE), now));
        transaction.executeWithoutResult(status -> rows.dropOvertaken(now, LATEST));
        ReminderSetting setting = settings.current();
        if (!post.sends() || setting.quiet().holds(now, time.zone())) {
            return;
        }
        Each each = new Each();
        rows.waiting(now.minus(AGAIN_AFTER)).forEach(waiting -> each.by(() -> tryAgain(setting, waiting, now)));
        List<Integer> leads = setting.leads();
        if (!leads.isEmpty()) {
            // A quiet night before brings a reminder forward by a day at most.
            Instant until = now.plus(Duration.ofHours(leads.getLast())).plus(Duration.ofDays(1));
            rows.coming(now.plus(LATEST), until).forEach(coming -> each.by(() -> sendIfDue(setting, coming, now)));
        }
    }

    private void sendIfDue(ReminderSetting setting, DueReminder coming, Instant now) {
        Optional<Way> way = way(coming);
        Optional<Integer> lead = lead(setting, coming, now);
        if (way.isEmpty() || lead.isEmpty()) {
            return;
        }
        String secret = Secret.next();
        claim(coming, lead.get(), way.get(), secret, now)
                .ifPresent(id -> send(setting, coming, way.get(), id, secret, now));
    }

    private void tryAgain(ReminderSetting setting, ReminderRows.Waiting waiting, Instant now) {
        DueReminder coming = rows.coming(waiting.session(), waiting.client()).orElse(null);
        // What the client permits is asked anew: a number taken out meanwhile is not written to.
        if (coming == null || way(coming).filter(waiting.way()::equals).isEmpty()) {
            return;
        }
        String secret = Secret.next();
        boolean mine = Boolean.TRUE.equals(
                transaction.execute(status -> rows.claimAgain(waiting.id(), coming.start(), Secret.hash(secret), now)));
        if (mine) {
            send(setting, coming, waiting.way(), waiting.id(), secret, now);
        }
    }

    /** The shortest lead whose time has come, unless one as short was told already: it stands for the longer ones. */
    private Optional<Integer> lead(ReminderSetting setting, DueReminder coming, Instant now) {
        Integer told = coming.told();
        return setting.leads().stream()
                .filter(lead -> !setting.quiet()
                        .before(coming.start().minus(Duration.ofHours(lead)), time.zone())
                        .isAfter(now))
                .findFirst()
                .filter(lead -> told == null || lead < told);
    }

    /** E-mail where it is permitted, a text where only that is. */
    private Optional<Way> way(DueReminder coming) {
        if (coming.email() != null) {
            return Optional.of(Way.EMAIL);
        }
        return coming.phone() != null && post.texts() ? Optional.of(Way.TEXT) : Optional.empty();
    }

    private Optional<UUID> claim(DueReminder coming, int lead, Way way, String secret, Instant now) {
        try {
            Optional<UUID> claimed = transaction.execute(status -> {
                Optional<UUID> id = rows.claim(coming, lead, way, Secret.hash(secret), now);
                id.ifPresent(unused -> events.publishEvent(AuditFact.change(
                                "reminder.send",
                                coming.session().value(),
                                coming.client().value())
                        .with(way.words())));
                return id;
            });
            return claimed == null ? Optional.empty() : claimed;
        } catch (ConcurrencyFailureException meanwhile) {
            // Somebody changes the session right now; the next run looks again.
            return Optional.empty();
        }
    }

    private void send(ReminderSetting setting, DueReminder coming, Way way, UUID id, String secret, Instant now) {
        Map<ReminderText.Place, String> values = values(setting, coming, secret);
        String email = coming.email();
        String phone = coming.phone();
        Handover came;
        if (way == Way.EMAIL && email != null) {
            came = post.mail()
                    .send(
                            id,
                            email,
                            ReminderText.fill(setting.subject(), values),
                            ReminderText.fill(setting.mailText(), values));
        } else if (way == Way.TEXT && phone != null) {
            came = post.gateway().send(phone, ReminderText.fill(setting.phoneText(), values));
        } else {
            came = Handover.refused(Obstacle.NO_SUCH_ADDRESS);
        }
        Obstacle why = came.why();
        if (why != null) {
            // Which one it was stands in its row; an address is in no log.
            LOG.warn("A reminder was not handed over: {}, {}", came.state(), why);
        }
        transaction.executeWithoutResult(status -> rows.settle(id, came, now));
    }

    private Map<ReminderText.Place, String> values(ReminderSetting setting, DueReminder coming, String secret) {
        SignInSettings known = practice.getIfAvailable();
        Map<ReminderText.Place, String> values = new EnumMap<>(ReminderText.Place.class);
        values.put(ReminderText.Place.PRACTICE, known == null ? "" : known.practiceName());
        values.put(ReminderText.Place.DAY, time.longDate(time.dateOf(coming.start())));
        values.put(ReminderText.Place.TIME, time.time(coming.start()));
        values.put(ReminderText.Place.SITE, coming.telehealth() ? "By video or phone" : coming.site());
        values.put(ReminderText.Place.PHONE, setting.telephone());
        values.put(ReminderText.Place.LINK, post.address(ReminderPaths.visit(secret)));
        return values;
    }

    /** One that fails stops no other; several stop the run, since then it is not the reminder that is at fault. */
    private static final class Each {

        private static final int MOST_FAILURES = 5;

        private int failures;

        void by(Runnable act) {
            if (failures >= MOST_FAILURES) {
                return;
            }
            try {
                act.run();
            } catch (RuntimeException failed) {
                failures++;
                // The exception's own words may quote a row.
                LOG.error("A reminder failed: {}", failed.getClass().getName());
            }
        }
    }
}
