package org.confide.supervision.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.confide.note.NoteSection;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Initials;
import org.confide.shared.ui.KeyHint;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.StateBadge;
import org.confide.supervision.ReviewThread;

/** One thread of remarks: where it is bound to, what was said, and the field for an answer. */
class ThreadCard extends Section {

    /** What can be done in a thread; refuses by throwing. */
    interface Talking {

        /** Says something. */
        void answer(ReviewThread thread, String words);

        /** {@return whether this person may settle} */
        boolean settles();

        /** Settles it, or opens it again. */
        void settle(ReviewThread thread, boolean settled);
    }

    private final ReviewThread thread;
    private final Talking talking;
    private final PracticeTime time;

    ThreadCard(ReviewThread thread, Talking talking, PracticeTime time) {
        this.thread = thread;
        this.talking = talking;
        this.time = time;
        addClassName("thread");
        getElement().setAttribute("aria-label", "Comments on " + place(thread.section()));
        add(head());
        if (!thread.quote().isEmpty()) {
            add(passage(thread.quote()));
        }
        Div remarks = new Div();
        remarks.addClassName("stack");
        thread.remarks().forEach(remark -> remarks.add(message(remark)));
        if (thread.open()) {
            add(remarks, answer());
        } else {
            add(new Details(
                    thread.remarks().size() == 1
                            ? "1 comment"
                            : thread.remarks().size() + " comments",
                    remarks));
        }
    }

    /** Where a comment stands, in words. */
    static String place(@org.jspecify.annotations.Nullable NoteSection section) {
        return section == null ? "The whole note" : section.label();
    }

    /** Words of the note that a comment is about. */
    static Paragraph passage(String quote) {
        Paragraph passage = new Paragraph("“" + quote + "”");
        passage.addClassNames("passage", "small");
        return passage;
    }

    private Div head() {
        Span where = new Span(place(thread.section()));
        where.addClassNames("grow", "strong");
        Div head = new Div(where);
        head.addClassName("row");
        if (!thread.open()) {
            head.add(new StateBadge(StateBadge.Kind.SIGNED, "check", "Settled").bare());
        } else if (thread.required()) {
            head.add(new StateBadge(StateBadge.Kind.RETURNED, "back", "Asked for a change").bare());
        }
        if (talking.settles()) {
            Button settle =
                    new Button(thread.open() ? "Settle" : "Open again", event -> talking.settle(thread, thread.open()));
            settle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            settle.setAriaLabel(
                    (thread.open() ? "Settle comments on " : "Open again comments on ") + place(thread.section()));
            head.add(settle);
        }
        return head;
    }

    private Div message(ReviewThread.Remark remark) {
        Paragraph by = new Paragraph(remark.authorName() + ", " + time.dateTime(remark.written()));
        by.addClassNames("by", "tiny", "sub");
        Paragraph text = new Paragraph(remark.words());
        text.addClassNames("text", "small");
        Div message = new Div(new Initials(remark.authorName()), new Div(by, text));
        message.addClassName("message");
        return message;
    }

    private Div answer() {
        TextArea words = new TextArea();
        words.setAriaLabel("Answer about " + place(thread.section()));
        words.setPlaceholder("Answer");
        words.setMinRows(1);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        Counter.on(words, ReviewThread.REMARK_LIMIT);
        Button send = KeyHint.on(new Button("Answer", event -> send(words)), "Ctrl Enter");
        send.addThemeVariants(ButtonVariant.SMALL);
        Div row = new Div(words, send);
        row.addClassName("answer");
        Keys.controlWithin(words, Key.ENTER, () -> send(words));
        return row;
    }

    private void send(TextArea words) {
        words.setInvalid(false);
        try {
            talking.answer(thread, words.getValue());
        } catch (BadInput refused) {
            words.setErrorMessage(refused.getMessage());
            words.setInvalid(true);
            words.focus();
        }
    }
}
