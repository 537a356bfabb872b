package org.confide.client.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.confide.client.Client;
import org.confide.shared.BadInput;
import org.springframework.dao.OptimisticLockingFailureException;

/** Changes who a client is and how to reach them. */
class EditClientDialog extends Dialog {

    private final ClientForm form;
    private final Client client;
    private final Consumer<Client> save;
    private final Div message = new Div();

    /**
     * Makes the dialog.
     *
     * @param client as it is now
     * @param today the practice's day
     * @param save stores the changed client
     */
    EditClientDialog(Client client, LocalDate today, Consumer<Client> save) {
        this.client = client;
        this.save = save;
        form = new ClientForm(today);
        form.read(client);
        setHeaderTitle("Change profile");
        setWidth("880px");
        setCloseOnOutsideClick(false);
        add(form, message);
        Button back = new Button("Keep it as it was", event -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClassName("dialog-start");
        Button store = new Button("Save profile", event -> store());
        store.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(back, store);
    }

    private void store() {
        message.removeAll();
        if (!form.write(client)) {
            return;
        }
        try {
            save.accept(client);
            close();
        } catch (BadInput problem) {
            message.add(Say.alert(problem));
        } catch (OptimisticLockingFailureException changed) {
            message.add(Say.alert(Say.CHANGED_MEANWHILE));
        }
    }
}
