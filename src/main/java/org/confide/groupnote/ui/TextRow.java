package org.confide.groupnote.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.confide.note.NoteSection;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Cursor;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.SaveState;

/** A field of text that goes into one note or into all, and under it the names it must not hold. */
class TextRow extends Div {

    /** Autosave's interval; a debounce would send nothing while somebody types without a pause. */
    private static final int SEND_EVERY_MILLIS = 1_000;

    private final TextArea text = new TextArea();
    private final Div names = new Div();
    private final Counter counter;
    private final Consumer<String> ordinary;

    /**
     * @param key names the field among those of the screen
     * @param label what stands before it
     * @param spoken what it is called where the label alone would not say whose it is
     * @param hint what it is for
     * @param changed takes what was typed
     * @param ordinary takes a word that is no name here
     */
    TextRow(String key, String label, String spoken, String hint, Consumer<String> changed, Consumer<String> ordinary) {
        this.ordinary = ordinary;
        addClassName("note-section");
        HtmlContainer name = new HtmlContainer("b");
        name.setText(label);
        Span what = new Span(hint);
        what.addClassName("prompt");
        Div gutter = new Div(name, what);
        gutter.addClassName("gutter");
        text.addClassName("note-text");
        text.setAriaLabel(spoken);
        text.setMinRows(1);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(SEND_EVERY_MILLIS);
        SaveState.keep(text, key);
        counter = Counter.on(text, NoteSection.LIMIT);
        names.getElement().setAttribute("role", "status");
        Div beside = new Div(text, names);
        beside.addClassName("text");
        add(gutter, beside);
        text.addValueChangeListener(event -> {
            if (event.isFromClient() && counter.fits()) {
                changed.accept(event.getValue());
            }
        });
    }

    void show(String value) {
        text.setValue(value);
    }

    boolean fits() {
        return counter.fits();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    void focusText() {
        Cursor.into(text);
    }

    /** Says which words are names of somebody else, each with a click to say that it is none here. */
    void warn(List<String> found) {
        names.removeAll();
        for (String word : found) {
            Button none = new Button("“" + word + "” is no name here", event -> ordinary.accept(word));
            none.addThemeVariants(ButtonVariant.TERTIARY);
            none.addClassName("link");
            Span words = new Span("“" + word + "” is a client's name and must not stand in another's chart. ");
            Div line = new Div(new Icon("warn"), new Div(words, none));
            line.addClassName("name-line");
            names.add(line);
        }
    }
}
