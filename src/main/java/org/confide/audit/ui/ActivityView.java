package org.confide.audit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.confide.audit.AuditFilter;
import org.confide.audit.AuditRow;
import org.confide.audit.PartOfTheTrail;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.ScreenHeader;
import org.jspecify.annotations.Nullable;

/** What the trail says of the person who looks, and of those whose access they answer for. */
@Route(ActivityView.PATH)
@PageTitle("Activity")
@PermitAll
class ActivityView extends Div {

    static final String PATH = "account/activity";

    /** Whose acts are shown. */
    private enum Part {
        OWN("What I did"),
        SUPERVISEES("What my supervisees read"),
        ACCESS("Who signed in and opened charts");

        private final String label;

        Part(String label) {
            this.label = label;
        }
    }

    private final PartOfTheTrail trail;
    private final PracticeTime time;
    private final Select<Part> part = new Select<>();
    private final DatePicker from = new DatePicker("From");
    private final DatePicker until = new DatePicker("Until");

    ActivityView(PartOfTheTrail trail, PracticeTime time, AuditWords words, CurrentUser currentUser) {
        this.trail = trail;
        this.time = time;
        addClassName("screen");
        TrailGrid grid = new TrailGrid(time, words, false, this::page);
        Div filters = new Div();
        filters.addClassName("filters");
        List<Part> parts = parts(currentUser.get());
        part.setLabel("What");
        part.setItems(parts);
        part.setValue(Part.OWN);
        part.setItemLabelGenerator(each -> each.label);
        part.addValueChangeListener(event -> {
            if (event.getValue() != Part.OWN) {
                trail.examined();
            }
            grid.getDataProvider().refreshAll();
        });
        if (parts.size() > 1) {
            filters.add(part);
        }
        for (DatePicker day : List.of(from, until)) {
            day.setLocale(Locale.US);
            day.setClearButtonVisible(true);
            day.addValueChangeListener(event -> grid.getDataProvider().refreshAll());
            filters.add(day);
        }
        add(new ScreenHeader("Activity").facts(ScreenHeader.fact("newest first")), filters, grid);
    }

    private static List<Part> parts(SignedIn person) {
        List<Part> parts = new ArrayList<>(List.of(Part.OWN));
        if (person.is(Role.SUPERVISOR)) {
            parts.add(Part.SUPERVISEES);
        }
        if (person.is(Role.PRACTICE_ADMIN)) {
            parts.add(Part.ACCESS);
        }
        return parts;
    }

    private Stream<AuditRow> page(Query<AuditRow, Void> query) {
        AuditFilter filter = new AuditFilter(start(from.getValue(), 0), start(until.getValue(), 1), null, null, null);
        int offset = query.getOffset();
        int limit = query.getLimit();
        return switch (part.getValue()) {
            case OWN -> trail.own(filter, offset, limit).stream();
            case SUPERVISEES -> trail.ofSupervisees(filter, offset, limit).stream();
            case ACCESS -> trail.access(filter, offset, limit).stream();
        };
    }

    private java.time.@Nullable Instant start(@Nullable LocalDate day, int plus) {
        return day == null ? null : time.startOf(day.plusDays(plus));
    }
}
