package org.confide.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Where somebody goes who is not let in (yet): to the code after a right password, else back to where they were. */
class DoorFailure implements AuthenticationFailureHandler {

    /** What the address says where it was a passkey that was refused. */
    static final String PASSKEY = "passkey";
    /** What the address says where it is this server that can't check a code. */
    static final String NO_KEY = "key";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof FactorNeeded half) {
            HttpSession session = request.getSession();
            // Whoever was signed in here before is not any more: somebody else may stand at the door.
            session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            request.changeSessionId();
            half.threshold().keepIn(session);
            half.threshold().leadBackTo(request.getParameter(Place.PARAMETER));
            response.sendRedirect("/" + (half.threshold().enrolled() ? IdentityPaths.CODE : IdentityPaths.ENROLL));
        } else if (why instanceof CredentialsExpiredException) {
            response.sendRedirect("/" + IdentityPaths.LOGIN);
        } else if (why instanceof AuthenticationServiceException) {
            response.sendRedirect("/" + IdentityPaths.CODE + "?error=" + NO_KEY);
        } else {
            boolean passkey = request.getRequestURI().endsWith(IdentityPaths.PASSKEY);
            boolean code = passkey
                    ? PasskeyStep.isSecond(request)
                    : request.getRequestURI().endsWith(IdentityPaths.CODE);
            String place = Place.of(request.getParameter(Place.PARAMETER))
                    .map(at -> "&" + Place.PARAMETER + "=" + URLEncoder.encode(at, StandardCharsets.UTF_8))
                    .orElse("");
            response.sendRedirect("/" + (code ? IdentityPaths.CODE : IdentityPaths.LOGIN) + "?error"
                    + (passkey ? "=" + PASSKEY : "") + place);
        }
    }
}
