package org.confide.note.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.confide.note.NoteDraft;
import org.confide.note.NoteFormat;
import org.confide.note.NoteSection;
import org.confide.note.spi.WritingAid;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Cursor;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.SaveState;
import org.jspecify.annotations.Nullable;

/** One section of the note being written: its label, its text, and where the text came from. */
class SectionRow extends Div {

    /** Autosave's interval; a debounce would send nothing while somebody types without a pause. */
    static final int SEND_EVERY_MILLIS = 1_000;

    private final NoteSection section;
    private final TextArea text = new TextArea();
    private final Div gutter;
    private final Div beside = new Div();
    private final Div forwardLine = new Div();
    private final Counter counter;
    private final Button bring = new Button("Bring forward");
    private final Runnable keep;
    private final Runnable clear;

    SectionRow(
            NoteSection section, NoteFormat.@Nullable Part part, Runnable bringForward, Runnable keep, Runnable clear) {
        this.section = section;
        this.keep = keep;
        this.clear = clear;
        addClassName("note-section");
        setId("section-" + section.name().toLowerCase(java.util.Locale.ROOT));

        HtmlContainer label = new HtmlContainer("b");
        label.setText(section.label());
        gutter = new Div(label);
        gutter.addClassName("gutter");
        if (part != null) {
            Span hint = new Span(part.hint());
            hint.addClassName("prompt");
            gutter.add(hint);
            text.setPlaceholder(part.prompt());
            if (part.required()) {
                Span required = new Span("Required");
                required.addClassName("required");
                gutter.add(required);
                text.addValueChangeListener(
                        event -> required.setVisible(event.getValue().isBlank()));
            }
        }
        bring.addThemeVariants(ButtonVariant.TERTIARY);
        bring.addClassName("link");
        bring.setAriaLabel("Bring " + section.label() + " forward from the last note");
        bring.setTooltipText("Alt B");
        bring.addClickListener(event -> bringForward.run());
        bring.setVisible(false);
        gutter.add(bring);

        text.addClassName("note-text");
        text.setAriaLabel(section.label());
        text.setMinRows(1);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(SEND_EVERY_MILLIS);
        SaveState.keep(text, section.name());
        counter = Counter.on(text, NoteSection.LIMIT);
        beside.addClassName("text");
        beside.add(text);
        forwardLine.addClassName("forward-line");
        add(gutter, beside);
    }

    /**
     * Binds to the draft: what is typed goes through its verb. Text that can't be stored stays in the field alone, with
     * the counter's message; for the binder that is no fault, since it would hold back every other field for it.
     */
    void bind(Binder<NoteDraft> binder) {
        binder.forField(text)
                .withValidationStatusHandler(status -> {})
                .bind(draft -> draft.section(section), (draft, value) -> {
                    if (counter.fits()) {
                        draft.write(section, value);
                    }
                });
    }

    /** Takes the field away from the draft again. */
    void unbind(Binder<NoteDraft> binder) {
        binder.removeBinding(text);
    }

    /** Takes a tool for this section. */
    void help(WritingAid.Aid aid) {
        aid.tool(section, text).ifPresent(gutter::add);
    }

    NoteSection section() {
        return section;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean fits() {
        return counter.fits();
    }

    String text() {
        return text.getValue();
    }

    /** Shows a text that did not come from this field's keyboard. */
    void show(String value) {
        text.setValue(value);
    }

    /** Offers to bring the earlier text forward, or not. */
    void offer(boolean thereIsOne) {
        bring.setVisible(thereIsOne && text.isEmpty());
    }

    /** Marks text that was brought forward, until it is edited or kept. */
    void mark(@Nullable String from) {
        if (from == null) {
            text.removeClassName("forward");
            beside.remove(forwardLine);
            return;
        }
        text.addClassName("forward");
        Span grow = new Span();
        grow.addClassName("grow");
        forwardLine.removeAll();
        forwardLine.add(
                new Icon("repeat"),
                new Span("Brought forward from " + from + ", not edited yet"),
                grow,
                link("Keep as it is", keep),
                link("Clear", clear));
        beside.add(forwardLine);
    }

    /** Shows what the supervisor said about this section. */
    void comment(String words, String by) {
        Span who = new Span(by);
        who.addClassName("sub");
        Div comment = new Div(new Icon("back"), new Span(new Span("“" + words + "” "), who));
        comment.addClassName("returned-comment");
        beside.add(comment);
    }

    void focusText() {
        Cursor.into(text);
    }

    private static Button link(String words, Runnable action) {
        Button button = new Button(words, event -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("link");
        return button;
    }
}
