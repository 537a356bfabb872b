package org.confide.client.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.confide.client.BirthDate;
import org.confide.client.ClientField;
import org.confide.client.ClientId;
import org.confide.client.OutsideClient;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;

/** Opens a chart outside one's own clients: whole last name and date of birth first, then a reason. */
class BreakGlassDialog extends Dialog {

    /** Finds clients by both. */
    interface Finding {
        /** Whoever has exactly this last name and date of birth. */
        List<OutsideClient> find(String lastName, LocalDate born);
    }

    private final LocalDate today;
    private final Finding finding;
    private final BiConsumer<ClientId, String> open;
    private final TextField lastName = new TextField("Legal last name");
    private final DatePicker born = new DatePicker("Date of birth");
    private final RadioButtonGroup<OutsideClient> found = new RadioButtonGroup<>("Found");
    private final TextArea reason = new TextArea("Reason");
    private final Div result = new Div();
    private final Button openButton = new Button("Open chart", event -> openChart());

    BreakGlassDialog(LocalDate today, Finding finding, BiConsumer<ClientId, String> open) {
        this.today = today;
        this.finding = finding;
        this.open = open;
        setHeaderTitle("Open a chart with a reason");
        setWidth("520px");
        Paragraph lead = new Paragraph("For a client who is not yours, when care needs it now. The chart and its final"
                + " progress notes open for 60 minutes. The privacy officer sees who, when and why.");
        lead.addClassName("dialog-lead");
        Counter.on(lastName, ClientField.LEGAL_LAST.limit());
        Counter.on(reason, ClientField.REASON.limit());
        born.setLocale(Locale.US);
        born.setPlaceholder("MM/DD/YYYY");
        born.setAutoOpen(false);
        Button find = new Button("Find client", event -> find());
        Div form = new Div(lead, lastName, born, find, result);
        form.addClassName("form-column");
        result.addClassName("form-column");
        add(form);
        found.setItemLabelGenerator(client -> client.name() + ", born " + Say.born(client.birthDate()));
        openButton.addThemeVariants(ButtonVariant.PRIMARY);
        openButton.setEnabled(false);
        Button back = new Button("Leave it closed", event -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClassName("dialog-start");
        getFooter().add(back, openButton);
        lastName.focus();
    }

    private void find() {
        result.removeAll();
        openButton.setEnabled(false);
        LocalDate date = born.getValue();
        boolean fine = Say.all(
                Say.beside(lastName, ClientField.LEGAL_LAST.problem(lastName.getValue())),
                Say.beside(born, BirthDate.problem(date, today)));
        if (!fine || date == null) {
            return;
        }
        List<OutsideClient> clients = finding.find(lastName.getValue(), date);
        if (clients.isEmpty()) {
            result.add(Say.alert("Nobody has this last name and this date of birth. Check both."));
            return;
        }
        found.setItems(clients);
        found.setValue(clients.getFirst());
        result.add(found, reason);
        openButton.setEnabled(true);
        reason.focus();
    }

    private void openChart() {
        OutsideClient client = found.getValue();
        if (client == null || !Say.beside(reason, ClientField.REASON.problem(reason.getValue()))) {
            return;
        }
        try {
            open.accept(client.client(), reason.getValue());
            close();
        } catch (BadInput problem) {
            Say.beside(reason, problem.getMessage());
        }
    }
}
