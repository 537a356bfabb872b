package org.confide.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks a browser at the door for a passkey: of anybody, or at the second step of whoever gave the password. */
class PasskeyQuestion extends OncePerRequestFilter {

    private static final RequestMatcher HERE =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/" + IdentityPaths.PASSKEY_QUESTION);

    private final Passkeys passkeys;
    private final AccountRepository accounts;

    PasskeyQuestion(Passkeys passkeys, AccountRepository accounts) {
        this.passkeys = passkeys;
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HERE.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable Account account = null;
        if (PasskeyStep.isSecond(request)) {
            Optional<Account> waiting =
                    Threshold.of(request).flatMap(threshold -> accounts.findById(threshold.account()));
            if (waiting.isEmpty()) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            account = waiting.get();
        }
        PasskeyChallenge asked = passkeys.ask(account);
        asked.keepIn(request.getSession());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(asked.json());
    }
}
