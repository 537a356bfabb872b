package org.confide.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.confide.client.ClientCharts;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.client.OpenedChart;
import org.confide.client.ReadingWithReason;
import org.confide.client.spi.ChartFlag;
import org.confide.client.spi.ChartSection;
import org.confide.client.spi.ChartSection.Place;
import org.confide.client.spi.OpenChart;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.ScreenHeader;
import org.confide.shared.ui.ScreenTabs;
import org.confide.shared.ui.StateBadge;

/** A client's chart: the frame. What is in it comes from the rooms it belongs to; a tab is read when it is opened. */
@Route(ClientPaths.CHART)
@PageTitle("Client")
@RolesAllowed({"CLINICIAN", "TRAINEE", "SUPERVISOR", "FRONT_DESK", "PRACTICE_ADMIN", "PRIVACY_OFFICER"})
class ClientChartView extends Div implements BeforeEnterObserver {

    private final ClientCharts charts;
    private final ReadingWithReason withReason;
    private final ProfileTabs own;
    private final List<ChartSection> sections;
    private final List<ChartFlag> flags;
    private final Div content = new Div();

    ClientChartView(
            ClientCharts charts,
            ReadingWithReason withReason,
            ProfileTabs own,
            List<ChartSection> sections,
            List<ChartFlag> flags) {
        this.flags = flags;
        this.charts = charts;
        this.withReason = withReason;
        this.own = own;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(ChartSection::order))
                .toList();
        addClassName("screen");
        content.addClassName("chart-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String parameter = event.getRouteParameters().get(ClientPaths.CLIENT).orElse("");
        load(ClientPaths.client(parameter), 0);
    }

    private void load(ClientId client, int tab) {
        show(charts.open(client), tab);
    }

    private void show(OpenedChart opened, int selected) {
        removeAll();
        OpenChart chart = new OpenChart(
                opened.client().id(), opened.reach(), opened.mayEnter(), opened.papers(), opened.safetyPlan());
        Map<Tab, Supplier<Component>> tabs = tabs(opened, chart);
        ScreenTabs bar = new ScreenTabs("Chart", tabs.keySet().toArray(Tab[]::new));
        bar.setSelectedIndex(Math.min(selected, tabs.size() - 1));
        bar.addSelectedChangeListener(event -> openTab(tabs, event.getSelectedTab()));
        Div bars = new Div(bar);
        bars.addClassName("sub-header");
        Div columns = new Div(content, side(opened, chart));
        columns.addClassNames("columns", "chart");
        // On a phone it is what scrolls, and there may be nothing in it to stop at.
        columns.getElement().setAttribute("tabindex", "0");
        add(header(opened, chart), bars, columns);
        openTab(tabs, bar.getSelectedTab());
    }

    private ScreenHeader header(OpenedChart opened, OpenChart chart) {
        ScreenHeader header = new ScreenHeader(opened.header().name())
                .facts(ScreenHeader.fact(opened.header().facts()));
        List<Component> badges = new ArrayList<>();
        if (opened.forAnHour()) {
            badges.add(new StateBadge(StateBadge.Kind.OVERDUE, "warn", "Open for an hour, with your reason"));
        }
        opened.header()
                .alerts()
                .forEach(alert -> badges.add(
                        new StateBadge(StateBadge.Kind.NEUTRAL, alert.kind().icon(), alert.label())));
        flags.forEach(flag -> badges.addAll(flag.flags(chart)));
        if (opened.mayGiveReason()) {
            badges.add(new Button(
                    ReasonDialog.WORDS, event -> giveReason(opened.client().id())));
        }
        header.addClassName("chart-header");
        return header.actions(badges.toArray(Component[]::new));
    }

    private void giveReason(ClientId client) {
        new ReasonDialog(reason -> {
                    withReason.open(client, reason);
                    load(client, 0);
                })
                .open();
    }

    private Map<Tab, Supplier<Component>> tabs(OpenedChart opened, OpenChart chart) {
        Map<Tab, Supplier<Component>> tabs = new LinkedHashMap<>();
        addTabs(tabs, chart, section -> section.order() <= ProfileTabs.ORDER);
        int profile = tabs.size();
        tabs.put(new Tab("Profile"), () -> own.profile(opened, () -> load(chart.client(), profile)));
        String team = opened.team() == 0 ? "Treatment team" : "Treatment team, " + opened.team();
        tabs.put(new Tab(team), () -> own.team(opened, () -> load(chart.client(), profile + 1)));
        addTabs(tabs, chart, section -> section.order() > ProfileTabs.ORDER);
        return tabs;
    }

    private void addTabs(Map<Tab, Supplier<Component>> tabs, OpenChart chart, Predicate<ChartSection> wanted) {
        sections.stream()
                .filter(wanted)
                .filter(section -> section.place() == Place.TAB && section.offered(chart))
                .forEach(section -> tabs.put(
                        new Tab(section.label()),
                        () -> section.content(chart)
                                .orElseGet(() -> new Div(new EmptyState("There is nothing here yet.")))));
    }

    private void openTab(Map<Tab, Supplier<Component>> tabs, Tab tab) {
        content.removeAll();
        Supplier<Component> section = tabs.get(tab);
        if (section != null) {
            content.add(section.get());
        }
    }

    private Aside side(OpenedChart opened, OpenChart chart) {
        Aside side = new Aside();
        side.addClassNames("side", "overview");
        side.getElement().setAttribute("aria-label", "Overview");
        boolean reachShown = false;
        for (ChartSection section : sections) {
            if (section.place() != Place.SIDE || !section.offered(chart)) {
                continue;
            }
            if (section.order() > ReachCard.ORDER && !reachShown) {
                side.add(new ReachCard(opened.client()));
                reachShown = true;
            }
            Optional<Component> card = section.content(chart);
            card.ifPresent(side::add);
        }
        if (!reachShown) {
            side.add(new ReachCard(opened.client()));
        }
        return side;
    }
}
