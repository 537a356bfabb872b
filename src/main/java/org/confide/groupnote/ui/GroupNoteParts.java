package org.confide.groupnote.ui;

import com.vaadin.flow.component.UI;
import org.confide.groupnote.GroupSigning;
import org.confide.groupnote.GroupText;
import org.confide.groupnote.GroupWriting;
import org.confide.groupnote.OpenedGroup;
import org.confide.identity.PasswordCheck;
import org.confide.identity.SignedInExecutor;
import org.confide.note.BeforeSigning;
import org.confide.note.NoteFormats;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.Autosave;
import org.springframework.stereotype.Component;

/** What the screen of a group's notes is made with. */
@Component
record GroupNoteParts(
        GroupWriting writing,
        GroupSigning signing,
        BeforeSigning checks,
        NoteFormats formats,
        PasswordCheck passwords,
        SignedInExecutor executor,
        PracticeTime time) {

    Autosave<GroupText> saver(UI ui, OpenedGroup group, Autosave.Editor<GroupText> editor) {
        return new Autosave<>(
                ui,
                step -> writing.save(group.session().id(), step.text(), step.revision(), step.saveId(), step.first()),
                executor,
                group.revision(),
                editor);
    }
}
