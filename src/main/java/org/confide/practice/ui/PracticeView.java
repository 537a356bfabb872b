package org.confide.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.confide.practice.PracticePaths;
import org.confide.practice.PracticeSettings;
import org.confide.practice.Rooms;
import org.confide.practice.ServiceCatalogue;
import org.confide.shared.ui.ScreenHeader;

/** The practice's name, zone and deadline, its services and its rooms. */
@Route(PracticePaths.PRACTICE)
@PageTitle("Practice")
@RolesAllowed("PRACTICE_ADMIN")
class PracticeView extends Div implements BeforeEnterObserver {

    private final PracticeForm form;
    private final ServiceList services;
    private final RoomRows rooms;

    PracticeView(PracticeSettings settings, ServiceCatalogue catalogue, Rooms practiceRooms) {
        addClassName("screen");
        form = new PracticeForm(settings);
        services = new ServiceList(catalogue);
        rooms = new RoomRows(practiceRooms);
        Div body = new Div(form, services, rooms);
        body.addClassName("screen-body");
        add(new ScreenHeader("Practice"), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.load();
        services.load();
        rooms.load();
    }
}
