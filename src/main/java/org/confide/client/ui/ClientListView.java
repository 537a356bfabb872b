package org.confide.client.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.confide.client.BreakGlass;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.client.ClientRegistration;
import org.confide.client.ClientRow;
import org.confide.client.ClientSearch;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.ScreenHeader;
import org.confide.staff.StaffDirectory;

/** The clients this person may list, found by whatever somebody remembers of them. */
@Route(ClientPaths.CLIENTS)
@PageTitle("Clients")
@RolesAllowed({"CLINICIAN", "TRAINEE", "SUPERVISOR", "FRONT_DESK", "PRACTICE_ADMIN", "PRIVACY_OFFICER"})
class ClientListView extends Div {

    private static final int PAGE = 50;

    private final ClientSearch search;
    private final ClientRegistration registration;
    private final BreakGlass breakGlass;
    private final StaffDirectory staff;
    private final PracticeTime time;
    private final SignedIn who;
    private final TextField text = new TextField("Search");
    private final ClientGrid grid =
            ClientGrid.ofCharts(row -> openChart(row.client())).withStatus();

    ClientListView(
            ClientSearch search,
            ClientRegistration registration,
            BreakGlass breakGlass,
            StaffDirectory staff,
            PracticeTime time,
            CurrentUser currentUser) {
        this.search = search;
        this.registration = registration;
        this.breakGlass = breakGlass;
        this.staff = staff;
        this.time = time;
        this.who = currentUser.get();
        addClassName("screen");
        ScreenHeader header = new ScreenHeader("Clients").actions(actions().toArray(Button[]::new));
        Div filters = new Div(field());
        filters.addClassName("filters");
        grid.addClassName("fill");
        grid.setPageSize(PAGE);
        grid.setItems(this::page);
        grid.getLazyDataView().setItemCountUnknown();
        add(header, filters, grid);
        emptyState();
    }

    private TextField field() {
        text.setPrefixComponent(new Icon("search"));
        text.setPlaceholder("Name, date of birth, phone or chart number");
        text.setWidth("360px");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(200);
        text.addValueChangeListener(event -> {
            Say.beside(text, ClientSearch.problem(event.getValue()));
            emptyState();
            grid.getDataProvider().refreshAll();
        });
        return text;
    }

    private Stream<ClientRow> page(Query<ClientRow, Void> query) {
        // Both are asked for always: a lazy list without a count insists on it.
        int offset = query.getOffset();
        int limit = query.getLimit();
        return text.isInvalid() ? Stream.empty() : search.page(text.getValue(), offset, limit).stream();
    }

    private List<Button> actions() {
        List<Button> actions = new ArrayList<>();
        if (who.isAny(Role.CLINICIAN, Role.SUPERVISOR)) {
            actions.add(new Button("Open a chart with a reason", event -> breakGlass()));
        }
        if (who.isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN)) {
            actions.add(new Button("Import clients", event -> UI.getCurrent().navigate(ClientPaths.IMPORT)));
        }
        if (mayRegister()) {
            Button register = new Button("Register client", new Icon("plus"), event -> register());
            register.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(register);
        }
        return actions;
    }

    private void emptyState() {
        if (!text.isEmpty()) {
            grid.setEmptyStateComponent(new EmptyState(
                    "Nobody found among those you may list. Check the spelling, or try a date of birth."));
        } else if (mayRegister()) {
            grid.setEmptyStateComponent(
                    new EmptyState("No clients yet.", new Button("Register client", event -> register())));
        } else {
            grid.setEmptyStateComponent(new EmptyState("No clients yet."));
        }
    }

    private void register() {
        boolean joins = who.isAny(Role.CLINICIAN, Role.TRAINEE);
        new RegisterClientDialog(
                        time.today(),
                        joins ? List.of() : staff.clinicians(),
                        new RegisterClientDialog.Asks(
                                registration::duplicates, registration::register, ClientListView::openChart))
                .open();
    }

    private void breakGlass() {
        new BreakGlassDialog(time.today(), breakGlass::find, (client, reason) -> {
                    breakGlass.open(client, reason);
                    openChart(client);
                })
                .open();
    }

    private boolean mayRegister() {
        return who.isAny(Role.CLINICIAN, Role.TRAINEE, Role.FRONT_DESK, Role.PRACTICE_ADMIN);
    }

    private static void openChart(ClientId client) {
        UI.getCurrent().navigate(ClientPaths.chart(client));
    }
}
