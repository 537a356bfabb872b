package org.confide.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.confide.client.ClientDirectory;
import org.confide.client.ClientHeader;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.practice.PracticeTime;
import org.confide.safety.SafetyDraft;
import org.confide.safety.SafetyPaths;
import org.confide.safety.SafetyPlan;
import org.confide.safety.SafetyPlanning;
import org.confide.safety.SafetySection;
import org.confide.safety.SafetyVersion;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.ScreenHeader;
import org.confide.shared.ui.StateBadge;
import org.confide.shared.ui.Unsaved;
import org.jspecify.annotations.Nullable;

/** A client's safety plan: the version that holds, earlier ones, and the form for another. */
@Route(SafetyPaths.PLAN)
@PageTitle("Safety plan")
@RolesAllowed({"CLINICIAN", "TRAINEE", "SUPERVISOR"})
class SafetyPlanView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final String VERSION = "version";
    /** The form stands in the address, so that a page that is loaded again goes on where it was. */
    private static final String WRITE = "write";

    private final SafetyParts parts;
    private final SafetyPlanning planning;
    private final ClientDirectory clients;
    private final PracticeTime time;
    private @Nullable SafetyForm form;

    SafetyPlanView(SafetyParts parts) {
        this.parts = parts;
        planning = parts.planning();
        clients = parts.clients();
        time = parts.time();
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
        if (event.getLocation().getQueryParameters().getSingleParameter(WRITE).isPresent()) {
            write(client);
        } else {
            show(client, version);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Unsaved.leave(form, event);
    }

    private void show(ClientId client, int number) {
        form = null;
        removeAll();
        Optional<SafetyPlan> plan = planning.read(client, number);
        List<SafetyVersion> versions = planning.versions(client);
        boolean latest =
                plan.isEmpty() || plan.get().number() == versions.getFirst().number();
        boolean writes = latest && planning.mayWrite(client);
        Optional<Instant> draft = writes ? parts.drafting().saved(client) : Optional.empty();
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
            actions.add(writing(client, draft.isPresent(), plan.isEmpty()));
        }
        Div body = new Div();
        body.addClassName("screen-body");
        draft.ifPresent(at -> {
            Paragraph begun = new Paragraph("Your draft of " + time.dateTime(at) + " is not a version yet.");
            begun.addClassNames("sub", "no-print");
            body.add(begun);
        });
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

    private Button writing(ClientId client, boolean draft, boolean first) {
        String words = first ? "Write safety plan" : "Write new version";
        Button write = new Button(
                draft ? "Go on with your draft" : words,
                event -> getUI().ifPresent(
                                ui -> ui.navigate(SafetyPaths.plan(client), QueryParameters.of(WRITE, "draft"))));
        write.addThemeVariants(ButtonVariant.PRIMARY);
        return write;
    }

    private void write(ClientId client) {
        removeAll();
        Optional<SafetyDraft> draft = parts.drafting().open(client);
        SafetyPlan last = planning.read(client, 0).orElse(null);
        SafetyForm shown = new SafetyForm(parts, client, last, draft.orElse(null), new SafetyForm.Acts() {
            @Override
            public void save(Map<SafetySection, String> texts) {
                planning.write(client, last == null ? 0 : last.number(), texts);
                leave(client);
            }

            @Override
            public void later() {
                getUI().ifPresent(ui -> ui.navigate(SafetyPaths.plan(client)));
            }

            @Override
            public void discard() {
                askDiscard(client);
            }
        });
        form = shown;
        Div body = new Div(shown);
        body.addClassName("screen-body");
        add(head(client, clients.header(client)), body);
        shown.focus();
    }

    private void leave(ClientId client) {
        form = null;
        getUI().ifPresent(ui -> ui.navigate(SafetyPaths.plan(client)));
    }

    private void askDiscard(ClientId client) {
        ConfirmDialog ask = new ConfirmDialog(
                "Discard your draft?",
                "What you wrote since the last version is thrown away. The plan itself stays as it is.",
                "Discard draft",
                confirmed -> {
                    parts.drafting().discard(client);
                    leave(client);
                });
        ask.setCancelable(true);
        ask.setCancelText("Keep the draft");
        ask.open();
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
