package org.confide.identity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.confide.identity.IdentityPaths;

/** The form that is sent for the second step. A form of the page's own, so that the session changes with its answer. */
@Tag("form")
class DoorForm extends HtmlContainer {

    DoorForm() {
        addClassName("door-step");
        getElement().setAttribute("method", "post").setAttribute("action", "/" + IdentityPaths.CODE);
    }

    Button submit(String words) {
        Button submit = new Button(words, event -> getElement().executeJs("this.requestSubmit()"));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        return submit;
    }
}
