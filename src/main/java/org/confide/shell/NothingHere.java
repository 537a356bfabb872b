package org.confide.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.confide.shared.NotFound;
import org.confide.shared.ui.ScreenHeader;

/** The one screen for what is missing and for what is not this person's to see. */
class NothingHere extends Div implements HasDynamicTitle {

    NothingHere() {
        addClassName("screen");
        Div body = new Div(
                new Paragraph("There is nothing here. It may have moved, or it is not yours to see."),
                new Anchor("", "Go to the start"));
        body.addClassName("lost");
        add(new ScreenHeader("Not found"), body);
    }

    @Override
    public String getPageTitle() {
        return "Not found";
    }

    /** No such route. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class NoRoute extends NothingHere implements HasErrorParameter<NotFoundException> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }

    /** A route that is not for this person. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class NoEntry extends NothingHere implements HasErrorParameter<AccessDeniedException> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }

    /** A row that is not there, or not for this person. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class NoRow extends NothingHere implements HasErrorParameter<NotFound> {

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }

    /** A service that refused. */
    @ParentLayout(MainLayout.class)
    @AnonymousAllowed
    static class NoLeave extends NothingHere
            implements HasErrorParameter<org.springframework.security.access.AccessDeniedException> {

        @Override
        public int setErrorParameter(
                BeforeEnterEvent event,
                ErrorParameter<org.springframework.security.access.AccessDeniedException> parameter) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
    }
}
