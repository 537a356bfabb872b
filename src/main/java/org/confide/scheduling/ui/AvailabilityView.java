package org.confide.scheduling.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.Availability;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.TelehealthRooms;
import org.confide.scheduling.spi.HoursPart;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.ScreenHeader;
import org.confide.staff.StaffRow;
import org.springframework.beans.factory.ObjectProvider;

/** A clinician's working hours and times off: one's own, or anybody's for those who keep the calendar. */
@Route(SchedulingPaths.AVAILABILITY)
@PageTitle("Hours and time off")
@RolesAllowed({"CLINICIAN", "TRAINEE", "FRONT_DESK", "PRACTICE_ADMIN"})
class AvailabilityView extends Div implements BeforeEnterObserver {

    private final Availability availability;
    private final TelehealthRooms telehealth;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ComboBox<StaffRow> whose = new ComboBox<>();
    private final Div body = new Div();
    private final transient ObjectProvider<HoursPart> parts;

    AvailabilityView(
            Availability availability,
            TelehealthRooms telehealth,
            PracticeTime time,
            CurrentUser currentUser,
            ObjectProvider<HoursPart> parts) {
        this.telehealth = telehealth;
        this.parts = parts;
        this.availability = availability;
        this.time = time;
        this.currentUser = currentUser;
        addClassName("screen");
        body.addClassName("screen-body");
        whose.setAriaLabel("Whose hours");
        whose.setItemLabelGenerator(StaffRow::name);
        whose.addValueChangeListener(event -> show());
        ScreenHeader header = new ScreenHeader("Hours and time off").back(SchedulingPaths.CALENDAR, "Back to calendar");
        header.actions(whose);
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<StaffRow> people = availability.people();
        whose.setItems(people);
        whose.setVisible(people.size() > 1);
        people.stream()
                .filter(row -> row.account().equals(currentUser.id()))
                .findFirst()
                .or(() -> people.stream().findFirst())
                .ifPresent(whose::setValue);
        show();
    }

    private void show() {
        body.removeAll();
        StaffRow person = whose.getValue();
        if (person == null) {
            body.add(new EmptyState("Nobody holds sessions here yet."));
        } else {
            body.add(
                    new WorkingForm(availability, person),
                    new TimeOffRows(availability, time, person),
                    new TelehealthForm(telehealth, person));
            parts.orderedStream()
                    .map(part -> part.content(person.account()))
                    .flatMap(Optional::stream)
                    .forEach(body::add);
        }
    }
}
