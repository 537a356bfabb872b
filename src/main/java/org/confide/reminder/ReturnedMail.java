package org.confide.reminder;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.confide.reminder.spi.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks into the mailbox that reminders come from for those that came back, so that the front desk sees them beside those
 * refused at once. What is read there is marked as read; everything else stays as it is for the person who keeps it.
 */
@Component
class ReturnedMail implements Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnedMail.class);
    private static final Duration EVERY = Duration.ofMinutes(5);

    /** Of a mailbox nobody clears, the newest. */
    private static final int MOST = 500;

    private static final String LIMIT_MILLIS = "10000";

    private final Mailbox mailbox;
    private final ReminderRows rows;
    private final TransactionTemplate transaction;
    private Instant looked = Instant.EPOCH;

    /** Where it is, by {@code confide.mail.returns.*}; without a host nothing is looked at. */
    @Component
    record Mailbox(
            @Value("${confide.mail.returns.protocol:imaps}") String protocol,
            @Value("${confide.mail.returns.host:}") String host,
            @Value("${confide.mail.returns.port:993}") int port,
            @Value("${confide.mail.returns.username:}") String username,
            @Value("${confide.mail.returns.password:}") String password) {

        /** Without the password. */
        @Override
        public String toString() {
            return "Mailbox[" + protocol + "://" + host + ":" + port + "]";
        }
    }

    ReturnedMail(Mailbox mailbox, ReminderRows rows, TransactionTemplate transaction) {
        this.mailbox = mailbox;
        this.rows = rows;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "returned-mail";
    }

    @Override
    public void go(Instant now) {
        if (mailbox.host().isBlank() || now.isBefore(looked.plus(EVERY))) {
            return;
        }
        looked = now;
        try (Store store = Session.getInstance(settings()).getStore(mailbox.protocol())) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.username(), mailbox.password());
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                Message[] unread = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (int i = Math.max(0, unread.length - MOST); i < unread.length; i++) {
                    take(unread[i], now);
                }
            }
        } catch (MessagingException | IOException away) {
            // Its own words may quote a message; the next round looks again.
            LOG.warn(
                    "The mailbox of reminders can't be looked at: {}",
                    away.getClass().getName());
        }
    }

    private void take(Message message, Instant now) throws MessagingException, IOException {
        Optional<Bounce> bounce = Bounce.in(message);
        // Reading a part marks the whole message; what is none of ours stays unread.
        message.setFlag(Flags.Flag.SEEN, bounce.isPresent());
        bounce.ifPresent(
                back -> transaction.executeWithoutResult(status -> rows.cameBack(back.reminder(), back.why(), now)));
    }

    private Properties settings() {
        Properties settings = new Properties();
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            settings.setProperty("mail." + mailbox.protocol() + "." + limit, LIMIT_MILLIS);
        }
        settings.setProperty("mail." + mailbox.protocol() + ".ssl.checkserveridentity", "true");
        settings.setProperty("mail.imap.starttls.enable", "true");
        return settings;
    }
}
