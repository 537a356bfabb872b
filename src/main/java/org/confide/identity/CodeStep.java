package org.confide.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The second step of signing in: the form with the code. It lets in whoever gave the password in the same session. */
class CodeStep extends AbstractAuthenticationProcessingFilter {

    private final SignIn signIn;

    CodeStep(SignIn signIn) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/" + IdentityPaths.CODE));
        this.signIn = signIn;
        setAuthenticationManager(attempt -> {
            throw new IllegalStateException("This step knows whom it lets in.");
        });
        setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        String code = request.getParameter("code");
        Threshold threshold = Threshold.of(request).orElse(null);
        SignedInToken token = admit(threshold, code == null ? "" : code);
        request.setAttribute(DoorSuccess.ATTRIBUTE, threshold == null ? null : threshold.place());
        token.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
        Threshold.forget(request.getSession());
        return token;
    }

    private SignedInToken admit(@Nullable Threshold threshold, String code) {
        try {
            return signIn.admit(threshold, code);
        } catch (DoorKeyMissing gone) {
            throw new AuthenticationServiceException("no code can be checked", gone);
        }
    }
}
