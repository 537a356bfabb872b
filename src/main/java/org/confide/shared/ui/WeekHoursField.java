package org.confide.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import org.confide.shared.BadInput;
import org.confide.shared.Hours;
import org.confide.shared.WeekHours;
import org.jspecify.annotations.Nullable;

/** The hours of a week: a line a day, both times empty where there are none, and where wanted a second line a day. */
public final class WeekHoursField extends Div {

    private record Pair(TimePicker from, TimePicker to) implements java.io.Serializable {

        void show(@Nullable Hours hours) {
            from.setValue(hours == null ? null : hours.from());
            to.setValue(hours == null ? null : hours.to());
        }
    }

    private record Line(DayOfWeek day, Pair first, Pair second, Span and, Button more) implements java.io.Serializable {

        void split(boolean split) {
            and.setVisible(split);
            second.from().setVisible(split);
            second.to().setVisible(split);
            more.setVisible(!split);
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Fields fields = new Fields();
    private final boolean split;

    /** Makes seven empty lines, of one span each. */
    public WeekHoursField() {
        this(false);
    }

    /**
     * Makes seven empty lines.
     *
     * @param split whether a day may have a second span
     */
    public WeekHoursField(boolean split) {
        this.split = split;
        addClassName("week-hours");
        for (DayOfWeek day : DayOfWeek.values()) {
            String words = day.getDisplayName(TextStyle.FULL, Locale.US);
            Span name = new Span(words);
            name.addClassName("label");
            Span and = new Span("and");
            and.addClassName("label");
            Button more = new Button(new Icon("plus"));
            more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            more.setAriaLabel("Add second hours on " + words);
            more.setTooltipText("Second hours");
            Line line = new Line(day, pair(words), pair(words + ", second,"), and, more);
            more.addClickListener(event -> {
                line.split(true);
                line.second().from().focus();
            });
            lines.add(line);
            fields.field(day.name(), line.first().from());
            add(name, line.first().from(), line.first().to(), more);
            if (split) {
                add(and, line.second().from(), line.second().to(), new Span());
            }
            line.split(false);
            more.setVisible(split);
        }
    }

    private static Pair pair(String words) {
        return new Pair(picker(words + " from"), picker(words + " to"));
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
            List<Hours> spans = week.on(line.day());
            line.first().show(spans.isEmpty() ? null : spans.getFirst());
            line.second().show(spans.size() < 2 ? null : spans.get(1));
            line.split(split && spans.size() > 1);
            line.more().setVisible(split && spans.size() < 2);
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
        Map<DayOfWeek, List<Hours>> days = new EnumMap<>(DayOfWeek.class);
        for (Line line : lines) {
            List<Hours> spans = new ArrayList<>();
            add(spans, line.day(), line.first());
            add(spans, line.day(), line.second());
            days.put(line.day(), spans);
        }
        return new WeekHours(days);
    }

    private static void add(List<Hours> spans, DayOfWeek day, Pair pair) {
        LocalTime begins = pair.from().getValue();
        LocalTime ends = pair.to().getValue();
        if (begins != null && ends != null) {
            spans.add(hours(day, begins, ends));
        } else if (begins != null || ends != null) {
            throw new BadInput(day.name(), "Enter both times, or take both out.");
        }
    }

    private static Hours hours(DayOfWeek day, LocalTime begins, LocalTime ends) {
        try {
            return new Hours(begins, ends);
        } catch (BadInput refused) {
            throw new BadInput(day.name(), String.valueOf(refused.getMessage()));
        }
    }
}
