package org.confide.safety.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.safety.SafetyConflict;
import org.confide.safety.SafetyDraft;
import org.confide.safety.SafetyPlan;
import org.confide.safety.SafetySection;
import org.confide.shared.ui.Autosave;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.OnceSaved;
import org.confide.shared.ui.SaveState;
import org.confide.shared.ui.Unsaved;
import org.jspecify.annotations.Nullable;

/**
 * Writes another version of a plan; it begins with what the last one says, or goes on with one's draft. What is typed is in
 * the database within seconds.
 */
class SafetyForm extends Div implements Autosave.Editor<Map<SafetySection, String>>, Unsaved {

    /** Autosave's interval; a debounce would send nothing while somebody types without a pause. */
    private static final int SEND_EVERY_MILLIS = 1_000;

    /** What the form asks of the screen. */
    interface Acts {

        /** Makes a version of what is written. */
        void save(Map<SafetySection, String> texts);

        /** Leaves the draft for later. */
        void later();

        /** Throws the draft away. */
        void discard();
    }

    private final SafetyParts parts;
    private final Acts acts;
    private final Map<SafetySection, TextArea> texts = new EnumMap<>(SafetySection.class);
    private final List<Counter> counters = new ArrayList<>();
    private final Fields fields = new Fields();
    private final SaveState saveState = new SaveState();
    private final Button discard;
    private final Div beside = new Div();
    private final OnceSaved once = new OnceSaved();
    private final Autosave<Map<SafetySection, String>> saver;
    private @Nullable Instant saved;

    /**
     * Shows the draft, or the last version to be changed.
     *
     * @param parts what it works with
     * @param client whose plan
     * @param last the version that was read, or null where there is none
     * @param draft what was written so far, or null
     * @param acts what it asks of the screen
     */
    SafetyForm(SafetyParts parts, ClientId client, @Nullable SafetyPlan last, @Nullable SafetyDraft draft, Acts acts) {
        this.parts = parts;
        this.acts = acts;
        addClassNames("stack", "safety-form");
        saver = parts.saver(client, last == null ? 0 : last.number(), draft == null ? 0 : draft.revision(), this);
        Map<SafetySection, String> begin = draft != null ? draft.texts() : last != null ? last.texts() : Map.of();
        for (SafetySection section : SafetySection.values()) {
            add(area(section, begin.getOrDefault(section, "")));
        }
        saveState.answerFor(this);
        discard = new Button("Discard draft", event -> acts.discard());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        Button later = new Button("Finish later", event -> acts.later());
        later.addThemeVariants(ButtonVariant.TERTIARY);
        Button go = new Button("Save safety plan", event -> save());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(go, later, discard, saveState);
        actions.addClassName("form-actions");
        add(actions, beside);
        show(draft == null ? null : draft.saved());
        if (draft != null && last != null && draft.basedOn() < last.number()) {
            compare(
                    "Version " + last.number() + " was written by " + last.author() + ", "
                            + parts.time().dateTime(last.writtenAt()) + ", after you began. What you save here counts"
                            + " after it, so take over what is to stay.",
                    last.texts());
        }
    }

    private TextArea area(SafetySection section, String text) {
        TextArea area = new TextArea(section.label());
        area.setHelperText(section.hint());
        area.setWidthFull();
        area.setMinRows(2);
        area.setValue(text);
        area.setValueChangeMode(ValueChangeMode.TIMEOUT);
        area.setValueChangeTimeout(SEND_EVERY_MILLIS);
        counters.add(Counter.on(area, SafetyPlan.TEXT_LIMIT));
        area.addValueChangeListener(event -> changed());
        texts.put(section, area);
        SaveState.keep(area, section.name());
        fields.field(section.name().toLowerCase(Locale.ROOT), area);
        return area;
    }

    void focus() {
        texts.values().stream().findFirst().ifPresent(TextArea::focus);
    }

    private void changed() {
        if (fits()) {
            saver.changed(entered());
        } else {
            refused(
                    "A section is too long or holds something that can't be stored. It stays here; the message beside it"
                            + " says what to do.");
        }
    }

    private void save() {
        if (saver.isBehind() && !isHeldUp()) {
            // A save that came after the version would make a draft of what is saved already.
            onceSaved(this::save, () -> {});
        } else {
            fields.attempt(() -> acts.save(entered()));
        }
    }

    private boolean fits() {
        return counters.stream().allMatch(Counter::fits);
    }

    private Map<SafetySection, String> entered() {
        Map<SafetySection, String> entered = new EnumMap<>(SafetySection.class);
        texts.forEach((section, area) -> entered.put(section, area.getValue()));
        return entered;
    }

    private void show(@Nullable Instant at) {
        saved = at;
        discard.setVisible(at != null);
        if (at != null) {
            saveState.saved(parts.time().time(at));
        }
    }

    /** Another text below one's own, to be compared. */
    private void compare(String what, Map<SafetySection, String> other) {
        beside.removeAll();
        beside.addClassNames("stack", "safety-sheet");
        Paragraph words = new Paragraph(what);
        words.getElement().setAttribute("role", "alert");
        beside.add(words);
        other.forEach((section, text) -> {
            if (!text.isEmpty()) {
                H2 heading = new H2(section.label());
                heading.addClassName("section-heading");
                Div body = new Div(text);
                body.addClassName("text");
                beside.add(heading, body);
            }
        });
    }

    /** Both texts are on the page; which of them goes on, the person says. */
    private void settle(SafetyDraft theirs) {
        once.calledOff();
        String when = parts.time().time(theirs.saved());
        refused("Another window saved other words at " + when + ". They stand below yours; nothing was written over.");
        compare("What the other window saved at " + when + ":", theirs.texts());
        Button mine = new Button("Go on with what stands above", event -> {
            beside.removeAll();
            saver.goOnFrom(theirs.revision());
            saver.changed(entered());
        });
        Button other = new Button("Go on with what stands below", event -> {
            beside.removeAll();
            saver.goOnFrom(theirs.revision());
            texts.forEach((section, area) -> area.setValue(theirs.texts().getOrDefault(section, "")));
            // Setting the fields saves them once more, which changes nothing and says that all is saved.
            saver.changed(entered());
        });
        Div choice = new Div(mine, other);
        choice.addClassName("form-actions");
        beside.add(choice);
    }

    @Override
    public boolean hasUnsaved() {
        return saver.isBehind() || saveState.isNotSaved();
    }

    @Override
    public boolean isHeldUp() {
        return saveState.isNotSaved();
    }

    @Override
    public boolean isOnThePageAlone() {
        return !saver.isBehind() || !fits();
    }

    @Override
    public void onceSaved(Runnable act, Runnable otherwise) {
        once.goOnWith(act, otherwise);
    }

    @Override
    public void saved(long revision, Instant at) {
        if (!saver.isBehind() && fits()) {
            show(at);
            once.saved();
        }
    }

    @Override
    public void slow() {
        saveState.saving();
        once.calledOff();
    }

    @Override
    public void refused(String sentence) {
        once.calledOff();
        Instant last = saved;
        saveState.notSaved(last == null ? "" : parts.time().time(last), sentence);
    }

    @Override
    public @Nullable Command onStop(RuntimeException why, Map<SafetySection, String> mine) {
        return why instanceof SafetyConflict conflict ? () -> settle(conflict.theirs()) : null;
    }
}
