package org.confide.supervision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;
import org.confide.staff.StaffRow;
import org.confide.supervision.HoursKind;
import org.confide.supervision.NewHours;

/** Enters hours of supervision and signs them. */
class HoursDialog extends Dialog {

    private static final int USUAL_MINUTES = 60;

    /** What is entered, apart from the two persons. */
    record Entered(LocalDate day, int minutes, HoursKind kind, String topic) {

        /** Says when. */
        @Override
        public String toString() {
            return "Entered[" + day + "]";
        }
    }

    /** Enters it; refuses by throwing. */
    interface Entering {
        void enter(StaffRow other, Entered entered, String password);
    }

    private final Select<StaffRow> other = new Select<>();
    private final DatePicker day = new DatePicker("Day");
    private final IntegerField minutes = new IntegerField("Minutes");
    private final Select<HoursKind> kind = new Select<>();
    private final TextField topic = new TextField("About");
    private final PasswordField password = new PasswordField("Your sign-in password");

    HoursDialog(String label, List<StaffRow> others, LocalDate today, Entering entering) {
        setHeaderTitle("Add hours");
        setWidth("480px");
        Paragraph lead = new Paragraph("You sign them now. They count once the other has signed too.");
        lead.addClassName("dialog-lead");
        other.setLabel(label);
        other.setItems(others);
        other.setItemLabelGenerator(StaffRow::name);
        other.setValue(others.getFirst());
        day.setValue(today);
        day.setMax(today);
        minutes.setValue(USUAL_MINUTES);
        kind.setLabel("Type");
        kind.setItems(HoursKind.values());
        kind.setItemLabelGenerator(HoursKind::label);
        kind.setValue(HoursKind.INDIVIDUAL);
        topic.setHelperText("In general words, without a client.");
        Counter.on(topic, NewHours.TOPIC_LIMIT);
        password.getElement().setAttribute("autocomplete", "current-password");
        Fields fields = new Fields()
                .field("day", day)
                .field("minutes", minutes)
                .field("topic", topic)
                .field("password", password);
        Div form = new Div(lead, other, day, minutes, kind, topic, password);
        form.addClassNames("form-column", "sign-dialog");
        add(form);
        Button keep = new Button("Add nothing", event -> close());
        keep.addClassName("dialog-start");
        Button go = new Button("Sign hours", event -> {
            if (fields.attempt(() -> entering.enter(other.getValue(), entered(), password.getValue()))) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, go);
    }

    private Entered entered() {
        if (day.getValue() == null) {
            throw new BadInput("day", "Choose the day.");
        }
        Integer howLong = minutes.getValue();
        return new Entered(day.getValue(), howLong == null ? 0 : howLong, kind.getValue(), topic.getValue());
    }
}
