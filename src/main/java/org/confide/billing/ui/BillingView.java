package org.confide.billing.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.confide.billing.BillingPaths;
import org.confide.billing.DocumentedSession;
import org.confide.billing.DocumentedSessions;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.Region;
import org.confide.shared.ui.ScreenHeader;

/** What was documented of the sessions of some days, for those who bill; the address says which days. */
@Route(BillingPaths.BILLING)
@PageTitle("Billing")
@RolesAllowed("BILLER")
class BillingView extends Div implements BeforeEnterObserver {

    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private final DocumentedSessions sessions;
    private final PracticeTime time;
    private final ScreenHeader header = new ScreenHeader("Billing");
    private final DatePicker from = new DatePicker("First day");
    private final DatePicker until = new DatePicker("Last day");
    private final Fields fields = new Fields().field(FROM, from).field(UNTIL, until);
    private final Region region = new Region("Documented sessions").styled("screen-body", "billing");

    BillingView(DocumentedSessions sessions, PracticeTime time) {
        this.sessions = sessions;
        this.time = time;
        addClassName("screen");
        from.setLocale(Locale.US);
        until.setLocale(Locale.US);
        from.addValueChangeListener(event -> go(event.isFromClient()));
        until.addValueChangeListener(event -> go(event.isFromClient()));
        Div filters = new Div(from, until);
        filters.addClassName("filters");
        add(header, filters, region);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        from.setValue(day(parameters, FROM, time.today().minusDays(6)));
        until.setValue(day(parameters, UNTIL, time.today()));
        load();
    }

    private void go(boolean chosen) {
        if (chosen && from.getValue() != null && until.getValue() != null) {
            getUI().ifPresent(ui -> ui.navigate(
                    BillingPaths.BILLING,
                    QueryParameters.simple(Map.of(
                            FROM,
                            from.getValue().toString(),
                            UNTIL,
                            until.getValue().toString()))));
        }
    }

    private void load() {
        region.removeAll();
        header.facts();
        fields.attempt(() -> show(sessions.between(from.getValue(), until.getValue())));
    }

    private void show(List<DocumentedSession> shown) {
        if (shown.isEmpty()) {
            region.add(new EmptyState("No session took place on these days."));
            return;
        }
        long open = shown.stream()
                .filter(session -> session.noteNeeded() && !session.isFinal())
                .count();
        header.facts(ScreenHeader.fact(open == 0 ? "All signed" : open + " not signed yet"));
        Paragraph lead =
                new Paragraph("Times and codes are those the clinician signed. What a note says is not shown here.");
        lead.addClassName("sub");
        region.add(lead);
        if (shown.size() == DocumentedSessions.MOST_ROWS) {
            region.add(new Paragraph("These are the oldest " + shown.size()
                    + " of these days; there may be more. Choose fewer days to see them."));
        }
        region.add(new DocumentedTable(shown, time));
    }

    private static LocalDate day(QueryParameters parameters, String name, LocalDate otherwise) {
        try {
            return parameters.getSingleParameter(name).map(LocalDate::parse).orElse(otherwise);
        } catch (DateTimeParseException notADay) {
            return otherwise;
        }
    }
}
