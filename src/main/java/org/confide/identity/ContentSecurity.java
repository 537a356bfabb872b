package org.confide.identity;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * The content security policy. Scripts come from this server only; the few that stand in the page itself carry a
 * number used once, so that a script smuggled into the page does not run. {@code unsafe-eval} and inline styles are
 * what Vaadin 25.2 still needs.
 */
@Component
class ContentSecurity implements VaadinServiceInitListener {

    static final String HEADER = "Content-Security-Policy";

    private static final SecureRandom RANDOM = new SecureRandom();

    static String policy(String scripts) {
        return "default-src 'self'; script-src 'self' " + scripts + "'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
                + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            byte[] bytes = new byte[18];
            RANDOM.nextBytes(bytes);
            String nonce = Base64.getEncoder().encodeToString(bytes);
            page.getDocument().getElementsByTag("script").forEach(script -> script.attr("nonce", nonce));
            page.getVaadinResponse().setHeader(HEADER, policy("'nonce-" + nonce + "' "));
        });
    }
}
