package org.confide.client.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.confide.client.ClientField;
import org.confide.client.ClientId;
import org.confide.client.Coverage;
import org.confide.client.Insured;
import org.confide.client.Pays;
import org.confide.practice.Payer;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;
import org.jspecify.annotations.Nullable;

/** Records a coverage, or corrects what was taken from its card. */
class CoverageDialog extends Dialog {

    private final ClientId client;
    private final @Nullable Coverage edited;
    private final Consumer<Coverage> save;
    private final ComboBox<Payer> payer = new ComboBox<>("Payer");
    private final Select<Pays> pays = new Select<>();
    private final TextField member = new TextField(ClientField.MEMBER_ID.label());
    private final TextField group = new TextField(ClientField.GROUP_NUMBER.label());
    private final Select<Insured> insured = new Select<>();
    private final TextField insuredName = new TextField(ClientField.INSURED_NAME.label());
    private final DatePicker since = new DatePicker("First day");
    private final DatePicker until = new DatePicker("Last day");
    private final Fields fields = new Fields()
            .field("payer", payer)
            .field("memberId", member)
            .field("groupNumber", group)
            .field("insuredName", insuredName)
            .field("since", since)
            .field("until", until);

    /**
     * Makes the dialog.
     *
     * @param client who is covered
     * @param edited the coverage to be corrected, or null for a new one
     * @param payers whom the practice deals with
     * @param proposed whether a new one is proposed as billed first or second
     * @param today the practice's day
     * @param save stores it
     */
    CoverageDialog(
            ClientId client,
            @Nullable Coverage edited,
            List<Payer> payers,
            Pays proposed,
            LocalDate today,
            Consumer<Coverage> save) {
        this.client = client;
        this.edited = edited;
        this.save = save;
        setHeaderTitle(edited == null ? "Add coverage" : "Change card");
        setWidth("520px");
        setCloseOnOutsideClick(false);
        plan(payers, proposed, today);
        card();
        Div form = new Div(payer, pays, since, until, member, group, insured, insuredName);
        form.addClassName("form-column");
        add(form);
        if (edited != null) {
            show(edited);
        }
        Button back = new Button("Keep as it is", event -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClassName("dialog-start");
        Button store = new Button(edited == null ? "Add coverage" : "Save card", event -> store());
        store.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(back, store);
    }

    private void plan(List<Payer> payers, Pays proposed, LocalDate today) {
        payer.setItems(payers);
        payer.setItemLabelGenerator(Payer::name);
        pays.setLabel("Billed");
        pays.setItems(Pays.values());
        pays.setItemLabelGenerator(Pays::label);
        pays.setValue(proposed);
        since.setLocale(Locale.US);
        since.setAutoOpen(false);
        since.setValue(today);
        until.setLocale(Locale.US);
        until.setAutoOpen(false);
        until.setHelperText("Leave it empty while it goes on.");
    }

    private void card() {
        Counter.on(member, ClientField.MEMBER_ID.limit());
        Counter.on(group, ClientField.GROUP_NUMBER.limit());
        Counter.on(insuredName, ClientField.INSURED_NAME.limit());
        insured.setLabel("Client's relationship to the insured");
        insured.setItems(Insured.values());
        insured.setItemLabelGenerator(Insured::label);
        insured.addValueChangeListener(event -> insuredName.setVisible(event.getValue() != Insured.SELF));
        insured.setValue(Insured.SELF);
        insuredName.setVisible(false);
    }

    /** Payer, order and days of a coverage are not corrected: another one is another coverage. */
    private void show(Coverage coverage) {
        payer.getListDataView().getItems().findFirst().ifPresent(payer::setValue);
        payer.setReadOnly(true);
        pays.setReadOnly(true);
        since.setValue(coverage.since());
        since.setReadOnly(true);
        until.setValue(coverage.until());
        until.setReadOnly(true);
        until.setHelperText("");
        member.setValue(coverage.memberId());
        group.setValue(coverage.groupNumber());
        insured.setValue(coverage.insured());
        insuredName.setValue(coverage.insuredName());
    }

    private void store() {
        if (fields.attempt(this::saveEntered)) {
            close();
        }
    }

    private void saveEntered() {
        Payer by = payer.getValue();
        LocalDate first = since.getValue();
        if (by == null) {
            throw new BadInput("payer", "Choose a payer. An administrator keeps the list under Practice.");
        }
        if (first == null) {
            throw new BadInput("since", "Enter the first day.");
        }
        Coverage coverage =
                edited == null ? Coverage.of(client, by.id(), pays.getValue(), first, until.getValue()) : edited;
        coverage.member(member.getValue());
        coverage.group(group.getValue());
        coverage.through(insured.getValue(), insuredName.getValue());
        save.accept(coverage);
    }
}
