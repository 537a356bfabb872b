package org.confide.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Leads whoever has come in back to where they were: the place the sign-in page names, else the address asked for. */
class DoorSuccess implements AuthenticationSuccessHandler {

    /** Where the second step leaves the place that the first one named. */
    static final String ATTRIBUTE = DoorSuccess.class.getName();

    private final RequestCache askedFor;
    private final AuthenticationSuccessHandler otherwise;

    DoorSuccess(RequestCache askedFor, AuthenticationSuccessHandler otherwise) {
        this.askedFor = askedFor;
        this.otherwise = otherwise;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        Optional<String> place = Place.of(
                request.getAttribute(ATTRIBUTE) instanceof String kept ? kept : request.getParameter(Place.PARAMETER));
        if (place.isPresent()) {
            askedFor.removeRequest(request, response);
            response.sendRedirect("/" + place.get());
        } else {
            otherwise.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
