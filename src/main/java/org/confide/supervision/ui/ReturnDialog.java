package org.confide.supervision.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.confide.note.DraftContent;
import org.confide.note.NoteSection;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.KeyHint;
import org.confide.shared.ui.Keys;
import org.confide.supervision.ReviewThread;
import org.confide.supervision.ThreadId;
import org.jspecify.annotations.Nullable;

/** Returns a note with what is to be changed in it: open comments that are chosen, and one more. */
class ReturnDialog extends Dialog {

    private static final int SHOWN = 90;

    /** Returns it; refuses by throwing. */
    interface Returning {
        void giveBack(Set<ThreadId> chosen, @Nullable NoteSection section, String further);
    }

    private final CheckboxGroup<ReviewThread> required = new CheckboxGroup<>("Required changes");
    private final Select<NoteSection> section = new Select<>();
    private final TextArea comment = new TextArea("What is to be changed");
    private final Returning returning;

    ReturnDialog(DraftContent content, List<ReviewThread> open, Returning returning) {
        this.returning = returning;
        setHeaderTitle("Return this note");
        setWidth("520px");
        Paragraph lead =
                new Paragraph("It goes back to its author with what is to be changed. Comments stand beside the"
                        + " record, never in the chart. What was submitted stays as it was.");
        lead.addClassName("dialog-lead");
        required.setItems(open);
        required.setItemLabelGenerator(ReturnDialog::words);
        required.setValue(new HashSet<>(open));
        required.addClassName("one-a-line");
        required.setVisible(!open.isEmpty());
        List<NoteSection> written = Arrays.stream(NoteSection.values())
                .filter(each -> !content.section(each).isEmpty())
                .toList();
        section.setLabel("Section");
        section.setItems(written);
        section.setItemLabelGenerator(ThreadCard::place);
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption("The whole note");
        section.setWidthFull();
        comment.setWidthFull();
        comment.setValueChangeMode(ValueChangeMode.LAZY);
        comment.setMinRows(open.isEmpty() ? 4 : 2);
        Counter.on(comment, ReviewThread.REMARK_LIMIT);
        Div form = new Div(lead, required, comment, section);
        form.addClassNames("sign-dialog", "return-dialog");
        add(form);
        Button keep = new Button("Keep reviewing", event -> close());
        keep.addClassName("dialog-start");
        Button giveBack = KeyHint.on(new Button("Return", event -> giveBack()), "Ctrl Enter");
        giveBack.addThemeVariants(ButtonVariant.PRIMARY);
        Keys.controlWithin(form, Key.ENTER, this::giveBack);
        getFooter().add(keep, giveBack);
        addOpenedChangeListener(event -> comment.focus());
    }

    private static String words(ReviewThread thread) {
        String said = thread.remarks().getLast().words();
        return ThreadCard.place(thread.section()) + ": "
                + (said.length() > SHOWN ? said.substring(0, SHOWN) + "…" : said);
    }

    private void giveBack() {
        comment.setInvalid(false);
        try {
            returning.giveBack(
                    required.getValue().stream().map(ReviewThread::id).collect(Collectors.toSet()),
                    section.getValue(),
                    comment.getValue());
            close();
        } catch (BadInput refused) {
            comment.setErrorMessage(refused.getMessage());
            comment.setInvalid(true);
            comment.focus();
        }
    }
}
