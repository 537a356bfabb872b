package org.confide.due.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.confide.due.MorningMailChoice;
import org.confide.shared.MailAddress;
import org.confide.shared.ui.Fields;

/** Chooses whether the morning's mail comes, and where. */
class MorningMailForm extends Div {

    MorningMailForm(MorningMailChoice chosen, SerializableConsumer<MorningMailChoice> choose) {
        addClassName("form-column");
        Checkbox wanted = new Checkbox("E-mail me in the morning how many notes are due", chosen.wanted());
        wanted.setHelperText("At most one a day, on days on which the practice is open. It names nobody.");
        TextField address = new TextField("E-mail address");
        address.setMaxLength(MailAddress.LIMIT);
        address.setValue(chosen.address());
        Span said = new Span();
        said.addClassName("small");
        said.getElement().setAttribute("role", "status");
        Fields fields = new Fields().field("address", address);
        Button save = new Button("Save e-mail choice", event -> {
            said.setText("");
            if (fields.attempt(() -> choose.accept(new MorningMailChoice(wanted.getValue(), address.getValue())))) {
                said.setText("Saved. It holds from the next morning on.");
            }
        });
        add(new H2("Notes due"), wanted, address, save, said);
    }
}
