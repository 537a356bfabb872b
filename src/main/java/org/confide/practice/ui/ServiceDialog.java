package org.confide.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.confide.practice.OfferedService;
import org.confide.practice.ServiceColour;
import org.confide.practice.ServiceKind;
import org.confide.practice.Skill;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;
import org.jspecify.annotations.Nullable;

/** Adds or changes a service. */
class ServiceDialog extends Dialog {

    private final TextField label = new TextField("Service");
    private final IntegerField minutes = new IntegerField("Planned minutes");
    private final Select<ServiceKind> kind = new Select<>();
    private final Checkbox telehealth = new Checkbox("May be held by telehealth");
    private final Checkbox active = new Checkbox("Can be booked");
    private final MultiSelectComboBox<Skill> given = new MultiSelectComboBox<>("Given by");
    private final Select<ServiceColour> colour = new Select<>();
    private final BandRows bands = new BandRows(kind::getValue);
    private final Fields fields =
            new Fields().field("label", label).field("minutes", minutes).field("bands", bands);
    private final SerializableConsumer<OfferedService> save;
    private final @Nullable OfferedService edited;

    ServiceDialog(@Nullable OfferedService edited, List<Skill> skills, SerializableConsumer<OfferedService> save) {
        this.edited = edited;
        this.save = save;
        String verb = edited == null ? "Add service" : "Save service";
        setHeaderTitle(edited == null ? "Add service" : "Change service");
        Counter.on(label, OfferedService.LABEL_LIMIT);
        label.setHelperText("The front desk sees this name, so it says nothing about a diagnosis.");
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        kind.setLabel("Kind");
        kind.setItems(ServiceKind.values());
        kind.setItemLabelGenerator(ServiceKind::label);
        offer(skills);
        show(edited);
        Div form = new Div(label, kind, minutes, given, colour, telehealth, active, bands);
        form.addClassName("form-column");
        add(form);
        Button cancel = new Button("Keep as it is", event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClassName("dialog-start");
        Button done = new Button(verb, event -> done());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, done);
        label.focus();
    }

    private void offer(List<Skill> skills) {
        given.setItems(skills);
        given.setItemLabelGenerator(Skill::name);
        given.setPlaceholder("Everybody who treats");
        given.setHelperText(
                "Those with any of these skills, which are entered on this screen and given to people on the"
                        + " staff screen.");
        colour.setLabel("Colour on the calendar");
        colour.setItems(ServiceColour.values());
        colour.setItemLabelGenerator(ServiceColour::label);
        colour.setRenderer(new ComponentRenderer<>(Swatch::new));
    }

    private void show(@Nullable OfferedService service) {
        label.setValue(service == null ? "" : service.label());
        minutes.setValue(service == null ? 50 : service.minutes());
        kind.setValue(service == null ? ServiceKind.INDIVIDUAL : service.kind());
        // Sessions that were booked as one kind would become another.
        kind.setReadOnly(service != null);
        telehealth.setValue(service == null || service.telehealth());
        active.setValue(service == null || service.active());
        colour.setValue(service == null ? ServiceColour.SPRUCE : service.colour());
        bands.show(service == null ? List.of() : service.bands());
        given.setValue(given.getListDataView()
                .getItems()
                .filter(it -> service != null && service.skills().contains(it.id()))
                .collect(Collectors.toSet()));
    }

    private void done() {
        if (fields.attempt(this::saveEntered)) {
            close();
        }
    }

    private void saveEntered() {
        int length = Objects.requireNonNullElse(minutes.getValue(), 0);
        OfferedService service = edited;
        if (service == null) {
            service = OfferedService.of(label.getValue(), length, kind.getValue(), telehealth.getValue());
        } else {
            service.call(label.getValue());
            service.last(length);
            service.allowTelehealth(telehealth.getValue());
        }
        service.offer(active.getValue());
        service.wear(colour.getValue());
        service.take(given.getValue().stream().map(Skill::id).collect(Collectors.toSet()));
        service.bill(bands.bands());
        save.accept(service);
    }
}
