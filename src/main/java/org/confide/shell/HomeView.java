package org.confide.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.confide.identity.CurrentUser;

/** The address without a path: leads each person to where their day starts. */
@Route("")
@PageTitle("Confide")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    private final transient Places places;
    private final transient CurrentUser currentUser;

    HomeView(Places places, CurrentUser currentUser) {
        this.places = places;
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(places.home(currentUser.get()));
    }
}
