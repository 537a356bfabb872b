package org.confide.reminder;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reminder that came back: a mail server took it, and a later one reports that it can't be delivered (RFC 3464). The
 * report carries the head of what was sent, and there stands which reminder it was.
 *
 * @param reminder which
 * @param why what stands against it
 */
record Bounce(UUID reminder, Obstacle why) {

    /** In the head of every reminder. It names a row and tells nobody anything else. */
    static final String HEADER = "X-Confide-Reminder";

    /** A report is short; of a longer one the beginning says enough. */
    private static final int MOST_BYTES = 65_536;

    private static final int DEEPEST = 5;
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\b");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*(5\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern REMINDER = Pattern.compile("(?im)^" + HEADER + ":\\s*([0-9a-f-]{36})\\s*$");

    /**
     * Reads a message.
     *
     * @param message anything that arrived
     * @return what it reports, or nothing where it is no report of a reminder that failed for good
     * @throws MessagingException when it can't be read
     * @throws IOException when it can't be fetched
     */
    static Optional<Bounce> in(Part message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report")
                || !"delivery-status"
                        .equalsIgnoreCase(new ContentType(message.getContentType()).getParameter("report-type"))) {
            return Optional.empty();
        }
        Found found = new Found();
        look(message, found, 0);
        UUID reminder = found.reminder;
        return reminder == null || !found.failed
                ? Optional.empty()
                : Optional.of(new Bounce(reminder, obstacle(found.status)));
    }

    private static void look(Part part, Found found, int depth) throws MessagingException, IOException {
        if (part.isMimeType("message/delivery-status")) {
            String words = words(part);
            Matcher status = STATUS.matcher(words);
            found.failed |= FAILED.matcher(words).find();
            found.status = status.find() ? status.group(1) : found.status;
        } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
            Matcher reminder = REMINDER.matcher(words(part));
            found.reminder = reminder.find() ? UUID.fromString(reminder.group(1)) : found.reminder;
        } else if (depth < DEEPEST && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart each = parts.getBodyPart(i);
                look(each, found, depth + 1);
            }
        }
    }

    private static String words(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
        }
    }

    /** RFC 3463: 5.1 is about the address, 5.2.2 a full mailbox. */
    private static Obstacle obstacle(@Nullable String status) {
        if (status == null) {
            return Obstacle.TURNED_AWAY;
        }
        if (status.equals("5.2.2")) {
            return Obstacle.MAILBOX_FULL;
        }
        return status.startsWith("5.1.") ? Obstacle.NO_SUCH_ADDRESS : Obstacle.TURNED_AWAY;
    }

    /** What was met on the way through the parts. */
    private static final class Found {

        private boolean failed;
        private @Nullable String status;
        private @Nullable UUID reminder;
    }
}
