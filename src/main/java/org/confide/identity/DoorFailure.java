package org.confide.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Where somebody goes who is not let in (yet): to the code after a right password, else back to where they were. */
class DoorFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof FactorNeeded half) {
            HttpSession session = request.getSession();
            // Whoever was signed in here before is not any more: somebody else may stand at the door.
            session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            request.changeSessionId();
            half.threshold().keepIn(session);
            response.sendRedirect("/" + (half.threshold().enrolled() ? IdentityPaths.CODE : IdentityPaths.ENROLL));
        } else if (why instanceof CredentialsExpiredException) {
            response.sendRedirect("/" + IdentityPaths.LOGIN);
        } else {
            boolean code = request.getRequestURI().endsWith(IdentityPaths.CODE);
            response.sendRedirect("/" + (code ? IdentityPaths.CODE : IdentityPaths.LOGIN) + "?error");
        }
    }
}
