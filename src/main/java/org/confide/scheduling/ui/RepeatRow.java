package org.confide.scheduling.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.confide.scheduling.Repeat;
import org.confide.scheduling.SeriesPlace;
import org.confide.scheduling.SeriesRule;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Fields;
import org.jspecify.annotations.Nullable;

/** Whether and how a session recurs, and what comes of it in words. */
class RepeatRow extends Div {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);
    private static final int USUAL_TIMES = 6;

    private record Choice(String label, @Nullable Repeat repeat) implements java.io.Serializable {}

    private enum Ends {
        TIMES("After a number of sessions"),
        UNTIL("On a day");

        private final String label;

        Ends(String label) {
            this.label = label;
        }
    }

    private final SerializableFunction<SeriesRule, String> says;
    private final boolean asksHolidays;
    private final Select<Choice> often = new Select<>();
    private final Select<Ends> ends = new Select<>();
    private final IntegerField times = new IntegerField("Times");
    private final DatePicker until = new DatePicker("Last day");
    private final Select<Boolean> holidays = new Select<>();
    private final Paragraph summary = new Paragraph();

    private RepeatRow(String none, boolean asksHolidays, SerializableFunction<SeriesRule, String> says) {
        this.says = says;
        this.asksHolidays = asksHolidays;
        addClassName("form-grid");
        Choice never = new Choice(none, null);
        List<Choice> choices = new ArrayList<>(List.of(never));
        for (Repeat repeat : Repeat.values()) {
            choices.add(new Choice(repeat.label(), repeat));
        }
        often.setLabel("Repeat");
        often.setItems(choices);
        often.setItemLabelGenerator(Choice::label);
        often.setValue(never);
        ends.setLabel("Ends");
        ends.setItems(Ends.values());
        ends.setItemLabelGenerator(it -> it.label);
        ends.setValue(Ends.TIMES);
        times.setValue(USUAL_TIMES);
        times.setStepButtonsVisible(true);
        holidays.setLabel("Closed days");
        holidays.setItems(false, true);
        holidays.setItemLabelGenerator(keep -> keep ? "Ask about each" : "Skip");
        holidays.setValue(false);
        holidays.addValueChangeListener(event -> refresh());
        summary.addClassNames("small", "sub", "wide");
        summary.getElement().setAttribute("role", "status");
        add(often, ends, times, until, holidays, summary);
        often.addValueChangeListener(event -> refresh());
        ends.addValueChangeListener(event -> refresh());
        times.addValueChangeListener(event -> refresh());
        until.addValueChangeListener(event -> refresh());
    }

    /**
     * Stands below the first session's day and time.
     *
     * @param date the first session's day
     * @param start its time
     * @param closed tells whether the practice is closed on a day
     */
    static RepeatRow booking(DatePicker date, TimePicker start, SerializablePredicate<LocalDate> closed) {
        RepeatRow[] row = new RepeatRow[1];
        row[0] = new RepeatRow(
                "Never", true, rule -> booked(rule, date.getValue(), start.getValue(), row[0].keepsHolidays(), closed));
        date.addValueChangeListener(event -> row[0].refresh());
        start.addValueChangeListener(event -> row[0].refresh());
        row[0].refresh();
        return row[0];
    }

    /**
     * Changes by which rule sessions recur that are booked already.
     *
     * @param last the last day as it is now
     * @param says what comes of another rule; it may throw {@link BadInput}
     */
    static RepeatRow changing(LocalDate last, SerializableFunction<SeriesRule, String> says) {
        RepeatRow row = new RepeatRow("As it is now", false, says);
        row.ends.setValue(Ends.UNTIL);
        row.until.setValue(last);
        row.refresh();
        return row;
    }

    /** Lets what a service refuses be said beside these fields. */
    Fields in(Fields fields) {
        return fields.field("repeat", often).field("times", times).field("until", until);
    }

    /** Tells when it was chosen whether it recurs. */
    void whenChosen(SerializableRunnable act) {
        often.addValueChangeListener(event -> act.run());
    }

    /** Whether it recurs at all. */
    boolean repeats() {
        return often.getValue().repeat() != null;
    }

    /** Whether days on which the practice is closed are wanted too. */
    boolean keepsHolidays() {
        return holidays.getValue();
    }

    /**
     * The rule as it was entered.
     *
     * @throws BadInput when it is none
     */
    SeriesRule rule() {
        Repeat repeat = often.getValue().repeat();
        if (repeat == null) {
            throw new BadInput("repeat", "Choose how often it recurs.");
        }
        if (ends.getValue() == Ends.TIMES) {
            return SeriesRule.times(repeat, times.getValue() == null ? 0 : times.getValue());
        }
        if (until.getValue() == null) {
            throw new BadInput("until", "Choose the last day.");
        }
        return SeriesRule.until(repeat, until.getValue());
    }

    /** Says anew what comes of it. */
    void refresh() {
        boolean repeats = repeats();
        ends.setVisible(repeats);
        times.setVisible(repeats && ends.getValue() == Ends.TIMES);
        until.setVisible(repeats && ends.getValue() == Ends.UNTIL);
        holidays.setVisible(repeats && asksHolidays);
        summary.setVisible(repeats);
        summary.setText(repeats ? words() : "");
    }

    private String words() {
        try {
            return says.apply(rule());
        } catch (BadInput notYet) {
            return String.valueOf(notYet.getMessage());
        }
    }

    private static String booked(
            SeriesRule rule,
            @Nullable LocalDate first,
            @Nullable LocalTime at,
            boolean keepsHolidays,
            SerializablePredicate<LocalDate> closed) {
        if (first == null || at == null) {
            return "Choose date and start first.";
        }
        List<LocalDate> days = rule.days(first);
        long shut = days.stream().filter(closed).count();
        long booked = keepsHolidays ? days.size() : days.size() - shut;
        String closedDays = shut == 1 ? "1 closed day" : shut + " closed days";
        return SeriesPlace.words(rule.repeat(), first, at) + ", " + booked + " times, until "
                + DAY.format(days.getLast())
                + (shut == 0 ? "" : ". " + closedDays + (keepsHolidays ? " asked about" : " skipped"));
    }
}
