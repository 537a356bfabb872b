package org.confide.identity;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The name that passkeys are made for and the browser finds them by: the host of {@code confide.public-url}, or {@code
 * localhost} where that is not set. A number is no name: on a server known by its IP address there are no passkeys.
 */
@Component
public class PasskeyHome {

    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[.*]|.*:.*");
    private static final String HERE = "localhost";

    private final Environment environment;
    private final @Nullable URI set;

    PasskeyHome(Environment environment) {
        this.environment = environment;
        String address = environment.getProperty("confide.public-url", "").strip();
        this.set = address.isEmpty() ? null : parsed(address);
    }

    private static URI parsed(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException unusable) {
            return URI.create("unusable:address");
        }
    }

    /** {@return such as {@code record.example.org}, or an empty text where there can be no passkeys} */
    public String host() {
        if (set == null) {
            return HERE;
        }
        String host = set.getHost();
        return host == null || ADDRESS.matcher(host).matches() ? "" : host;
    }

    /** {@return where a page that shows a passkey may come from} */
    Set<String> origins() {
        if (set == null) {
            String port = environment.getProperty("local.server.port", "8080");
            return Set.of("http://" + HERE + ":" + port, "https://" + HERE + ":" + port);
        }
        return Set.of(set.getScheme() + "://" + set.getRawAuthority());
    }
}
