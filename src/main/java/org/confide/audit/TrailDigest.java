package org.confide.audit;

import java.time.LocalTime;
import java.util.Optional;
import org.confide.practice.PracticeTime;
import org.confide.shared.Nightly;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/**
 * Mails the privacy officer each morning the head of the sealed trail and what the night's look gave: a copy that lies
 * where whoever runs the database can't reach. It names nobody.
 */
@Component
class TrailDigest implements Nightly {

    private static final LocalTime HOUR = LocalTime.of(6, 0);

    private final @Nullable MailSender mail;
    private final String from;
    private final String to;
    private final Chain chain;
    private final CheckRows checks;
    private final PracticeTime time;

    @Autowired
    TrailDigest(
            ObjectProvider<MailSender> mail,
            Chain chain,
            CheckRows checks,
            PracticeTime time,
            @Value("${confide.mail.from:}") String from,
            @Value("${confide.audit.digest-to:}") String to) {
        this(chain, checks, time, from, to, mail.getIfAvailable());
    }

    TrailDigest(Chain chain, CheckRows checks, PracticeTime time, String from, String to, @Nullable MailSender mail) {
        this.mail = mail;
        this.chain = chain;
        this.checks = checks;
        this.time = time;
        this.from = from.strip();
        this.to = to.strip();
    }

    boolean sends() {
        return mail != null && !from.isEmpty() && !to.isEmpty();
    }

    @Override
    public String name() {
        return "audit-digest";
    }

    @Override
    public LocalTime time() {
        return HOUR;
    }

    @Override
    public void run() {
        Optional<Batch> last = chain.last();
        if (mail == null || !sends() || last.isEmpty()) {
            return;
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to);
        message.setSubject("Confide: the audit trail on " + time.date(time.today()));
        message.setText(text(last.get()));
        mail.send(message);
        checks.mailed(time.today(), last.get().no(), time.now());
    }

    private String text(Batch last) {
        String night = checks.last()
                .map(check -> check.findings() == 0
                        ? "every row is as it was sealed."
                        : "SOMETHING IS WRONG. " + check.sentence() + " Open Audit in Confide.")
                .orElse("Nobody has looked yet.");
        return "Keep this message. The next lines prove what the audit trail held when they were written.\n\n"
                + last.no() + " " + last.sealedAt() + " " + last.head() + "\n\n"
                + "Last night's look: " + night + "\n\n"
                + "To compare, put such lines into a file and run: java -jar confide.jar verify --heads=FILE\n";
    }
}
