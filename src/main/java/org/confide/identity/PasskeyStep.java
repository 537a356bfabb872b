package org.confide.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Signing in with a passkey, in place of password and code or, at the second step, in place of the code. */
class PasskeyStep extends AbstractAuthenticationProcessingFilter {

    /** What a form carries that was sent at the second step. */
    static final String SECOND = "second";

    private final SignIn signIn;

    PasskeyStep(SignIn signIn) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/" + IdentityPaths.PASSKEY));
        this.signIn = signIn;
        setAuthenticationManager(attempt -> {
            throw new IllegalStateException("This step knows whom it lets in.");
        });
        setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
    }

    static boolean isSecond(HttpServletRequest request) {
        return request.getParameter(SECOND) != null;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        String answer = request.getParameter("passkey");
        @Nullable
        PasskeyChallenge asked =
                PasskeyChallenge.takeFrom(request.getSession(false)).orElse(null);
        SignedInToken token = signIn.admit(asked, answer == null ? "" : answer, request.getRemoteAddr());
        if (isSecond(request)) {
            Threshold.of(request).ifPresent(step -> request.setAttribute(DoorSuccess.ATTRIBUTE, step.place()));
        }
        token.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
        Threshold.forget(request.getSession());
        return token;
    }
}
