package org.confide.client.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.confide.client.ClientField;
import org.confide.client.ClientId;
import org.confide.client.Representation;
import org.confide.client.Representative;
import org.confide.shared.ui.Counter;

/** Records somebody who acts for a client. */
class RepresentativeDialog extends Dialog {

    private final ClientId client;
    private final Consumer<Representative> add;
    private final TextField name = new TextField(ClientField.REPRESENTATIVE_NAME.label());
    private final Select<Representation> relation = new Select<>();
    private final TextField basis = new TextField(ClientField.REPRESENTATIVE_BASIS.label());
    private final DatePicker since = new DatePicker("Authority from");

    RepresentativeDialog(ClientId client, LocalDate today, Consumer<Representative> add) {
        this.client = client;
        this.add = add;
        setHeaderTitle("Add representative");
        setWidth("520px");
        Counter.on(name, ClientField.REPRESENTATIVE_NAME.limit());
        Counter.on(basis, ClientField.REPRESENTATIVE_BASIS.limit());
        relation.setLabel("Relation");
        relation.setItems(Representation.values());
        relation.setItemLabelGenerator(Representation::label);
        relation.setHelperText("A parent's authority ends on the 18th birthday by itself.");
        basis.setHelperText("The document it rests on, such as a birth certificate or a court order.");
        since.setLocale(Locale.US);
        since.setAutoOpen(false);
        since.setValue(today);
        Div form = new Div(name, relation, basis, since);
        form.addClassName("form-column");
        add(form);
        Button back = new Button("Add nobody", event -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClassName("dialog-start");
        Button store = new Button("Add representative", event -> store());
        store.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(back, store);
    }

    private void store() {
        Representation chosen = relation.getValue();
        LocalDate from = since.getValue();
        boolean fine = Say.all(
                Say.beside(name, ClientField.REPRESENTATIVE_NAME.problem(name.getValue())),
                Say.beside(basis, ClientField.REPRESENTATIVE_BASIS.problem(basis.getValue())),
                Say.beside(relation, chosen == null ? "Choose what lets this person act." : null),
                Say.beside(since, from == null ? "Enter the first day." : null));
        if (fine && chosen != null && from != null) {
            add.accept(Representative.of(client, name.getValue(), chosen, basis.getValue(), from));
            close();
        }
    }
}
