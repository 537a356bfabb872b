package org.confide.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.confide.client.ClientId;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordCheck;
import org.confide.identity.Role;
import org.confide.note.MyDay;
import org.confide.note.NoteCorrecting;
import org.confide.note.NotePaths;
import org.confide.note.ReadableNote;
import org.confide.note.TimelineEntry;
import org.confide.note.WaitingNote;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.shared.ui.Icon;

/** What is done about a note in the wrong chart: saying so, reading what was entered, taking the text to its session. */
@org.springframework.stereotype.Component
class CorrectionDesk {

    private final NoteCorrecting correcting;
    private final MyDay myDay;
    private final PasswordCheck passwords;
    private final PracticeTime time;
    private final CurrentUser currentUser;

    CorrectionDesk(
            NoteCorrecting correcting,
            MyDay myDay,
            PasswordCheck passwords,
            PracticeTime time,
            CurrentUser currentUser) {
        this.correcting = correcting;
        this.myDay = myDay;
        this.passwords = passwords;
        this.time = time;
        this.currentUser = currentUser;
    }

    /** The button that says a note stands in the wrong chart, for those who may say so. */
    Optional<Button> markButton(ReadableNote note, Runnable marked) {
        if (!correcting.mayMark(note)) {
            return Optional.empty();
        }
        Button mark = new Button("Mark as entered in error");
        mark.addThemeVariants(ButtonVariant.TERTIARY);
        mark.addClickListener(event -> new EnteredInErrorDialog((reason, password) -> {
                    correcting.mark(note.id(), reason, passwords.prove(password));
                    marked.run();
                })
                .open());
        return Optional.of(mark);
    }

    /** The line that stands where a note was, and for those who may read it the way to it. */
    Optional<Component> line(TimelineEntry entry, ClientId client, boolean own) {
        if (entry.inError() == 0) {
            return Optional.empty();
        }
        Span words = new Span(
                entry.inError() == 1
                        ? "A note of this date was entered in error."
                        : entry.inError() + " notes of this date were entered in error.");
        Paragraph line = new Paragraph(new Icon("warn"), words);
        line.addClassNames("in-error-line", "small", "sub");
        if (own || currentUser.get().is(Role.PRIVACY_OFFICER)) {
            Button read = new Button("Read what was entered", event -> read(entry, client));
            read.addThemeVariants(ButtonVariant.TERTIARY);
            read.addClassNames("link", "no-print");
            line.add(read);
        }
        return Optional.of(line);
    }

    private void read(TimelineEntry entry, ClientId client) {
        new NotesInErrorDialog(
                        correcting.inError(entry.occasion(), client),
                        time,
                        note -> note.author().equals(currentUser.id()) ? withoutNote() : List.of(),
                        this::copy)
                .open();
    }

    private List<WaitingNote> withoutNote() {
        return myDay.toFinish().stream().filter(each -> each.note() == null).toList();
    }

    private void copy(ReadableNote note, WaitingNote target) {
        SessionId session = Objects.requireNonNull(target.occasion().session());
        correcting.copy(note, session, target.client());
        UI.getCurrent()
                .navigate(
                        NotePaths.session(session),
                        QueryParameters.of(
                                NotePaths.CLIENT, target.client().value().toString()));
    }
}
