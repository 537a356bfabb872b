package org.confide.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
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
        SignedInToken token = signIn.admit(Threshold.of(request).orElse(null), code == null ? "" : code);
        token.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
        Threshold.forget(request.getSession());
        return token;
    }
}
