package org.confide.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.confide.identity.NewFactor;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.QrCode;

/** Lets an authenticator app learn a secret, by camera or by hand, and asks for a code to see that it did. */
class FactorSetUp extends Div {

    private final TextField code = new TextField("Code from the app");

    FactorSetUp(NewFactor fresh, SerializableConsumer<String> confirm) {
        addClassName("factor-set-up");
        Paragraph lead = new Paragraph("Scan this with an authenticator app on your phone, such as the one your phone "
                + "came with, or type the key into it. The app then shows a code of six digits, a new one every half "
                + "minute.");
        TextField letters = new TextField("Key to type instead");
        letters.setReadOnly(true);
        letters.setValue(fresh.letters());
        letters.setWidthFull();
        code.setWidthFull();
        code.setMaxLength(7);
        code.getElement().setAttribute("autocomplete", "one-time-code").setAttribute("inputmode", "numeric");
        Fields fields = new Fields().field("code", code);
        Button set = new Button("Use this app", event -> fields.attempt(() -> confirm.accept(code.getValue())));
        set.addThemeVariants(ButtonVariant.PRIMARY);
        set.addClickShortcut(Key.ENTER).listenOn(code);
        add(
                lead,
                new QrCode(fresh.address(), "QR code for an authenticator app; the key below says the same"),
                letters,
                code,
                set);
    }
}
