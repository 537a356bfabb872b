package org.confide.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.confide.shared.ui.ScreenHeader;

/** A screen could not be built: because the record does not answer, or for a reason that only the log knows. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureScreen extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final ScreenHeader header = new ScreenHeader("");
    private final Paragraph sentence = new Paragraph();
    private final Anchor again = new Anchor("", "Try again");

    FailureScreen() {
        addClassName("screen");
        again.setRouterIgnore(true);
        Div body = new Div(sentence, again);
        body.addClassName("lost");
        add(header, body);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        again.setHref(event.getLocation().getPathWithQueryParameters());
        Throwable failure = parameter.getCaughtException();
        if (Failure.isNotReachable(failure)) {
            header.title("The record is not reachable");
            sentence.setText(Failure.notReachable(failure));
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        header.title("That did not work");
        sentence.setText(
                Failure.badInput(failure).map(Throwable::getMessage).orElseGet(() -> Failure.unforeseen(failure)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return header.title();
    }
}
