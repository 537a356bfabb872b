package org.confide.group.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SeriesTaken;
import org.confide.shared.ui.Fields;

/** The days of a group against which something stands, each with what it is, and a button that does without them. */
class TakenDays extends Div {

    private final transient PracticeTime clock;
    private final Button without;
    private final Set<LocalDate> leftOut = new TreeSet<>();

    /**
     * Says nothing yet.
     *
     * @param clock says days
     * @param verb the button's words
     * @param act does it without some days
     */
    TakenDays(PracticeTime clock, String verb, SerializableConsumer<Set<LocalDate>> act) {
        this.clock = clock;
        getElement().setAttribute("role", "status");
        without = new Button(verb, event -> act.accept(new HashSet<>(leftOut)));
        without.setVisible(false);
    }

    Button without() {
        return without;
    }

    /** Tries something, and lists the days that stand against it. */
    boolean attempt(Fields fields, Runnable act) {
        removeAll();
        leftOut.clear();
        without.setVisible(false);
        try {
            return fields.attempt(act);
        } catch (SeriesTaken taken) {
            taken.clashes().forEach(clash -> {
                leftOut.add(clash.day());
                add(new Paragraph(clock.date(clash.day()) + ": " + String.join(" ", clash.reasons())));
            });
            without.setVisible(true);
            return false;
        }
    }
}
