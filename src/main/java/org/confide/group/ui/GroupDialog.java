package org.confide.group.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import org.confide.group.GroupRow;
import org.confide.identity.AccountId;
import org.confide.practice.OfferedService;
import org.confide.practice.ServiceId;
import org.confide.scheduling.Session;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;
import org.confide.staff.StaffRow;

/** Adds a group, or gives one another name or number of places. */
class GroupDialog extends Dialog {

    /** What was entered. */
    record Entered(String name, AccountId leader, ServiceId service, int capacity) {}

    private final TextField name = new TextField("Name of the group");
    private final ComboBox<StaffRow> leader = new ComboBox<>("Leader");
    private final Select<OfferedService> service = new Select<>();
    private final IntegerField capacity = new IntegerField("Places");
    private final Fields fields = new Fields()
            .field("name", name)
            .field("leader", leader)
            .field("service", service)
            .field("capacity", capacity);

    /**
     * Adds one.
     *
     * @param leaders who may lead it
     * @param services which service it may be
     * @param add takes what was entered; it is called with the dialog open
     */
    GroupDialog(List<StaffRow> leaders, List<OfferedService> services, SerializableConsumer<Entered> add) {
        leader.setItems(leaders);
        leader.setItemLabelGenerator(StaffRow::signature);
        service.setLabel("Service");
        service.setItems(services);
        service.setItemLabelGenerator(OfferedService::label);
        services.stream().findFirst().ifPresent(service::setValue);
        capacity.setValue(8);
        show(
                "Add group",
                new Div(name, leader, service, capacity),
                () -> add.accept(new Entered(
                        name.getValue(),
                        chosen("leader", leader.getValue(), "Choose who leads the group.")
                                .account(),
                        chosen("service", service.getValue(), "Choose the service.")
                                .id(),
                        places())));
    }

    /**
     * Changes one.
     *
     * @param group as it is
     * @param change takes what was entered; it is called with the dialog open
     */
    GroupDialog(GroupRow group, SerializableConsumer<Entered> change) {
        name.setValue(group.name());
        capacity.setValue(group.capacity());
        show(
                "Change group",
                new Div(name, capacity),
                () -> change.accept(new Entered(name.getValue(), group.leader(), group.service(), places())));
    }

    private void show(String verb, Div form, Runnable act) {
        setHeaderTitle(verb);
        setWidth("520px");
        form.addClassName("form-grid");
        Counter.on(name, Session.NAME_LIMIT);
        name.setHelperText("Neutral words, such as Tuesday group: everybody who keeps the calendar reads them.");
        name.addClassName("wide");
        capacity.setStepButtonsVisible(true);
        add(form);
        Button keep = new Button("Keep as it is", event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClassName("dialog-start");
        Button go = new Button(verb, event -> {
            if (fields.attempt(act)) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, go);
        name.focus();
    }

    private int places() {
        return Objects.requireNonNullElse(capacity.getValue(), 0);
    }

    private static <T> T chosen(String field, @org.jspecify.annotations.Nullable T value, String sentence) {
        if (value == null) {
            throw new BadInput(field, sentence);
        }
        return value;
    }
}
