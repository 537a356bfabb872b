package org.confide.identity;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is no screen (a request without its token, a method nobody serves) is answered with its status and nothing more:
 * no page of a framework's, no version, no reason.
 */
@RestController
class BareErrors implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<Void> answer(HttpServletRequest request) {
        return ResponseEntity.status(
                        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                                ? status
                                : 404)
                .build();
    }
}
