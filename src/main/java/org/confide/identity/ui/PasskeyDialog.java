package org.confide.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.function.Supplier;
import org.confide.identity.BrowserWords;
import org.confide.identity.NewPasskey;
import org.confide.identity.OwnPasskeys;
import org.confide.shared.ui.Fields;
import org.jspecify.annotations.Nullable;

/** Names a passkey and lets the browser make it; then the recovery codes, where there were none. */
class PasskeyDialog extends Dialog {

    /** Stores what the browser has made. */
    @FunctionalInterface
    interface Keeping {

        /** {@return recovery codes to be shown this once, or nothing} */
        List<String> keep(NewPasskey fresh, String name, String answer);
    }

    private final TextField name = new TextField("Name");
    private final Fields fields = new Fields().field("name", name).field("passkey", name);
    private final Button make = new Button("Make the passkey");

    PasskeyDialog(Supplier<NewPasskey> begin, Keeping keeping) {
        setWidth("460px");
        setHeaderTitle("Add a passkey");
        Paragraph lead = new Paragraph("Call it by the device that keeps it, to know it by when that is lost.");
        lead.addClassName("dialog-lead");
        name.setMaxLength(OwnPasskeys.NAME_LIMIT);
        name.setWidthFull();
        name.setValue(thisBrowser());
        add(lead, name);
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.addClickListener(event -> fields.attempt(() -> make(begin.get(), keeping)));
        Button leave = new Button("Change nothing", event -> close());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.addClassName("dialog-start");
        getFooter().add(leave, make);
    }

    static String thisBrowser() {
        return BrowserWords.of(VaadinSession.getCurrent().getBrowser().getUserAgent());
    }

    private void make(NewPasskey fresh, Keeping keeping) {
        PasskeyScript.make(this, fresh, answer -> fields.attempt(() -> keep(fresh, keeping, answer)));
    }

    private void keep(NewPasskey fresh, Keeping keeping, @Nullable String answer) {
        if (answer == null) {
            fields.say("name", "No passkey was made. Try again when your device is at hand.");
            return;
        }
        List<String> codes = keeping.keep(fresh, name.getValue(), answer);
        close();
        if (!codes.isEmpty()) {
            new FactorDialog(codes).open();
        }
    }
}
