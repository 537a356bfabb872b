package org.confide.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in Confide somebody was, so that signing in again leads back there: an address below this server's root and
 * never another server's.
 */
public final class Place {

    /** The name of the parameter that carries it. */
    public static final String PARAMETER = "at";

    // It begins with a letter or digit: "//elsewhere" and "https:" can't be written with these.
    private static final Pattern HERE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/_.~%?=&-]{0,400}");

    private Place() {}

    /**
     * Takes an address only if it is one of this server's.
     *
     * @param path without a leading slash, or null
     * @return the same, if it is one
     */
    public static Optional<String> of(@Nullable String path) {
        return Optional.ofNullable(path).filter(text -> HERE.matcher(text).matches());
    }

    /**
     * The sign-in page that leads back to a place.
     *
     * @param path without a leading slash
     * @return a path without leading slash
     */
    public static String signInPage(String path) {
        return IdentityPaths.LOGIN
                + of(path).map(place -> "?" + PARAMETER + "=" + URLEncoder.encode(place, StandardCharsets.UTF_8))
                        .orElse("");
    }
}
