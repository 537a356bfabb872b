package org.confide.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.confide.identity.NewFactor;

/** Sets up an authenticator app for somebody who is signed in, or shows new recovery codes. */
class FactorDialog extends Dialog {

    /** Codes alone. */
    FactorDialog(List<String> codes) {
        setWidth("520px");
        show(codes);
    }

    /** An app first. */
    FactorDialog(NewFactor fresh, SerializableFunction<String, List<String>> confirm) {
        setWidth("520px");
        setHeaderTitle("Authenticator app");
        add(new FactorSetUp(fresh, code -> show(confirm.apply(code))));
        getFooter().add(new Button("Change nothing", event -> close()));
    }

    private void show(List<String> codes) {
        removeAll();
        getFooter().removeAll();
        setHeaderTitle("Keep your recovery codes");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        add(new CodesShownOnce(codes));
        getFooter().add(new Button("I have kept them", event -> close()));
    }
}
