package org.confide.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.confide.client.ClientDirectory;
import org.confide.client.ClientHeader;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.practice.PracticeTime;
import org.confide.safety.SafetyPaths;
import org.confide.safety.SafetyPlan;
import org.confide.safety.SafetyPlanning;
import org.confide.safety.SafetyVersion;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.ScreenHeader;
import org.confide.shared.ui.StateBadge;
import org.jspecify.annotations.Nullable;

/** A client's safety plan: the version that holds, earlier ones, and the form for another. */
@Route(SafetyPaths.PLAN)
@PageTitle("Safety plan")
@RolesAllowed({"CLINICIAN", "TRAINEE", "SUPERVISOR"})
class SafetyPlanView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final String VERSION = "version";

    private final SafetyPlanning planning;
    private final ClientDirectory clients;
    private final PracticeTime time;
    private @Nullable SafetyForm form;

    SafetyPlanView(SafetyPlanning planning, ClientDirectory clients, PracticeTime time) {
        this.planning = planning;
        this.clients = clients;
        this.time = time;
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientId client = ClientPaths.client(
                event.getRouteParameters().get(ClientPaths.CLIENT).orElse(""));
        int version = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(VERSION)
                .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                .map(Integer::parseInt)
                .orElse(0);
        show(client, version);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.changed()) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            ConfirmDialog ask = new ConfirmDialog(
                    "The safety plan is not saved",
                    "What you wrote is on this page alone. If you stay, you can save it.",
                    "Leave without saving",
                    confirmed -> leave.proceed());
            ask.setCancelable(true);
            ask.setCancelText("Stay here");
            ask.open();
        }
    }

    private void show(ClientId client, int number) {
        form = null;
        removeAll();
        Optional<SafetyPlan> plan = planning.read(client, number);
        List<SafetyVersion> versions = planning.versions(client);
        boolean latest =
                plan.isEmpty() || plan.get().number() == versions.getFirst().number();
        boolean writes = latest && planning.mayWrite(client);
        ClientHeader header = clients.header(client);
        List<Component> actions = new ArrayList<>();
        plan.ifPresent(it -> actions.add(state(it, latest)));
        if (versions.size() > 1) {
            actions.add(choice(client, versions, plan.map(SafetyPlan::number).orElse(0)));
        }
        if (plan.isPresent()) {
            actions.add(print());
        }
        if (writes && plan.isPresent() && plan.get().inForce()) {
            actions.add(new Button("Set aside", event -> askSetAside(client, plan.get())));
        }
        if (writes) {
            Button write = write(client, plan.orElse(null));
            write.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(write);
        }
        Div body = new Div();
        body.addClassName("screen-body");
        body.add(plan.<Component>map(it -> new SafetySheet(it, header, time))
                .orElseGet(() -> new EmptyState("No safety plan was written.")));
        add(head(client, header).actions(actions.toArray(Component[]::new)), body);
    }

    private static ScreenHeader head(ClientId client, ClientHeader header) {
        return new ScreenHeader("Safety plan")
                .back(ClientPaths.chart(client), "Back to the chart")
                .facts(ScreenHeader.fact(header.name()));
    }

    private static StateBadge state(SafetyPlan plan, boolean latest) {
        if (!latest) {
            return new StateBadge(StateBadge.Kind.DUE, "clock", "Earlier version");
        }
        return plan.inForce()
                ? new StateBadge(StateBadge.Kind.SIGNED, "check", "In force")
                : new StateBadge(StateBadge.Kind.NEUTRAL, "none", "Set aside");
    }

    private Select<SafetyVersion> choice(ClientId client, List<SafetyVersion> versions, int shown) {
        Select<SafetyVersion> choice = new Select<>();
        choice.setAriaLabel("Version");
        choice.setItems(versions);
        choice.setItemLabelGenerator(it ->
                "Version " + it.number() + ", " + time.date(it.writtenAt()) + (it.inForce() ? "" : ", set aside"));
        versions.stream().filter(it -> it.number() == shown).findFirst().ifPresent(choice::setValue);
        choice.addValueChangeListener(event -> getUI().ifPresent(ui -> ui.navigate(
                SafetyPaths.plan(client),
                QueryParameters.of(VERSION, Integer.toString(event.getValue().number())))));
        return choice;
    }

    private static Button print() {
        Button print = new Button("Print", new Icon("print"));
        print.addClickListener(
                event -> print.getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        return print;
    }

    private Button write(ClientId client, @Nullable SafetyPlan last) {
        return new Button(last == null ? "Write safety plan" : "Write new version", event -> open(client, last));
    }

    private void open(ClientId client, @Nullable SafetyPlan last) {
        removeAll();
        SafetyForm shown = new SafetyForm(
                last,
                texts -> {
                    planning.write(client, last == null ? 0 : last.number(), texts);
                    show(client, 0);
                },
                () -> show(client, 0));
        form = shown;
        Div body = new Div(shown);
        body.addClassName("screen-body");
        add(head(client, clients.header(client)), body);
        shown.focus();
    }

    private void askSetAside(ClientId client, SafetyPlan plan) {
        ConfirmDialog ask = new ConfirmDialog(
                "Set the safety plan aside",
                "It leaves the chart's header and stays as a version. Another can be written at any time.",
                "Set aside",
                confirmed -> {
                    planning.setAside(client, plan.number());
                    show(client, 0);
                });
        ask.setCancelable(true);
        ask.setCancelText("Keep it in force");
        ask.open();
    }
}
