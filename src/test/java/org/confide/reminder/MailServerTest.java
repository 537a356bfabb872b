package org.confide.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mail server says, and what is made of it. */
class MailServerTest {

    private static final String SOMEBODY = "somebody@example.org";

    @Test
    void a_message_arrives_as_it_was_written() throws Exception {
        try (SamplePost post = new SamplePost()) {
            Handover came =
                    post.post().mail().send(SOMEBODY, "Your appointment – Tuesday", "Ünïcode at 2:15 PM\nSecond");

            assertThat(came).isEqualTo(Handover.TAKEN);
            MimeMessage message = post.messages(SOMEBODY).getFirst();
            assertThat(SamplePost.subject(message)).isEqualTo("Your appointment – Tuesday");
            assertThat(SamplePost.words(message).strip()).isEqualTo("Ünïcode at 2:15 PM\nSecond");
            assertThat(message.getFrom()[0]).hasToString("appointments@practice.example.org");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RCPT | 550 5.1.1 <somebody@example.org> no such user | REFUSED | NO_SUCH_ADDRESS",
                "RCPT | 550 no such user | REFUSED | NO_SUCH_ADDRESS",
                "RCPT | 553 bad name | REFUSED | NO_SUCH_ADDRESS",
                "RCPT | 552 5.2.2 mailbox full | REFUSED | MAILBOX_FULL",
                "RCPT | 550 5.7.1 we do not like you | REFUSED | TURNED_AWAY",
                "RCPT | 450 4.2.0 greylisted | WAITING | NOT_REACHED",
                "MAIL | 550 5.7.1 not from here | REFUSED | TURNED_AWAY",
                "MAIL | 451 4.3.0 later | WAITING | NOT_REACHED",
                "DATA | 554 5.6.0 no | REFUSED | TURNED_AWAY",
                "END  | 554 5.7.1 looks like spam | REFUSED | TURNED_AWAY",
                "END  | 452 4.3.1 disk full | WAITING | NOT_REACHED"
            })
    void a_refusal_is_told_by_its_code_and_never_by_its_words(
            String command, String answer, ReminderState state, Obstacle why) throws IOException {
        try (ScriptedSmtp server = new ScriptedSmtp(command, answer)) {
            Handover came = SamplePost.mail(server.port()).send(SOMEBODY, "Subject", "Words");

            assertThat(came).isEqualTo(new Handover(state, why));
        }
    }

    @Test
    void a_line_that_goes_dead_after_the_message_leaves_it_unknown() throws IOException {
        try (ScriptedSmtp server = new ScriptedSmtp("END", ScriptedSmtp.HANG_UP)) {
            assertThat(SamplePost.mail(server.port()).send(SOMEBODY, "Subject", "Words"))
                    .isEqualTo(Handover.unknown());
        }
    }

    @Test
    void a_server_that_is_not_there_is_asked_again() throws IOException {
        int port;
        try (ScriptedSmtp server = new ScriptedSmtp("EHLO", "250 fine")) {
            port = server.port();
        }

        assertThat(SamplePost.mail(port).send(SOMEBODY, "Subject", "Words"))
                .isEqualTo(Handover.later(Obstacle.NOT_REACHED));
    }

    @Test
    void without_settings_nothing_is_sent_and_the_screen_says_so() {
        MailServer none = new MailServer(null, "");

        assertThat(none.send(SOMEBODY, "Subject", "Words").state()).isEqualTo(ReminderState.WAITING);
        assertThat(new Post(none, "", "").ability()).contains("nobody is reminded", "spring.mail.host");
        assertThat(new Post(SamplePost.mail(1), "", "").ability()).contains("by e-mail", "No text gateway", "no link");
        assertThat(SamplePost.at(1).ability()).contains("by text message").doesNotContain("no link");
    }

    @Test
    void an_address_that_would_add_a_second_one_is_refused() {
        assertThat(SamplePost.mail(1).send("a@example.org, b@example.org", "Subject", "Words"))
                .isEqualTo(Handover.refused(Obstacle.NO_SUCH_ADDRESS));
        assertThat(SamplePost.mail(1).send("a@example.org\r\nBcc: b@example.org", "Subject", "Words"))
                .isEqualTo(Handover.refused(Obstacle.NO_SUCH_ADDRESS));
    }
}
