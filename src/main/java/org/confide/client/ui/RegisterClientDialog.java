package org.confide.client.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.confide.client.Client;
import org.confide.client.ClientId;
import org.confide.client.PossibleDuplicate;
import org.confide.identity.AccountId;
import org.confide.shared.BadInput;
import org.confide.staff.StaffRow;

/** Registers a client. Somebody who may be here already is shown first, and registered only on a second word. */
class RegisterClientDialog extends Dialog {

    /** What the dialog asks of the services behind it. */
    record Asks(
            Function<Client, List<PossibleDuplicate>> duplicates,
            BiFunction<Client, List<AccountId>, ClientId> register,
            Consumer<ClientId> registered) {}

    private final Asks asks;
    private final ClientForm form;
    private final ComboBox<StaffRow> clinician = new ComboBox<>("Clinician");
    private final Div message = new Div();
    private final Button register = new Button("Register client", event -> register(false));
    private final Button anyway = new Button("Register anyway", event -> register(true));

    /**
     * Makes the dialog.
     *
     * @param today the practice's day
     * @param clinicians whom to choose from, empty for somebody who joins the team by registering
     * @param asks the services
     */
    RegisterClientDialog(LocalDate today, List<StaffRow> clinicians, Asks asks) {
        this.asks = asks;
        form = new ClientForm(today);
        setHeaderTitle("Register client");
        setWidth("880px");
        message.addClassName("stack");
        add(form);
        if (!clinicians.isEmpty()) {
            clinician.setItems(clinicians);
            clinician.setItemLabelGenerator(StaffRow::signature);
            clinician.setHelperText("Joins the treatment team and opens the chart.");
            add(clinician);
        }
        add(message);
        register.addThemeVariants(ButtonVariant.PRIMARY);
        anyway.setVisible(false);
        Button back = new Button("Close without registering", event -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClassName("dialog-start");
        getFooter().add(back, anyway, register);
        setCloseOnOutsideClick(false);
    }

    private void register(boolean certain) {
        message.removeAll();
        anyway.setVisible(false);
        Client client = Client.toRegister();
        if (!form.write(client)) {
            return;
        }
        try {
            List<PossibleDuplicate> duplicates =
                    certain ? List.of() : asks.duplicates().apply(client);
            if (!duplicates.isEmpty()) {
                warn(duplicates);
                return;
            }
            StaffRow chosen = clinician.getValue();
            ClientId registered = asks.register().apply(client, chosen == null ? List.of() : List.of(chosen.account()));
            close();
            asks.registered().accept(registered);
        } catch (BadInput problem) {
            message.add(Say.alert(problem));
        }
    }

    private void warn(List<PossibleDuplicate> duplicates) {
        UnorderedList list = new UnorderedList();
        list.addClassName("card");
        list.getElement().setAttribute("aria-label", "Who may be the same person");
        for (PossibleDuplicate duplicate : duplicates) {
            Span who = new Span(
                    Say.chart(
                            duplicate.client().client(),
                            Say.name(
                                    duplicate.client().name(),
                                    duplicate.client().chosenName())),
                    new Span(duplicate.why() + ", born "
                            + Say.born(duplicate.client().birthDate())));
            who.addClassNames("who", "stack");
            ListItem row = new ListItem(who);
            row.addClassName("list-row");
            list.add(row);
        }
        message.add(
                Say.alert("This may be somebody who is registered already. Nothing is stored yet. Look whether it is"
                        + " the same person."),
                list);
        anyway.setVisible(true);
    }
}
