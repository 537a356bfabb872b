package org.confide.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the link of the first start where the server was started; there is nobody yet to whom it could be shown. */
@Component
@Profile("!demo & !test")
class FirstStartNotice {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStartNotice.class);

    private final FirstStart firstStart;

    FirstStartNotice(FirstStart firstStart) {
        this.firstStart = firstStart;
    }

    @EventListener
    void print(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null
                && firstStart.isDue()) {
            LOG.info(
                    "Nobody can sign in yet. Within 30 minutes open http://localhost:{}/{} to create the practice.",
                    web.getWebServer().getPort(),
                    IdentityPaths.start(firstStart.offer()));
        }
    }
}
