package org.confide.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.confide.practice.OpeningHours;
import org.confide.shared.ui.WeekHoursField;

/** When the practice is open. */
class OpeningForm extends Section {

    private final OpeningHours hours;
    private final WeekHoursField week = new WeekHoursField();
    private final Span saved = new Span();

    OpeningForm(OpeningHours hours) {
        this.hours = hours;
        addClassName("form-section");
        H2 heading = new H2("Opening hours");
        heading.addClassName("section-heading");
        Paragraph words = new Paragraph(
                "Booking outside of them is asked about once more. Leave all empty while none are agreed.");
        words.addClassNames("small", "sub");
        Button save = new Button("Save opening hours", event -> save());
        saved.addClassNames("small", "sub");
        saved.getElement().setAttribute("role", "status");
        Div actions = new Div(save, saved);
        actions.addClassName("form-actions");
        add(heading, words, week, actions);
    }

    void load() {
        week.show(hours.week());
    }

    private void save() {
        saved.setText("");
        if (week.attempt(hours::keep)) {
            load();
            saved.setText("Saved");
        }
    }
}
