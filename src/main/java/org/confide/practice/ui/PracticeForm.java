package org.confide.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.confide.practice.Practice;
import org.confide.practice.PracticeSettings;
import org.confide.practice.TimeZones;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;
import org.jspecify.annotations.Nullable;

/** Name, zone, deadline, when a note repeats too much, and when an unused screen closes. */
class PracticeForm extends Section {

    private final PracticeSettings settings;
    private final TextField name = new TextField("Name");
    private final ComboBox<String> zone = new ComboBox<>("Time zone");
    private final IntegerField deadline = new IntegerField("Hours until a note is due");
    private final IntegerField likeness = new IntegerField("Percent of a note that repeats the last");
    private final IntegerField idle = new IntegerField("Minutes until an unused screen closes");
    private final Span saved = new Span();
    private final Fields fields = new Fields()
            .field("name", name)
            .field("zone", zone)
            .field("noteDueHours", deadline)
            .field("likeness", likeness)
            .field("idle", idle);
    private @Nullable Practice practice;

    PracticeForm(PracticeSettings settings) {
        this.settings = settings;
        addClassName("form-section");
        Counter.on(name, Practice.NAME_LIMIT);
        zone.setItems(TimeZones.names());
        deadline.setHelperText("From the end of the session. Later notes are marked late.");
        deadline.setStepButtonsVisible(true);
        deadline.setStep(1);
        likeness.setHelperText("From this share on its author is told before signing.");
        likeness.setStepButtonsVisible(true);
        likeness.setStep(5);
        idle.setHelperText("5 to 30. Whoever signs in again goes on where they were.");
        idle.setStepButtonsVisible(true);
        idle.setStep(5);
        Button save = new Button("Save practice", event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        saved.addClassNames("small", "sub");
        saved.getElement().setAttribute("role", "status");
        Div grid = new Div(name, zone, deadline, likeness, idle);
        grid.addClassName("form-grid");
        Div actions = new Div(save, saved);
        actions.addClassName("form-actions");
        H2 heading = new H2("Name and time");
        heading.addClassName("section-heading");
        add(heading, grid, actions);
    }

    void load() {
        Practice loaded = settings.get();
        practice = loaded;
        name.setValue(loaded.name());
        zone.setValue(loaded.zone().getId());
        deadline.setValue(loaded.noteDueHours());
        likeness.setValue(loaded.likeness());
        idle.setValue(loaded.idleMinutes());
    }

    private void save() {
        saved.setText("");
        Practice edited = Objects.requireNonNull(practice);
        boolean done = fields.attempt(() -> {
            edited.call(name.getValue());
            edited.keepTimeIn(Objects.requireNonNullElse(zone.getValue(), ""));
            edited.expectNotesWithin(Objects.requireNonNullElse(deadline.getValue(), 0));
            edited.tellOfLikeness(Objects.requireNonNullElse(likeness.getValue(), 0));
            edited.closeScreensAfter(Objects.requireNonNullElse(idle.getValue(), 0));
            settings.save(edited);
        });
        if (done) {
            load();
            saved.setText("Saved");
        }
    }
}
