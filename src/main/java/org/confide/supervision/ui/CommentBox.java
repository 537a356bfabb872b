package org.confide.supervision.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.confide.note.NoteSection;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.KeyHint;
import org.confide.shared.ui.Keys;
import org.confide.supervision.ReviewThread;
import org.jspecify.annotations.Nullable;

/** Writes the first remark of a thread. */
class CommentBox extends Section {

    private final TextArea words = new TextArea();
    private final SerializableConsumer<String> send;

    /**
     * @param quote the words it is about, or an empty text
     * @param send takes what was written; refuses by throwing
     * @param drop called when nothing is to be said
     */
    CommentBox(
            @Nullable NoteSection section, String quote, SerializableConsumer<String> send, SerializableRunnable drop) {
        this.send = send;
        addClassName("thread");
        getElement().setAttribute("aria-label", "New comment");
        Span where = new Span(ThreadCard.place(section));
        where.addClassNames("grow", "strong");
        add(where);
        if (!quote.isEmpty()) {
            add(ThreadCard.passage(quote));
        }
        words.setAriaLabel("Comment on " + ThreadCard.place(section));
        words.setMinRows(3);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setWidthFull();
        Counter.on(words, ReviewThread.REMARK_LIMIT);
        Keys.controlWithin(words, Key.ENTER, this::send);
        Button comment = KeyHint.on(new Button("Add comment", event -> send()), "Ctrl Enter");
        comment.addThemeVariants(ButtonVariant.SMALL);
        Button no = KeyHint.on(new Button("Drop", event -> drop.run()), "Esc");
        no.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        no.addClickShortcut(Key.ESCAPE).listenOn(this);
        Div row = new Div(comment, no);
        row.addClassName("row");
        add(words, row);
    }

    void focusWords() {
        words.focus();
    }

    private void send() {
        words.setInvalid(false);
        try {
            send.accept(words.getValue());
        } catch (BadInput refused) {
            words.setErrorMessage(refused.getMessage());
            words.setInvalid(true);
            words.focus();
        }
    }
}
