package org.confide.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.confide.scheduling.TelehealthRooms;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;
import org.confide.staff.StaffRow;

/** The address of a clinician's telehealth room. */
class TelehealthForm extends Section {

    TelehealthForm(TelehealthRooms rooms, StaffRow person) {
        addClassName("form-section");
        TextField address = new TextField("Telehealth link");
        address.setHelperText("Of a room at your video service. It opens from each telehealth session.");
        address.setPlaceholder("https://");
        address.setWidth("480px");
        address.setMaxWidth("100%");
        Counter.on(address, TelehealthRooms.LIMIT);
        rooms.of(person.account()).ifPresent(address::setValue);
        Span saved = new Span();
        saved.addClassNames("small", "sub");
        saved.getElement().setAttribute("role", "status");
        Fields fields = new Fields().field("address", address);
        Button save = new Button(
                "Save telehealth link",
                event -> saved.setText(
                        fields.attempt(() -> rooms.keep(person.account(), address.getValue())) ? "Saved" : ""));
        Div actions = new Div(save, saved);
        actions.addClassName("form-actions");
        H2 heading = new H2("Telehealth");
        heading.addClassName("section-heading");
        add(heading, address, actions);
    }
}
