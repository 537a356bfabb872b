package org.confide.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server of the test's own, and the way to it. */
final class SamplePost implements AutoCloseable {

    static final String HOME = "https://record.example.org";
    static final String RETURNS = "appointments@practice.example.org";
    static final String GATEWAY = "{number}@text.example.org";

    private static final Pattern LINK = Pattern.compile("/visit/([A-Za-z0-9_-]{32})");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    SamplePost() {
        server.start();
    }

    Post post() {
        return at(server.getSmtp().getPort());
    }

    /** The way to some other server. */
    static Post at(int port) {
        return new Post(mail(port), GATEWAY, HOME);
    }

    static MailServer mail(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "5000");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "10000");
        return new MailServer(sender, RETURNS);
    }

    /** What a mail server reports of a message it can't deliver (RFC 3464). */
    static MimeMessage report(MimeMessage sent, String action, String status) {
        try {
            MimeMultipart parts = new MimeMultipart("report; report-type=delivery-status");
            parts.addBodyPart(part("text/plain", "The mail system could not deliver your message."));
            parts.addBodyPart(part(
                    "message/delivery-status",
                    "Reporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; somebody@example.org\r\nAction: "
                            + action + "\r\nStatus: " + status + "\r\n"));
            parts.addBodyPart(part("text/rfc822-headers", GreenMailUtil.getHeaders(sent) + "\r\n"));
            MimeMessage report = new MimeMessage((Session) null);
            report.setFrom("mailer-daemon@example.org");
            report.setRecipients(Message.RecipientType.TO, RETURNS);
            report.setSubject("Undelivered mail");
            report.setContent(parts);
            report.saveChanges();
            return report;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeBodyPart part(String type, String words) throws MessagingException {
        InternetHeaders head = new InternetHeaders();
        head.setHeader("Content-Type", type);
        return new MimeBodyPart(head, words.getBytes(StandardCharsets.US_ASCII));
    }

    /** What came to an address, the oldest first. */
    List<String> to(String address) {
        return messages(address).stream().map(GreenMailUtil::getBody).toList();
    }

    List<MimeMessage> messages(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> goesTo(message, address))
                .toList();
    }

    /** The secret in the link of the last message to an address. */
    String secret(String address) {
        Matcher link = LINK.matcher(words(messages(address).getLast()));
        assertThat(link.find()).as("a link in the last message").isTrue();
        return link.group(1);
    }

    /** Everything that ever came, headers included. */
    String everything() {
        StringBuilder all = new StringBuilder();
        for (MimeMessage message : server.getReceivedMessages()) {
            all.append(GreenMailUtil.getWholeMessage(message)).append(subject(message));
        }
        return all.toString();
    }

    static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words of a message, decoded. */
    static String words(MimeMessage message) {
        try {
            return ((String) message.getContent()).replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    private static boolean goesTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
