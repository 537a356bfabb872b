package org.confide.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.io.Serializable;
import java.util.Arrays;
import org.confide.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * How a person likes the shell to look on this browser: light or dark, wide or narrow. It is kept in a cookie of one
 * or two words, so that the first answer of the next visit already looks that way.
 */
class LookKept implements Serializable {

    private static final int YEAR_IN_SECONDS = 31_536_000;

    private final String cookie;
    private ColorScheme.Value scheme = ColorScheme.Value.LIGHT_DARK;
    private @Nullable Boolean narrow;

    private LookKept(AccountId account) {
        cookie = "look-" + Integer.toHexString(account.hashCode());
    }

    static LookKept of(AccountId account) {
        LookKept look = new LookKept(account);
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie[] cookies = request == null ? null : request.getCookies();
        if (cookies != null) {
            Arrays.stream(cookies)
                    .filter(each -> each.getName().equals(look.cookie))
                    .findFirst()
                    .ifPresent(kept -> look.read(kept.getValue()));
        }
        return look;
    }

    private void read(String value) {
        scheme = value.startsWith("dark")
                ? ColorScheme.Value.DARK
                : value.startsWith("light") ? ColorScheme.Value.LIGHT : ColorScheme.Value.LIGHT_DARK;
        narrow = value.endsWith(".narrow") ? Boolean.TRUE : value.endsWith(".wide") ? Boolean.FALSE : null;
    }

    ColorScheme.Value scheme() {
        return scheme;
    }

    /** Whether the navigation is narrow beside a screen: as chosen, otherwise where the screen wants the width. */
    boolean narrow(boolean roomy) {
        return narrow == null ? roomy : narrow;
    }

    void keepScheme(ColorScheme.Value chosen) {
        scheme = chosen;
        write();
    }

    void keepNarrow(boolean chosen) {
        narrow = chosen;
        write();
    }

    private String width() {
        return narrow == null ? "" : narrow ? ".narrow" : ".wide";
    }

    private void write() {
        VaadinResponse response = VaadinResponse.getCurrent();
        VaadinRequest request = VaadinRequest.getCurrent();
        if (response == null || request == null) {
            return;
        }
        String light = switch (scheme) {
            case DARK -> "dark";
            case LIGHT -> "light";
            default -> "system";
        };
        Cookie kept = new Cookie(cookie, light + width());
        kept.setPath("/");
        kept.setHttpOnly(true);
        kept.setSecure(request.isSecure());
        kept.setAttribute("SameSite", "Strict");
        kept.setMaxAge(YEAR_IN_SECONDS);
        response.addCookie(kept);
    }
}
