package org.confide.reminder;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Hands messages to the practice's mail server, and says of each whether it went out, did not, or may have. Spring's own
 * sender gives the same answer for a server that was never reached and one that broke off in the middle, which decides
 * whether a message may be sent again.
 */
class MailServer {

    private static final Pattern CODE = Pattern.compile("^\\s*(\\d{3})[ -]+(?:(\\d\\.\\d{1,3}\\.\\d{1,3}))?");

    private final @Nullable JavaMailSenderImpl sender;
    private final String from;

    /**
     * Knows a server.
     *
     * @param sender its address and account, or null where none is set
     * @param from the address messages come from, or empty
     */
    MailServer(@Nullable JavaMailSenderImpl sender, String from) {
        this.sender = sender;
        this.from = from.strip();
    }

    boolean known() {
        return sender != null;
    }

    boolean ready() {
        return sender != null && !from.isEmpty();
    }

    /** Sends one message to one address; it never throws. */
    Handover send(String to, String subject, String text) {
        return send(null, to, subject, text);
    }

    /** Sends one message, and names the reminder in its head, so that a report of its failure tells which it was. */
    Handover send(@Nullable UUID reminder, String to, String subject, String text) {
        JavaMailSenderImpl server = sender;
        if (server == null) {
            return Handover.later(Obstacle.NOT_REACHED);
        }
        MimeMessage message;
        try {
            message = message(server, to, subject, text);
            if (reminder != null) {
                message.setHeader(Bounce.HEADER, reminder.toString());
            }
        } catch (AddressException unusable) {
            return Handover.refused(Obstacle.NO_SUCH_ADDRESS);
        } catch (MessagingException unusable) {
            return Handover.refused(Obstacle.TURNED_AWAY);
        }
        return handOver(server, message);
    }

    private MimeMessage message(JavaMailSenderImpl server, String to, String subject, String text)
            throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(text, StandardCharsets.UTF_8.name());
        // Machines that answer machines stay silent to this one (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static Handover handOver(JavaMailSenderImpl server, MimeMessage message) {
        Transport transport = null;
        try {
            String protocol = server.getProtocol();
            transport = server.getSession().getTransport(protocol == null ? "smtp" : protocol);
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        } catch (AuthenticationFailedException refused) {
            close(transport);
            return Handover.later(Obstacle.NOT_LET_IN);
        } catch (MessagingException away) {
            close(transport);
            return Handover.later(Obstacle.NOT_REACHED);
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Handover.TAKEN;
        } catch (SendFailedException refused) {
            return answered(refused);
        } catch (MessagingException broken) {
            return Handover.unknown();
        } finally {
            close(transport);
        }
    }

    /** The server said no: its code says whether for good (RFC 5321, RFC 3463). */
    private static Handover answered(SendFailedException refused) {
        Matcher code = code(refused);
        if (code == null) {
            // The session would have named the code of a refusal; without one it is not known what was said.
            return Handover.unknown();
        }
        String basic = code.group(1);
        String enhanced = code.group(2) == null ? "" : code.group(2);
        if (basic.startsWith("4")) {
            return Handover.later(Obstacle.NOT_REACHED);
        }
        if (basic.equals("552") || enhanced.startsWith("5.2.2")) {
            return Handover.refused(Obstacle.MAILBOX_FULL);
        }
        boolean address = enhanced.isEmpty() ? basic.matches("550|551|553") : enhanced.startsWith("5.1.");
        return Handover.refused(address ? Obstacle.NO_SUCH_ADDRESS : Obstacle.TURNED_AWAY);
    }

    /** The most particular code: what was said of the address stands in the innermost refusal. */
    private static @Nullable Matcher code(MessagingException refused) {
        Matcher found = null;
        Exception each = refused;
        for (int depth = 0; each != null && depth < 10; depth++) {
            String words = each.getMessage();
            Matcher code = words == null ? null : CODE.matcher(words);
            if (code != null && code.find()) {
                found = code;
            }
            each = each instanceof MessagingException chained ? chained.getNextException() : null;
        }
        return found;
    }

    private static void close(@Nullable Transport transport) {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException ignored) {
            // What was to be said was said.
        }
    }
}
