package org.confide.supervision.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableConsumer;
import org.confide.shared.ui.Fields;

/** Signs hours that the other entered. */
class SignHoursDialog extends Dialog {

    SignHoursDialog(String entry, SerializableConsumer<String> sign) {
        setHeaderTitle("Sign hours");
        setWidth("480px");
        Paragraph lead = new Paragraph(entry + ". After your signature they count, and nobody can change them.");
        lead.addClassName("dialog-lead");
        PasswordField password = new PasswordField("Your sign-in password");
        password.setWidthFull();
        password.getElement().setAttribute("autocomplete", "current-password");
        Fields fields = new Fields().field("password", password);
        Div form = new Div(lead, password);
        form.addClassName("sign-dialog");
        add(form);
        Button keep = new Button("Sign later", event -> close());
        keep.addClassName("dialog-start");
        Button go = new Button("Sign hours", event -> {
            if (fields.attempt(() -> sign.accept(password.getValue()))) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(keep, go);
        addOpenedChangeListener(event -> password.focus());
    }
}
