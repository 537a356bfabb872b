package org.confide.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import org.confide.note.DraftContent;
import org.confide.note.NoteSection;
import org.confide.note.ReturnComment;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;
import org.jspecify.annotations.Nullable;

/** Returns a note with what is to be changed in it. */
class ReturnDialog extends Dialog {

    /** Returns it; refuses by throwing. */
    interface Returning {
        void giveBack(@Nullable NoteSection section, String comment);
    }

    private final Select<NoteSection> section = new Select<>();
    private final TextArea comment = new TextArea("What is to be changed");
    private final Returning returning;

    ReturnDialog(DraftContent content, Returning returning) {
        this.returning = returning;
        setHeaderTitle("Return this note");
        setWidth("520px");
        Paragraph lead = new Paragraph("It goes back to its author with your comment. The comment stands beside the"
                + " record, never in the chart. What was submitted stays as it was.");
        lead.addClassName("dialog-lead");
        List<NoteSection> written = Arrays.stream(NoteSection.values())
                .filter(each -> !content.section(each).isEmpty())
                .toList();
        section.setLabel("Section");
        section.setItems(written);
        section.setItemLabelGenerator(each -> each == null ? "The whole note" : each.label());
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption("The whole note");
        section.setWidthFull();
        comment.setWidthFull();
        comment.setMinRows(4);
        Counter.on(comment, ReturnComment.LIMIT);
        Div form = new Div(lead, comment, section);
        form.addClassName("sign-dialog");
        add(form);
        Button keep = new Button("Keep reviewing", event -> close());
        keep.addClassName("dialog-start");
        Button giveBack = new Button("Return", event -> giveBack());
        giveBack.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, giveBack);
        addOpenedChangeListener(event -> comment.focus());
    }

    private void giveBack() {
        comment.setInvalid(false);
        try {
            returning.giveBack(section.getValue(), comment.getValue());
            close();
        } catch (BadInput refused) {
            comment.setErrorMessage(refused.getMessage());
            comment.setInvalid(true);
            comment.focus();
        }
    }
}
