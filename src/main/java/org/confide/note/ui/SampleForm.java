package org.confide.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Locale;
import org.confide.client.ClientField;
import org.confide.note.NoteSampling;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;

/** Asks an auditor from which days to draw notes, how many, and why. */
class SampleForm extends Div {

    private final DatePicker first = new DatePicker("First day");
    private final DatePicker last = new DatePicker("Last day");
    private final IntegerField most = new IntegerField("How many notes");
    private final TextArea reason = new TextArea("Reason");

    /**
     * @param sampling draws them
     * @param today the last day proposed
     * @param drawn shows what was drawn
     */
    SampleForm(NoteSampling sampling, LocalDate today, Runnable drawn) {
        addClassName("form-column");
        Paragraph lead =
                new Paragraph("Signed progress notes are drawn by lot and open to you for 24 hours, to read only."
                        + " Nobody chooses whose. The audit trail keeps your reason, and each reading.");
        first.setLocale(Locale.US);
        first.setValue(today.minusMonths(1));
        last.setLocale(Locale.US);
        last.setValue(today);
        most.setMin(1);
        most.setMax(NoteSampling.MOST);
        most.setStepButtonsVisible(true);
        most.setValue(5);
        Counter.on(reason, ClientField.REASON.limit());
        reason.setHelperText("Such as the review or standard you examine notes for.");
        Fields fields = new Fields()
                .field("first", first)
                .field("last", last)
                .field("most", most)
                .field("reason", reason);
        Button draw = new Button("Draw notes", event -> {
            if (fields.attempt(() -> sampling.draw(
                    given(first, "first"),
                    given(last, "last"),
                    most.getValue() == null ? 0 : most.getValue(),
                    reason.getValue()))) {
                drawn.run();
            }
        });
        draw.addThemeVariants(ButtonVariant.PRIMARY);
        add(lead, first, last, most, reason, draw);
    }

    private static LocalDate given(DatePicker day, String name) {
        return day.getOptionalValue().orElseThrow(() -> new BadInput(name, "Choose a day."));
    }
}
