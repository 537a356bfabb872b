package org.confide.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import org.confide.identity.Account;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;
import org.confide.staff.StaffMember;

/** Brings a person in. */
class AddPersonDialog extends Dialog {

    /** What brings the person in; refuses with {@link org.confide.shared.BadInput}. */
    @FunctionalInterface
    interface Arrival extends Serializable {

        void bringIn(String signInName, String name, String credentials, String npi);
    }

    private final TextField name = new TextField("Name");
    private final TextField signInName = new TextField("Sign-in name");
    private final TextField credentials = new TextField("Credentials");
    private final TextField npi = new TextField("NPI");
    private final Fields fields = new Fields()
            .field("name", name)
            .field("signInName", signInName)
            .field("credentials", credentials)
            .field("npi", npi);

    AddPersonDialog(Arrival arrival) {
        setHeaderTitle("Add person");
        Counter.on(name, Account.NAME_LIMIT);
        Counter.on(signInName, Account.SIGN_IN_NAME_LIMIT);
        Counter.on(credentials, StaffMember.CREDENTIALS_LIMIT);
        signInName.setHelperText("2 to 64 letters, digits, dots or hyphens.");
        credentials.setHelperText("What stands behind the name, such as LCSW.");
        npi.setHelperText("Ten digits, for people who treat.");
        Paragraph lead = new Paragraph("Roles, licences and supervision follow once the person is in the list.");
        lead.addClassName("dialog-lead");
        Div form = new Div(name, signInName, credentials, npi);
        form.addClassName("form-column");
        add(lead, form);
        Button cancel = new Button("Add nobody", event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClassName("dialog-start");
        Button add = new Button("Add person", event -> {
            boolean done = fields.attempt(() ->
                    arrival.bringIn(signInName.getValue(), name.getValue(), credentials.getValue(), npi.getValue()));
            if (done) {
                close();
            }
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, add);
        name.focus();
    }
}
