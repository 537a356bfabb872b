package org.confide.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.confide.practice.Closure;
import org.confide.practice.Closures;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.Notice;

/** The days to come on which the practice is closed. */
class ClosureRows extends Section {

    private static final int YEARS_SHOWN = 10;

    private final Closures closures;
    private final PracticeTime time;
    private final Grid<Closure> grid = new Grid<>();
    private final DatePicker day = new DatePicker("Closed on");
    private final TextField name = new TextField("Why");
    private final Fields fields = new Fields().field("day", day).field("name", name);

    ClosureRows(Closures closures, PracticeTime time) {
        this.closures = closures;
        this.time = time;
        addClassName("form-section");
        H2 heading = new H2("Closed days");
        heading.addClassName("section-heading");
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(new EmptyState("No closed days to come. Add one below or take over the holidays."));
        grid.addColumn(closure -> time.longDate(closure.day())).setHeader("Day").setFlexGrow(2);
        grid.addColumn(Closure::name).setHeader("Why").setFlexGrow(2);
        grid.addComponentColumn(this::open).setHeader("").setAutoWidth(true).setFlexGrow(0);
        Counter.on(name, Closure.NAME_LIMIT);
        Button add = new Button("Add closed day", new Icon("plus"), event -> add());
        Div entry = new Div(day, name, add);
        entry.addClassName("form-actions");
        int year = time.today().getYear();
        Div holidays = new Div(take(year), take(year + 1));
        holidays.addClassName("form-actions");
        add(heading, grid, entry, holidays);
    }

    void load() {
        LocalDate today = time.today();
        grid.setItems(closures.between(today, today.plusYears(YEARS_SHOWN)));
    }

    private Button take(int year) {
        return new Button("Take over federal holidays of " + year, event -> {
            int added = closures.takeFederalHolidays(year);
            load();
            Notice.show(
                    added == 0
                            ? "All of them are there already."
                            : added + (added == 1 ? " day was added." : " days were added."));
        });
    }

    private Button open(Closure closure) {
        Button open = new Button("Take out", event -> {
            closures.open(closure.day());
            load();
        });
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.setAriaLabel("Take out " + closure.name() + ", " + time.longDate(closure.day()));
        return open;
    }

    private void add() {
        boolean done = fields.attempt(() -> {
            if (day.getValue() == null) {
                throw new BadInput("day", "Choose the day.");
            }
            closures.close(new Closure(day.getValue(), name.getValue()));
        });
        if (done) {
            day.clear();
            name.clear();
            load();
            day.focus();
        }
    }
}
