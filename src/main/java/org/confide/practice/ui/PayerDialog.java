package org.confide.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.confide.practice.Payer;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;
import org.jspecify.annotations.Nullable;

/** Adds or changes a payer. */
class PayerDialog extends Dialog {

    private final TextField name = new TextField("Payer");
    private final TextField number = new TextField("Payer ID");
    private final Checkbox active = new Checkbox("Clients can be entered as covered by it");
    private final Fields fields = new Fields().field("name", name).field("number", number);
    private final SerializableConsumer<Payer> save;
    private final @Nullable Payer edited;

    PayerDialog(@Nullable Payer edited, SerializableConsumer<Payer> save) {
        this.edited = edited;
        this.save = save;
        setHeaderTitle(edited == null ? "Add payer" : "Change payer");
        setWidth("520px");
        Counter.on(name, Payer.NAME_LIMIT);
        name.setHelperText("The plan as it stands on its cards. Somebody who pays for themselves has no payer.");
        Counter.on(number, Payer.NUMBER_LIMIT);
        number.setHelperText("On electronic claims: 5 to 10 letters and digits. It can be entered later.");
        name.setValue(edited == null ? "" : edited.name());
        number.setValue(edited == null ? "" : edited.claimNumber());
        active.setValue(edited == null || edited.active());
        Div form = new Div(name, number, active);
        form.addClassName("form-column");
        add(form);
        Button cancel = new Button("Keep as it is", event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClassName("dialog-start");
        Button done = new Button(edited == null ? "Add payer" : "Save payer", event -> done());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, done);
        name.focus();
    }

    private void done() {
        if (fields.attempt(this::saveEntered)) {
            close();
        }
    }

    private void saveEntered() {
        Payer payer = edited;
        if (payer == null) {
            payer = Payer.named(name.getValue(), number.getValue());
        } else {
            payer.call(name.getValue());
            payer.number(number.getValue());
        }
        payer.use(active.getValue());
        save.accept(payer);
    }
}
