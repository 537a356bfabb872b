package org.confide.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.confide.shared.BadInput;
import org.confide.shared.Hours;
import org.confide.shared.WeekHours;

/** The hours of a week: a line a day, both times empty where there are none. */
public final class WeekHoursField extends Div {

    private record Line(DayOfWeek day, TimePicker from, TimePicker to) implements java.io.Serializable {}

    private final List<Line> lines = new ArrayList<>();
    private final Fields fields = new Fields();

    /** Makes seven empty lines. */
    public WeekHoursField() {
        addClassName("week-hours");
        for (DayOfWeek day : DayOfWeek.values()) {
            String words = day.getDisplayName(TextStyle.FULL, Locale.US);
            Span name = new Span(words);
            name.addClassName("label");
            Line line = new Line(day, picker(words + " from"), picker(words + " to"));
            lines.add(line);
            fields.field(day.name(), line.from());
            add(name, line.from(), line.to());
        }
    }

    private static TimePicker picker(String label) {
        TimePicker picker = new TimePicker();
        picker.setAriaLabel(label);
        picker.setLocale(Locale.US);
        picker.setStep(Duration.ofMinutes(30));
        picker.setClearButtonVisible(true);
        return picker;
    }

    /**
     * Shows hours.
     *
     * @param week the hours
     */
    public void show(WeekHours week) {
        for (Line line : lines) {
            Optional<Hours> hours = week.on(line.day());
            line.from().setValue(hours.map(Hours::from).orElse(null));
            line.to().setValue(hours.map(Hours::to).orElse(null));
        }
    }

    /**
     * Hands over what was entered. What can't be is said on its line.
     *
     * @param save takes the hours
     * @return whether they were taken
     */
    public boolean attempt(SerializableConsumer<WeekHours> save) {
        return fields.attempt(() -> save.accept(entered()));
    }

    private WeekHours entered() {
        Map<DayOfWeek, Hours> days = new EnumMap<>(DayOfWeek.class);
        for (Line line : lines) {
            LocalTime begins = line.from().getValue();
            LocalTime ends = line.to().getValue();
            if (begins != null && ends != null) {
                days.put(line.day(), hours(line.day(), begins, ends));
            } else if (begins != null || ends != null) {
                throw new BadInput(line.day().name(), "Enter both times, or take both out.");
            }
        }
        return new WeekHours(days);
    }

    private static Hours hours(DayOfWeek day, LocalTime begins, LocalTime ends) {
        try {
            return new Hours(begins, ends);
        } catch (BadInput refused) {
            throw new BadInput(day.name(), String.valueOf(refused.getMessage()));
        }
    }
}
