package org.confide.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing. Tries are counted for a name from one address (after five, pauses that double up to a quarter
 * of an hour), for a name from anywhere (after fifty, pauses of a minute) and for one address whatever the name (after a
 * hundred, pauses of a minute), whether or not an account has that name: a pause tells nothing, and nobody can shut a
 * clinician out of another address for good. The last one spares those who came in from the address before, so that one
 * password tried on many names does not keep a whole practice waiting that shares an address.
 */
@Component
class DoorPauses {

    private static final int TRIES_HERE = 5;
    private static final int TRIES_ANYWHERE = 50;
    private static final int TRIES_OF_AN_ADDRESS = 100;
    private static final int LINKS_HERE = 20;
    /** No sign-in name has a space. */
    private static final String ANY_LINK = "any link";

    /** No sign-in name has a space. */
    private static final String ANY_PASSKEY = "any passkey";

    /** No sign-in name has a space. */
    private static final String ANY_NAME = "any name";
    /** Where a person who is signed in gives the password again. */
    static final String AT_THE_SCREEN = "step-up";

    /**
     * No pause lasts so long. One that seems to was begun while the clock was ahead, and would keep its person out until
     * the clock comes there again; the next failure begins one that counts.
     */
    private static final Duration BELIEVED = Duration.ofMinutes(30);

    private static final Duration KNOWN_FOR = Duration.ofDays(90);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    DoorPauses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Tells whether this name has to wait at this address. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean waits(String name, String address) {
        Instant now = clock.instant();
        return jdbc.sql("""
                                select count(*) from door_pause where paused_until > :now and paused_until < :believed and (subject in (:here, :anywhere)
                                or (subject = :address and not exists (
                                    select 1 from door_known where door_known.subject = :here)))""")
                        .param("here", here(name, address))
                        .param("anywhere", anywhere(name))
                        .param("address", here(ANY_NAME, address))
                        .param("now", Timestamp.from(now))
                        .param("believed", Timestamp.from(now.plus(BELIEVED)))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Counts a failed try. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void failed(String name, String address) {
        count(here(name, address), TRIES_HERE, Duration.ofSeconds(30), Duration.ofMinutes(15));
        count(anywhere(name), TRIES_ANYWHERE, Duration.ofMinutes(1), Duration.ofMinutes(1));
        if (!address.equals(AT_THE_SCREEN)) {
            count(here(ANY_NAME, address), TRIES_OF_AN_ADDRESS, Duration.ofMinutes(1), Duration.ofMinutes(1));
        }
        jdbc.sql("delete from door_pause where last_failure < :old")
                .param("old", Timestamp.from(clock.instant().minus(FORGOTTEN_AFTER)))
                .update();
        jdbc.sql("delete from door_known where last_success < :old")
                .param("old", Timestamp.from(clock.instant().minus(KNOWN_FOR)))
                .update();
    }

    /** Forgets the tries of somebody who got in. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void succeeded(String name, String address) {
        jdbc.sql("delete from door_pause where subject in (:subjects)")
                .param("subjects", List.of(here(name, address), anywhere(name)))
                .update();
        jdbc.sql("""
                        insert into door_known (subject, last_success) values (:here, :now)
                        on duplicate key update last_success = :now""")
                .param("here", here(name, address))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Tells whether links that need no sign-in stay shut to this address. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean waitsForLinks(String address) {
        return isPaused(here(ANY_LINK, address));
    }

    /** Tells whether passkeys have to wait at this address. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean waitsForPasskeys(String address) {
        return isPaused(here(ANY_PASSKEY, address));
    }

    /** Counts an answer that was no passkey's. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void missedPasskey(String address) {
        count(here(ANY_PASSKEY, address), TRIES_OF_AN_ADDRESS, Duration.ofMinutes(1), Duration.ofMinutes(1));
    }

    /** Counts a link that opened nothing. A household or a mobile network behind one address tries more than a person. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void missedLink(String address) {
        count(here(ANY_LINK, address), LINKS_HERE, Duration.ofSeconds(30), Duration.ofMinutes(15));
    }

    /** Tells whether codes of a second factor have to wait, wherever they come from: only a password leads to them. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean waitsForCode(AccountId account) {
        return isPaused(code(account));
    }

    /** Counts a wrong code. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void failedCode(AccountId account) {
        count(code(account), TRIES_HERE, Duration.ofSeconds(30), Duration.ofMinutes(15));
    }

    /** Forgets the codes of somebody who had the right one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void succeededCode(AccountId account) {
        jdbc.sql("delete from door_pause where subject = :code")
                .param("code", code(account))
                .update();
    }

    private boolean isPaused(byte[] subject) {
        Instant now = clock.instant();
        return jdbc.sql("select count(*) from door_pause where subject = :subject and paused_until > :now"
                                + " and paused_until < :believed")
                        .param("subject", subject)
                        .param("now", Timestamp.from(now))
                        .param("believed", Timestamp.from(now.plus(BELIEVED)))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void count(byte[] subject, int free, Duration first, Duration longest) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into door_pause (subject, failures, last_failure, paused_until)
                        values (:subject, 1, :now, :now)
                        on duplicate key update failures = failures + 1, last_failure = :now,
                        paused_until = if(failures >= :free,
                            timestampadd(second, least(:longest, :first * pow(2, least(failures - :free, 20))), :now),
                            paused_until)""")
                .param("subject", subject)
                .param("now", now)
                .param("free", free)
                .param("first", first.toSeconds())
                .param("longest", longest.toSeconds())
                .update();
    }

    private static byte[] here(String name, String address) {
        return digest("here\0" + name.strip().toLowerCase(Locale.ROOT) + '\0' + address);
    }

    private static byte[] anywhere(String name) {
        return digest("anywhere\0" + name.strip().toLowerCase(Locale.ROOT));
    }

    private static byte[] code(AccountId account) {
        return digest("code\0" + account.value());
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
