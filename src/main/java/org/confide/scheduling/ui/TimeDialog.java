package org.confide.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Fields;

/** Asks at what time somebody came or left. */
class TimeDialog extends Dialog {

    private final TimePicker at;
    private final Fields fields;

    /**
     * Makes the dialog.
     *
     * @param verb what it does, such as "Note arrival"
     * @param label what the time is of, such as "Arrived at"
     * @param proposed the time that is there already
     * @param note takes the time; it is called with the dialog open
     */
    TimeDialog(String verb, String label, LocalTime proposed, SerializableConsumer<LocalTime> note) {
        setHeaderTitle(verb);
        at = new TimePicker(label);
        at.setStep(Duration.ofMinutes(5));
        at.setLocale(Locale.US);
        at.setValue(proposed.withSecond(0).withNano(0));
        at.setWidthFull();
        fields = new Fields().field("time", at);
        add(at);
        Button keep = new Button("Keep as it is", event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClassName("dialog-start");
        Button go = new Button(verb, event -> {
            if (fields.attempt(() -> note.accept(entered()))) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, go);
        at.focus();
    }

    private LocalTime entered() {
        LocalTime time = at.getValue();
        if (time == null) {
            throw new BadInput("time", "Enter the time, such as 4:10 PM.");
        }
        return time;
    }
}
