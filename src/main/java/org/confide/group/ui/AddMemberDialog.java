package org.confide.group.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.confide.client.ClientId;
import org.confide.client.ClientRow;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Fields;

/** Asks who becomes a member of a group, and from which day on. */
class AddMemberDialog extends Dialog {

    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    private final ComboBox<ClientRow> client = new ComboBox<>("Client");
    private final DatePicker from = new DatePicker("First day");

    /**
     * Makes the dialog.
     *
     * @param group the group's name
     * @param today the practice's day
     * @param find finds clients by what was typed
     * @param join adds the member; it is called with the dialog open
     */
    AddMemberDialog(
            String group,
            LocalDate today,
            CallbackDataProvider.FetchCallback<ClientRow, String> find,
            SerializableBiConsumer<ClientId, LocalDate> join) {
        setHeaderTitle("Add member");
        setWidth("520px");
        client.setItemLabelGenerator(ClientRow::name);
        client.setItems(find);
        client.setRenderer(new TextRenderer<>(row -> row.name() + ", born " + BORN.format(row.birthDate())));
        client.setHelperText("Name, year of birth, phone or chart number.");
        client.addClassName("wide");
        from.setValue(today);
        Fields fields = new Fields().field("client", client).field("from", from);
        Paragraph lead = new Paragraph(
                group + ". Sessions from that day on carry the new member; those that have begun stay as they are.");
        lead.addClassName("dialog-lead");
        Div form = new Div(client, from);
        form.addClassName("form-grid");
        add(lead, form);
        Button keep = new Button("Add nobody", event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClassName("dialog-start");
        Button go = new Button("Add member", event -> {
            if (fields.attempt(() -> join.accept(who(), since()))) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, go);
        client.focus();
    }

    private ClientId who() {
        ClientRow chosen = client.getValue();
        if (chosen == null) {
            throw new BadInput("client", "Choose the client.");
        }
        return chosen.client();
    }

    private LocalDate since() {
        LocalDate day = from.getValue();
        if (day == null) {
            throw new BadInput("from", "Choose the first day.");
        }
        return day;
    }
}
