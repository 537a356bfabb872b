package org.confide.note.ui;

import com.vaadin.flow.component.UI;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.confide.identity.SignedInExecutor;
import org.confide.note.BeforeSigning;
import org.confide.note.NoteFormats;
import org.confide.note.NoteStatus;
import org.confide.note.NoteToSign;
import org.confide.note.NoteWriting;
import org.confide.note.OpenedNote;
import org.confide.note.spi.NoteInWriting;
import org.confide.note.spi.WritingAid;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceCatalogue;
import org.confide.shared.NotFound;
import org.confide.shared.ui.StateBadge;

/** What the editor is made with. */
@org.springframework.stereotype.Component
record EditorParts(
        NoteWriting writing,
        SignedInExecutor executor,
        NoteFormats formats,
        ServiceCatalogue services,
        BeforeSigning checks,
        List<WritingAid> aids,
        PracticeTime time) {

    /** What looks at the note before it is signed. */
    BeforeSigning.Looks looks(OpenedNote opened, LastNote last, NoteToSign.Moment moment) {
        return checks.of(new NoteToSign(
                opened.occasion(),
                opened.client(),
                opened.toWrite().orElseThrow().author(),
                time.dateOf(opened.begins()),
                last::before,
                moment));
    }

    /** What helps to write the note. */
    List<WritingAid.Aid> aids(NoteInWriting note) {
        return aids.stream()
                .sorted(Comparator.comparingInt(WritingAid::order))
                .map(aid -> aid.open(note))
                .toList();
    }

    DraftSaver saver(UI ui, OpenedNote opened, DraftSaver.Editor editor) {
        return new DraftSaver(
                ui,
                writing,
                executor,
                opened.toWrite().orElseThrow(),
                opened.occasion().session(),
                opened.client(),
                editor);
    }

    /** Where a note stands, for a screen's header. */
    static StateBadge badge(NoteStatus status) {
        return switch (status) {
            case DRAFT -> new StateBadge(StateBadge.Kind.ACCENT, "Draft");
            case RETURNED -> new StateBadge(StateBadge.Kind.RETURNED, "back", "Returned");
            case SUBMITTED -> new StateBadge(StateBadge.Kind.NEUTRAL, "clock", "Submitted");
            case SIGNED, COSIGNED -> new StateBadge(StateBadge.Kind.SIGNED, "check", status.label());
        };
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
