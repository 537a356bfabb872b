package org.confide.due.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.confide.note.NoNoteNeeded;
import org.confide.note.NoNoteReason;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;

/** Asks why a session needs no progress note. */
class NoNoteNeededDialog extends Dialog {

    private final RadioButtonGroup<NoNoteReason> reason = new RadioButtonGroup<>("Why");
    private final TextField words = new TextField("In a few words");
    private final Fields fields = new Fields().field("reason", reason).field("words", words);

    /**
     * Makes the dialog.
     *
     * @param whose the session in words
     * @param say says it; refuses by throwing
     */
    NoNoteNeededDialog(String whose, SerializableBiConsumer<NoNoteReason, String> say) {
        setHeaderTitle("No note needed");
        setWidth("480px");
        Paragraph lead = new Paragraph(whose + ". The session is on no list of notes due then, and can't be billed."
                + " You can take it back.");
        lead.addClassName("dialog-lead");
        reason.setItems(NoNoteReason.values());
        reason.setItemLabelGenerator(NoNoteReason::label);
        words.setWidthFull();
        Counter.on(words, NoNoteNeeded.WORDS_LIMIT);
        Div form = new Div(lead, reason, words);
        form.addClassName("sign-dialog");
        add(form);
        Button keep = new Button("Keep it due", event -> close());
        keep.addClassName("dialog-start");
        Button go = new Button("No note needed", event -> {
            if (fields.attempt(() -> {
                if (reason.getValue() == null) {
                    throw new BadInput("reason", "Choose why no note is needed.");
                }
                say.accept(reason.getValue(), words.getValue());
            })) {
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, go);
    }
}
