package org.confide.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.util.List;
import org.confide.identity.AccountId;
import org.confide.practice.PracticeTime;
import org.confide.supervision.LoggedHours;
import org.jspecify.annotations.Nullable;

/** The entries of a log of hours, with who has signed. */
class HoursTable extends Div {

    private static final String[] COLUMNS = {
        "Day", "Minutes", "Type", "Supervisor", "About", "Supervisee signed", "Supervisor signed", ""
    };

    HoursTable(
            List<LoggedHours> log,
            AccountId me,
            PracticeTime time,
            SerializableConsumer<LoggedHours> sign,
            SerializableConsumer<LoggedHours> withdraw) {
        addClassNames("timeliness", "hours-log", "print-sheet");
        // On a phone it is wider than the screen, and is read by keyboard too.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Log of hours");
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String column : COLUMNS) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(column.isEmpty() ? "What to do" : column);
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("no-print", column.isEmpty());
        }
        for (LoggedHours entry : log) {
            NativeTableRow line = table.getBody().addRow();
            NativeTableHeaderCell day = line.addHeaderCell();
            day.setText(time.date(entry.day()));
            day.getElement().setAttribute("scope", "row");
            line.addDataCell().setText(Integer.toString(entry.minutes()));
            line.addDataCell().setText(entry.kind().label());
            line.addDataCell().setText(entry.supervisorName());
            line.addDataCell().setText(entry.topic());
            line.addDataCell().setText(signed(entry.superviseeSigned(), time));
            line.addDataCell().setText(signed(entry.supervisorSigned(), time));
            var acts = line.addDataCell();
            acts.addClassName("no-print");
            if (entry.waitsFor(me)) {
                acts.add(button("Sign", "Sign hours of " + time.date(entry.day()), () -> sign.accept(entry)));
            } else if (!entry.counts() && entry.enteredBy().equals(me)) {
                acts.add(button(
                        "Take back", "Take back hours of " + time.date(entry.day()), () -> withdraw.accept(entry)));
            }
        }
        add(table);
    }

    private static String signed(@Nullable Instant when, PracticeTime time) {
        return when == null ? "Not yet" : time.dateTime(when);
    }

    private static Component button(String words, String name, com.vaadin.flow.function.SerializableRunnable act) {
        Button button = new Button(words, event -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(name);
        return button;
    }
}
