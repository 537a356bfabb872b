package org.confide.reminder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** What this server can send, by its settings: {@code spring.mail.*}, {@code confide.mail.from} and the gateway. */
@Component
class Post {

    private final MailServer mail;
    private final TextGateway gateway;
    private final String home;

    @Autowired
    Post(ObjectProvider<JavaMailSenderImpl> sender, Environment environment) {
        this(
                new MailServer(sender.getIfAvailable(), environment.getProperty("confide.mail.from", "")),
                environment.getProperty("confide.text.gateway", ""),
                environment.getProperty("confide.public-url", ""));
    }

    Post(MailServer mail, String gateway, String home) {
        this.mail = mail;
        this.gateway = new MailToText(mail, gateway);
        this.home = home.strip().replaceAll("/+$", "");
    }

    /** Whether anything can be sent. */
    boolean sends() {
        return mail.ready();
    }

    /** Whether text messages can be sent. */
    boolean texts() {
        return gateway.ready();
    }

    MailServer mail() {
        return mail;
    }

    TextGateway gateway() {
        return gateway;
    }

    /** The address of a page, or empty where this server's own is not set. */
    String address(String path) {
        return home.isEmpty() ? "" : home + "/" + path;
    }

    /** In words, for the practice's screen. */
    String ability() {
        if (!mail.known()) {
            return "No mail server is set up here, so nobody is reminded. Whoever runs this server sets spring.mail.host.";
        }
        if (!mail.ready()) {
            return "A mail server is set up, but not the address reminders come from, so nobody is reminded. Whoever runs"
                    + " this server sets confide.mail.from.";
        }
        return "Reminders go out by e-mail"
                + (gateway.ready()
                        ? ", and by text message to clients who permit texts and no e-mail."
                        : ". No text gateway is set up here.")
                + (home.isEmpty()
                        ? " They carry no link to confirm or cancel, since confide.public-url is not set."
                        : "");
    }
}
