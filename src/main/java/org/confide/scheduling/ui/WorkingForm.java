package org.confide.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.confide.scheduling.Availability;
import org.confide.shared.ui.WeekHoursField;
import org.confide.staff.StaffRow;

/** The hours somebody works in a usual week. */
class WorkingForm extends Section {

    private final Availability availability;
    private final StaffRow person;
    private final WeekHoursField week = new WeekHoursField(true);
    private final Span saved = new Span();

    WorkingForm(Availability availability, StaffRow person) {
        this.availability = availability;
        this.person = person;
        addClassName("form-section");
        H2 heading = new H2("Working hours");
        heading.addClassName("section-heading");
        Paragraph words = new Paragraph("Booking outside of them asks for a reason. Sessions that are booked stay.");
        words.addClassNames("small", "sub");
        week.show(availability.week(person.account()));
        Button save = new Button("Save working hours", event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        saved.addClassNames("small", "sub");
        saved.getElement().setAttribute("role", "status");
        Div actions = new Div(save, saved);
        actions.addClassName("form-actions");
        add(heading, words, week, actions);
    }

    private void save() {
        saved.setText("");
        if (week.attempt(hours -> availability.work(person.account(), hours))) {
            saved.setText("Saved");
        }
    }
}
