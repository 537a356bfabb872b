package org.confide.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.confide.scheduling.SeriesChoice;
import org.confide.scheduling.SeriesTaken;
import org.confide.shared.ui.Counter;

/** Lists the days of a series against which something stands, and asks which of them are wanted all the same. */
class SeriesTakenDialog extends Dialog {

    private static final int REASON_LIMIT = 200;

    private final List<SeriesTaken.Clash> clashes;
    private final CheckboxGroup<SeriesTaken.Clash> wanted = new CheckboxGroup<>("Wanted all the same");
    private final TextField reason = new TextField("Reason");
    private final SerializableConsumer<SeriesChoice> decided;

    SeriesTakenDialog(
            List<SeriesTaken.Clash> clashes,
            SerializableFunction<LocalDate, String> words,
            boolean mayOverride,
            String leftOut,
            String verb,
            SerializableConsumer<SeriesChoice> decided) {
        this.clashes = List.copyOf(clashes);
        this.decided = decided;
        setHeaderTitle(clashes.size() == 1 ? "One day is taken" : clashes.size() + " days are taken");
        setWidth("560px");
        wanted.setItems(clashes);
        wanted.setReadOnly(!mayOverride);
        wanted.setItemLabelGenerator(clash -> words.apply(clash.day()) + ". " + String.join(" ", clash.reasons()));
        wanted.addClassName("one-a-line");
        wanted.addValueChangeListener(event -> reason.setVisible(needsReason()));
        reason.setWidthFull();
        reason.setHelperText("It is kept in the audit trail. Nothing clinical.");
        reason.setVisible(false);
        Counter.on(reason, REASON_LIMIT);
        add(wanted, new Paragraph(leftOut), reason);
        Button keep = new Button("Change nothing yet", event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClassName("dialog-start");
        Button go = new Button(verb, event -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, go);
        keep.focus();
    }

    private boolean needsReason() {
        return wanted.getValue().stream().anyMatch(SeriesTaken.Clash::needsReason);
    }

    private void go() {
        if (needsReason() && reason.getValue().isBlank()) {
            reason.setErrorMessage("Say why it is wanted at this time.");
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        Set<LocalDate> anyway =
                wanted.getValue().stream().map(SeriesTaken.Clash::day).collect(Collectors.toSet());
        Set<LocalDate> out = clashes.stream()
                .map(SeriesTaken.Clash::day)
                .filter(day -> !anyway.contains(day))
                .collect(Collectors.toSet());
        close();
        decided.accept(new SeriesChoice(out, anyway, needsReason() ? reason.getValue() : ""));
    }
}
