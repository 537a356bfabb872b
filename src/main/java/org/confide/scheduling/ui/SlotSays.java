package org.confide.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.confide.shared.ui.Icon;

/** Says whether a time would do, and which others would. */
class SlotSays extends Div {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    private final SerializableConsumer<LocalDateTime> choose;

    SlotSays(SerializableConsumer<LocalDateTime> choose) {
        this.choose = choose;
        addClassName("slot-says");
        getElement().setAttribute("role", "status");
    }

    void nothing() {
        removeAll();
    }

    void free(LocalDateTime start) {
        removeAll();
        Div line =
                new Div(new Icon("check"), new Span(CLOCK.format(start) + " is free for client, clinician and place."));
        line.addClassNames("row", "small", "text-signed");
        add(line);
    }

    void taken(LocalDateTime start, List<String> reasons, List<LocalDateTime> others) {
        removeAll();
        Paragraph what = new Paragraph(CLOCK.format(start) + " is not free.");
        what.addClassName("small");
        add(what);
        for (String reason : reasons) {
            Paragraph line = new Paragraph(new Icon("warn"), new Span(reason));
            line.addClassNames("row", "small", "text-due");
            add(line);
        }
        if (!others.isEmpty()) {
            Div row = new Div(new Span("Free instead:"));
            row.addClassNames("row", "wrap", "small");
            others.forEach(other -> {
                Button button = new Button(CLOCK.format(other), event -> choose.accept(other));
                button.addThemeVariants(ButtonVariant.SMALL);
                row.add(button);
            });
            add(row);
        }
    }
}
