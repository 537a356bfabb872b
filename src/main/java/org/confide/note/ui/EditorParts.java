package org.confide.note.ui;

import com.vaadin.flow.component.UI;
import org.confide.identity.SignedInExecutor;
import org.confide.note.BeforeSigning;
import org.confide.note.NoteFormats;
import org.confide.note.NoteWriting;
import org.confide.note.OpenedNote;
import org.confide.note.WorthALook;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceCatalogue;
import org.springframework.stereotype.Component;

/** What the editor is made with. */
@Component
record EditorParts(
        NoteWriting writing,
        SignedInExecutor executor,
        NoteFormats formats,
        ServiceCatalogue services,
        BeforeSigning checks,
        WorthALook worthALook,
        PracticeTime time) {

    DraftSaver saver(UI ui, OpenedNote opened, DraftSaver.Editor editor) {
        return new DraftSaver(
                ui,
                writing,
                executor,
                opened.toWrite().orElseThrow(),
                opened.session().id(),
                opened.client(),
                editor);
    }
}
