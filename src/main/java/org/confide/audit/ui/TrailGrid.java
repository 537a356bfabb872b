package org.confide.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import java.util.stream.Stream;
import org.confide.audit.AuditRow;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact.Category;
import org.confide.shared.ui.EmptyState;

/** Rows of the trail: when, who, what, whose chart, and what was remarked. */
class TrailGrid extends Grid<AuditRow> {

    // A bound on scrolling; what is older is found with the dates.
    private static final int MOST_ROWS = 1_000;

    private final boolean opensCharts;

    TrailGrid(PracticeTime time, AuditWords words, boolean opensCharts, FetchCallback<AuditRow, Void> rows) {
        this.opensCharts = opensCharts;
        addClassNames("fill", "audit-grid");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addColumn(row -> time.dateTime(row.at()))
                .setHeader("When")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> row.actorName() == null ? "Nobody signed in" : row.actorName())
                .setHeader("Who")
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(words::of).setHeader("What").setAutoWidth(true);
        addComponentColumn(this::chart).setHeader("Chart").setAutoWidth(true);
        addColumn(row -> row.detail() == null ? "" : row.detail()).setHeader("Remark");
        setPartNameGenerator(row -> row.category() == Category.BREAK_GLASS ? "broken-glass" : null);
        setEmptyStateComponent(new EmptyState("Nothing in the trail fits these filters."));
        setItems(query -> query.getOffset() >= MOST_ROWS ? Stream.of() : rows.fetch(query));
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
}
