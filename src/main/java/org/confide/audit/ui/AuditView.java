package org.confide.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
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
import org.confide.audit.SealReading;
import org.confide.audit.TrailExport;
import org.confide.audit.TrailReview;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact.Category;
import org.confide.shared.ui.ScreenHeader;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.jspecify.annotations.Nullable;

/** The trail for the privacy officer: who did and saw what, the newest first, with filters. */
@Route("audit")
@PageTitle("Audit")
@RolesAllowed({"PRIVACY_OFFICER", "AUDITOR"})
class AuditView extends Div implements BeforeEnterObserver {

    private final AuditReading reading;
    private final SealReading seals;
    private final PracticeTime time;
    private final SealNote seal;
    private final DatePicker from = new DatePicker("From");
    private final DatePicker until = new DatePicker("Until");
    private final ComboBox<StaffRow> actor = new ComboBox<>("Who");
    private final Select<Category> category = new Select<>();
    private final TrailGrid grid;

    AuditView(
            AuditReading reading,
            SealReading seals,
            TrailReview review,
            TrailExport export,
            PracticeTime time,
            AuditWords words,
            StaffDirectory staff,
            CurrentUser currentUser) {
        this.reading = reading;
        this.seals = seals;
        this.time = time;
        grid = new TrailGrid(time, words, currentUser.get().is(Role.PRIVACY_OFFICER), this::page);
        seal = new SealNote(time);
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
        grid.addColumn(row -> row.reviewedBy() == null ? "" : row.reviewedBy())
                .setHeader("Reviewed by")
                .setAutoWidth(true)
                .setFlexGrow(0);
        ScreenHeader header = new ScreenHeader("Audit").facts(ScreenHeader.fact("newest first"));
        if (currentUser.get().is(Role.PRIVACY_OFFICER)) {
            ReviewTools tools = new ReviewTools(review, export, time, words);
            header.actions(
                    tools.export(this::shown),
                    tools.mark(this::shown, () -> grid.getDataProvider().refreshAll()));
        }
        add(header, filters, seal, grid);
    }

    private Stream<AuditRow> page(Query<AuditRow, Void> query) {
        return reading.rows(filter(), query.getOffset(), query.getLimit()).stream();
    }

    private ReviewTools.Shown shown() {
        return new ReviewTools.Shown(
                filter(),
                from.getValue(),
                until.getValue(),
                grid.asSingleSelect().getValue());
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
        seal.show(seals.state());
    }
}
