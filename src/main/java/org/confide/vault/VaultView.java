package org.confide.vault;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.confide.shared.ui.ScreenHeader;

/** The author's own vault, reached from their name: the same door for everybody who may have one. */
@Route(VaultView.PATH)
@PageTitle("My vault")
@RolesAllowed({"CLINICIAN", "TRAINEE", "SUPERVISOR"})
class VaultView extends Div {

    static final String PATH = "vault";

    VaultView(VaultDesk desk) {
        addClassName("screen");
        Div body = new Div(new VaultRoom(desk));
        body.addClassName("screen-body");
        add(new ScreenHeader("My vault"), body);
    }
}
