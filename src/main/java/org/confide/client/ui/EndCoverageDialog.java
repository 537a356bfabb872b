package org.confide.client.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Fields;

/** Ends a coverage, or says that it should never have been entered. */
class EndCoverageDialog extends Dialog {

    private final DatePicker last = new DatePicker("Last day");
    private final Checkbox wrong = new Checkbox("It was entered in error and covers no day");
    private final Consumer<LocalDate> end;
    private final Runnable enteredInError;

    /**
     * Makes the dialog.
     *
     * @param what whose coverage it is
     * @param today the practice's day
     * @param end ends it with a day
     * @param enteredInError takes it back
     */
    EndCoverageDialog(String what, LocalDate today, Consumer<LocalDate> end, Runnable enteredInError) {
        this.end = end;
        this.enteredInError = enteredInError;
        setHeaderTitle("End coverage");
        setWidth("520px");
        Paragraph lead = new Paragraph(what + ". Once it is over it stays as it was; nothing is deleted.");
        lead.addClassName("dialog-lead");
        last.setLocale(Locale.US);
        last.setAutoOpen(false);
        last.setValue(today);
        wrong.addValueChangeListener(event -> last.setEnabled(!event.getValue()));
        Div form = new Div(lead, last, wrong);
        form.addClassName("form-column");
        add(form);
        Button back = new Button("Keep as it is", event -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClassName("dialog-start");
        Fields fields = new Fields().field("until", last);
        Button store = new Button("End coverage", event -> {
            if (fields.attempt(this::store)) {
                close();
            }
        });
        store.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(back, store);
    }

    private void store() {
        LocalDate day = last.getValue();
        if (wrong.getValue()) {
            enteredInError.run();
        } else if (day == null) {
            throw new BadInput("until", "Enter the last day.");
        } else {
            end.accept(day);
        }
    }
}
