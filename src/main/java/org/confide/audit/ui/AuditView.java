package org.confide.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.confide.audit.AuditFilter;
import org.confide.audit.AuditReading;
import org.confide.audit.AuditRow;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact.Category;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.ScreenHeader;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.jspecify.annotations.Nullable;

/** The trail for the privacy officer: who did and saw what, the newest first, with filters. */
@Route("audit")
@PageTitle("Audit")
@RolesAllowed({"PRIVACY_OFFICER", "AUDITOR"})
class AuditView extends Div implements BeforeEnterObserver {

    // A bound on scrolling; what is older is found with the dates.
    private static final int MOST_ROWS = 1_000;

    private final AuditReading reading;
    private final PracticeTime time;
    private final AuditWords words;
    private final boolean opensCharts;
    private final DatePicker from = new DatePicker("From");
    private final DatePicker until = new DatePicker("Until");
    private final ComboBox<StaffRow> actor = new ComboBox<>("Who");
    private final Select<Category> category = new Select<>();
    private final Grid<AuditRow> grid = new Grid<>();

    AuditView(
            AuditReading reading, PracticeTime time, AuditWords words, StaffDirectory staff, CurrentUser currentUser) {
        this.reading = reading;
        this.time = time;
        this.words = words;
        this.opensCharts = currentUser.get().is(Role.PRIVACY_OFFICER);
        addClassName("screen");
        from.setLocale(Locale.US);
        until.setLocale(Locale.US);
        from.setClearButtonVisible(true);
        until.setClearButtonVisible(true);
        actor.setItems(staff.everyone());
        actor.setItemLabelGenerator(StaffRow::name);
        actor.setClearButtonVisible(true);
        category.setLabel("What");
        category.setItems(Category.values());
        category.setItemLabelGenerator(each -> each == null ? "Everything" : AuditWords.of(each));
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption("Everything");
        from.addValueChangeListener(event -> grid.getDataProvider().refreshAll());
        until.addValueChangeListener(event -> grid.getDataProvider().refreshAll());
        actor.addValueChangeListener(event -> grid.getDataProvider().refreshAll());
        category.addValueChangeListener(event -> grid.getDataProvider().refreshAll());
        Button glass = new Button("Broken glass", event -> category.setValue(Category.BREAK_GLASS));
        glass.addThemeVariants(ButtonVariant.TERTIARY);
        Div filters = new Div(from, until, actor, category, glass);
        filters.addClassName("filters");
        add(new ScreenHeader("Audit").facts(ScreenHeader.fact("newest first")), filters, columns());
    }

    private Grid<AuditRow> columns() {
        grid.addClassNames("fill", "audit-grid");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(row -> time.dateTime(row.at()))
                .setHeader("When")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> row.actorName() == null ? "Nobody signed in" : row.actorName())
                .setHeader("Who")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(words::of).setHeader("What").setAutoWidth(true);
        grid.addComponentColumn(this::chart).setHeader("Chart").setAutoWidth(true);
        grid.addColumn(row -> row.detail() == null ? "" : row.detail()).setHeader("Remark");
        grid.setPartNameGenerator(row -> row.category() == Category.BREAK_GLASS ? "broken-glass" : null);
        grid.setEmptyStateComponent(new EmptyState("Nothing in the trail fits these filters."));
        grid.setItems(this::page);
        return grid;
    }

    /** Whoever may open charts goes on from here; what is in them takes a reason there. */
    private Component chart(AuditRow row) {
        String name = row.clientName() == null ? "" : row.clientName();
        if (row.client() == null || !opensCharts) {
            return new Span(name);
        }
        Anchor link = new Anchor(ClientPaths.chart(new ClientId(row.client())), name);
        link.setRouterIgnore(false);
        link.addClassName("link");
        return link;
    }

    private Stream<AuditRow> page(Query<AuditRow, Void> query) {
        if (query.getOffset() >= MOST_ROWS) {
            return Stream.of();
        }
        return reading.rows(filter(), query.getOffset(), query.getLimit()).stream();
    }

    private AuditFilter filter() {
        StaffRow who = actor.getValue();
        return new AuditFilter(
                start(from.getValue(), 0),
                start(until.getValue(), 1),
                who == null ? null : who.account(),
                null,
                category.getValue());
    }

    private java.time.@Nullable Instant start(@Nullable LocalDate day, int plus) {
        return day == null ? null : time.startOf(day.plusDays(plus));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reading.examined();
    }
}
