package org.confide.safety.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.confide.safety.SafetyPlan;
import org.confide.safety.SafetySection;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.SaveState;
import org.jspecify.annotations.Nullable;

/** Writes another version of a plan; it begins with what the last one says. */
class SafetyForm extends Div {

    private final Map<SafetySection, TextArea> texts = new EnumMap<>(SafetySection.class);
    private final Map<SafetySection, String> before = new EnumMap<>(SafetySection.class);
    private final Fields fields = new Fields();

    /**
     * Shows the last version to be changed.
     *
     * @param last the version, or null where there is none
     * @param save stores what was entered
     * @param leave gives it up
     */
    SafetyForm(
            @Nullable SafetyPlan last,
            SerializableConsumer<Map<SafetySection, String>> save,
            SerializableRunnable leave) {
        addClassNames("stack", "safety-form");
        for (SafetySection section : SafetySection.values()) {
            TextArea area = new TextArea(section.label());
            area.setHelperText(section.hint());
            area.setWidthFull();
            area.setMinRows(2);
            area.setValue(last == null ? "" : last.text(section));
            Counter.on(area, SafetyPlan.TEXT_LIMIT);
            texts.put(section, area);
            before.put(section, area.getValue());
            SaveState.keep(area, section.name());
            fields.field(section.name().toLowerCase(Locale.ROOT), area);
            add(area);
        }
        add(askingBeforeThePageGoes());
        Button keep = new Button("Keep as it is", event -> leave.run());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        Button go = new Button("Save safety plan", event -> fields.attempt(() -> save.accept(entered())));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(go, keep);
        actions.addClassName("form-actions");
        add(actions);
    }

    /** Nothing is stored while it is written, so closing or reloading the page asks once a word was typed. */
    private SaveState askingBeforeThePageGoes() {
        SaveState unseen = new SaveState();
        unseen.addClassName("unseen");
        unseen.answerFor(this);
        return unseen;
    }

    /** Whether something stands here that is stored nowhere. */
    boolean changed() {
        return !entered().equals(before);
    }

    void focus() {
        texts.values().stream().findFirst().ifPresent(TextArea::focus);
    }

    private Map<SafetySection, String> entered() {
        Map<SafetySection, String> entered = new EnumMap<>(SafetySection.class);
        texts.forEach((section, area) -> entered.put(section, area.getValue()));
        return entered;
    }
}
