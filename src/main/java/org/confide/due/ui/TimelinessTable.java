package org.confide.due.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.confide.due.Timeliness;
import org.confide.shared.Csv;

/** How timely each clinician's notes were, as numbers and as a small bar. */
class TimelinessTable extends Div {

    private static final String[] COLUMNS = {
        "Clinician", "Sessions", "In time", "Late", "Still open", "Overdue", "Hours to signature"
    };

    TimelinessTable(List<Timeliness> rows) {
        addClassName("timeliness");
        // On a phone it is wider than the screen, and is read by keyboard too.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "How timely notes were");
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String column : COLUMNS) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column);
            cell.getElement().setAttribute("scope", "col");
        }
        for (Timeliness row : rows) {
            NativeTableRow line = table.getBody().addRow();
            NativeTableHeaderCell name = line.addHeaderCell();
            name.setText(row.name());
            name.getElement().setAttribute("scope", "row");
            number(line, row.sessions());
            share(line, row);
            number(line, row.late());
            number(line, row.open());
            NativeTableCell overdue = number(line, row.overdue());
            overdue.setClassName("overdue", row.overdue() > 0);
            line.addDataCell().setText(row.inTime() + row.late() == 0 ? "" : hours(row));
        }
        add(table);
    }

    /** The same as a file for a spreadsheet. */
    static byte[] file(List<Timeliness> rows) {
        Csv csv = new Csv(COLUMNS);
        rows.forEach(row ->
                csv.row(row.name(), row.sessions(), row.inTime(), row.late(), row.open(), row.overdue(), hours(row)));
        return csv.bytes();
    }

    private static NativeTableCell number(NativeTableRow line, int number) {
        NativeTableCell cell = line.addDataCell();
        cell.setText(Integer.toString(number));
        return cell;
    }

    private static void share(NativeTableRow line, Timeliness row) {
        Element bar = new Element("meter");
        bar.setAttribute("min", "0");
        bar.setAttribute("max", "1");
        bar.setAttribute("value", String.format(Locale.ROOT, "%.2f", row.share()));
        bar.setAttribute("aria-hidden", "true");
        NativeTableCell cell = line.addDataCell();
        cell.add(new Span(row.inTime() + " (" + Math.round(row.share() * 100) + " %)"));
        cell.getElement().appendChild(bar);
    }

    private static String hours(Timeliness row) {
        return String.format(Locale.US, "%.1f", row.hours());
    }
}
