package org.confide.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confide.reminder.SampleReminders.at;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import org.confide.identity.SignedIn;
import org.confide.scheduling.SessionId;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** A reminder that a mail server took, and that came back as a message of its own. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class ReturnedMailTest {

    private static final String PASSWORD = "returns";

    @Autowired
    ReminderRun run;

    @Autowired
    ReminderRows rows;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SampleReminders reminders;

    @Autowired
    SampleStaff staff;

    private final SamplePost mail = new SamplePost();
    private final GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final String address = SampleReminders.address();
    private GreenMailUser returns;
    private SessionId session;

    @BeforeEach
    void a_reminder_that_was_taken() {
        mailbox.start();
        returns = mailbox.setUser(SamplePost.RETURNS, SamplePost.RETURNS, PASSWORD);
        SignedIn nora = staff.clinician();
        reminders.remind("48");
        session = reminders.session(nora, reminders.reachedAt(address), "2031-11-13T14:00");
        run.through(mail.post()).run(at("2031-11-12T14:00"));
        assertThat(reminders.of(session)).containsExactly("48 SENT");
    }

    @AfterEach
    void stop() {
        mail.close();
        mailbox.stop();
    }

    @ParameterizedTest
    @CsvSource({"5.1.1, NO_SUCH_ADDRESS", "5.2.2, MAILBOX_FULL", "5.7.1, TURNED_AWAY"})
    void it_is_shown_as_refused_with_what_stands_against_it(String status, String why) throws MessagingException {
        returns.deliver(SamplePost.report(sent(), "failed", status));
        look(at("2031-11-12T14:06"));
        assertThat(reminders.of(session)).containsExactly("48 REFUSED " + why);
        assertThat(unread()).isZero();
    }

    @Test
    void one_that_is_only_late_stays_sent() throws MessagingException {
        returns.deliver(SamplePost.report(sent(), "delayed", "4.4.1"));
        look(at("2031-11-12T14:06"));
        assertThat(reminders.of(session)).containsExactly("48 SENT");
    }

    @Test
    void what_people_write_stays_unread_for_people() throws MessagingException {
        MimeMessage question = new MimeMessage((Session) null);
        question.setSubject("About tomorrow");
        question.setText(
                "X-Confide-Reminder: " + sent().getHeader(Bounce.HEADER)[0] + "\nAction: failed\nStatus: 5.1.1");
        question.saveChanges();
        returns.deliver(question);
        look(at("2031-11-12T14:06"));
        assertThat(reminders.of(session)).containsExactly("48 SENT");
        assertThat(unread()).isOne();
    }

    @Test
    void the_mailbox_is_left_in_peace_for_five_minutes() throws MessagingException {
        ReturnedMail returned = returned(PASSWORD);
        returned.go(at("2031-11-12T14:06"));
        returns.deliver(SamplePost.report(sent(), "failed", "5.1.1"));
        returned.go(at("2031-11-12T14:10"));
        assertThat(reminders.of(session)).containsExactly("48 SENT");
        returned.go(at("2031-11-12T14:11"));
        assertThat(reminders.of(session)).containsExactly("48 REFUSED NO_SUCH_ADDRESS");
    }

    @Test
    void a_mailbox_that_lets_nobody_in_stops_nothing_and_no_secret_is_logged(CapturedOutput log) {
        returned("not-the-password").go(at("2031-11-12T14:06"));
        assertThat(log.getAll()).contains("can't be looked at").doesNotContain("not-the-password");
        assertThat(mailbox().toString()).doesNotContain(PASSWORD);
    }

    private MimeMessage sent() {
        return mail.messages(address).getLast();
    }

    private void look(Instant now) {
        returned(PASSWORD).go(now);
    }

    private ReturnedMail returned(String password) {
        ReturnedMail.Mailbox of = mailbox();
        return new ReturnedMail(
                new ReturnedMail.Mailbox(of.protocol(), of.host(), of.port(), of.username(), password),
                rows,
                transaction);
    }

    private ReturnedMail.Mailbox mailbox() {
        return new ReturnedMail.Mailbox("imap", "127.0.0.1", mailbox.getImap().getPort(), SamplePost.RETURNS, PASSWORD);
    }

    private long unread() {
        return mailbox.getManagers().getImapHostManager().getAllMessages().stream()
                .filter(stored -> !stored.isSet(Flags.Flag.SEEN))
                .count();
    }
}
