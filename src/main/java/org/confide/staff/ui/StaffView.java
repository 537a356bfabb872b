package org.confide.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.ScreenHeader;
import org.confide.staff.StaffAdministration;
import org.confide.staff.StaffPaths;
import org.confide.staff.StaffPerson;
import org.confide.staff.StaffRecord;

/** Who works here. A practice admin changes it; the privacy officer and the auditor read it. */
@Route(StaffPaths.STAFF)
@PageTitle("Staff")
@RolesAllowed({"PRACTICE_ADMIN", "PRIVACY_OFFICER", "AUDITOR"})
class StaffView extends Div implements BeforeEnterObserver {

    private final StaffRecord record;
    private final StaffAdministration administration;
    private final PersonPanel panel;
    private final Grid<StaffPerson> grid = new Grid<>();

    StaffView(StaffRecord record, StaffAdministration administration, PersonPanelParts parts, CurrentUser currentUser) {
        this.record = record;
        this.administration = administration;
        boolean mayChange = currentUser.get().is(Role.PRACTICE_ADMIN);
        addClassName("screen");
        ScreenHeader header = new ScreenHeader("Staff");
        if (mayChange) {
            Button bring = new Button("Add person", new Icon("plus"), event -> bringIn());
            bring.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(bring);
        }
        panel = new PersonPanel(parts, mayChange, this::load);
        compose();
        Div pane = new Div(grid);
        pane.addClassName("pane");
        Div columns = new Div(pane, panel);
        columns.addClassNames("columns");
        add(header, columns);
    }

    private void compose() {
        grid.setAllRowsVisible(true);
        grid.addColumn(StaffPerson::name).setHeader("Name").setFlexGrow(2);
        grid.addColumn(StaffPerson::credentials).setHeader("Credentials");
        grid.addColumn(StaffPerson::signInName).setHeader("Sign-in name");
        grid.addColumn(StaffView::roles).setHeader("Roles").setFlexGrow(2);
        grid.addColumn(person -> person.enabled() ? "May sign in" : "Kept out").setHeader("State");
        grid.addSelectionListener(event -> event.getFirstSelectedItem().ifPresent(panel::show));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        grid.setItems(record.people());
    }

    private void bringIn() {
        new AddPersonDialog((signInName, name, credentials, npi) -> {
                    var account = administration.create(signInName, name, credentials, npi);
                    load();
                    panel.show(record.get(account));
                })
                .open();
    }

    private static String roles(StaffPerson person) {
        return person.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }
}
