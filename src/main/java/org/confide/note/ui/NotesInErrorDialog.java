package org.confide.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.confide.note.NoteInError;
import org.confide.note.ReadableNote;
import org.confide.note.WaitingNote;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Fields;

/** What was entered in error, for the few who may read it; its author takes the text to the session it belongs to. */
class NotesInErrorDialog extends Dialog {

    private final PracticeTime time;
    private final BiConsumer<ReadableNote, WaitingNote> copy;

    /**
     * @param targets the sessions a note's text may be copied to, none where the reader did not write it
     * @param copy copies it; refuses by throwing
     */
    NotesInErrorDialog(
            List<NoteInError> notes,
            PracticeTime time,
            Function<ReadableNote, List<WaitingNote>> targets,
            BiConsumer<ReadableNote, WaitingNote> copy) {
        this.time = time;
        this.copy = copy;
        setHeaderTitle("Entered in error");
        setWidth("720px");
        Div content = new Div();
        for (NoteInError each : notes) {
            Paragraph why = new Paragraph("Marked " + time.dateTime(each.error().marked()) + " by "
                    + each.error().markedByName() + ". Reason: " + each.error().reason());
            why.addClassNames("sub", "small");
            content.add(new H3("Kept as it was signed"), why);
            NoteArticle.whole(each.note(), time).forEach(content::add);
            List<WaitingNote> sessions = targets.apply(each.note());
            if (!sessions.isEmpty()) {
                content.add(copying(each.note(), sessions));
            }
        }
        add(content);
        getFooter().add(new Button("Close note", event -> close()));
    }

    private Div copying(ReadableNote note, List<WaitingNote> sessions) {
        ComboBox<WaitingNote> session = new ComboBox<>("Session the text belongs to");
        session.setItems(sessions);
        session.setItemLabelGenerator(
                each -> each.clientName() + ", " + time.dateTime(each.start()) + ", " + each.serviceLabel());
        session.setHelperText(
                "Your sessions without a note. Every section has to be looked at there before it is signed.");
        session.setWidthFull();
        Fields fields = new Fields().field("session", session);
        Button take = new Button("Copy text into a new draft", event -> {
            if (fields.attempt(() -> copy.accept(note, chosen(session)))) {
                close();
            }
        });
        Div copying = new Div(session, take);
        copying.addClassNames("copying", "no-print");
        return copying;
    }

    private static WaitingNote chosen(ComboBox<WaitingNote> session) {
        return session.getOptionalValue()
                .orElseThrow(() -> new BadInput("session", "Choose the session the text belongs to."));
    }
}
