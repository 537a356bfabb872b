package org.confide.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.confide.client.ClientDirectory;
import org.confide.client.ClientHeader;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordCheck;
import org.confide.note.DraftConflict;
import org.confide.note.DraftContent;
import org.confide.note.DraftCopy;
import org.confide.note.Finding;
import org.confide.note.NoteAmending;
import org.confide.note.NoteDraft;
import org.confide.note.NoteReading;
import org.confide.note.NoteSection;
import org.confide.note.NoteSigning;
import org.confide.note.NoteStatus;
import org.confide.note.NoteWriting;
import org.confide.note.Occasion;
import org.confide.note.OpenedNote;
import org.confide.note.ProgressNoteId;
import org.confide.note.ReadableNote;
import org.confide.practice.PracticeSettings;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.ServiceId;
import org.confide.scheduling.SessionId;
import org.confide.shared.NotFound;
import org.confide.shared.ui.Facts;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.Notice;
import org.confide.shared.ui.Region;
import org.jspecify.annotations.Nullable;

/** What the editor does beside writing: opening for the right person, signing, settling conflicts, adding below. */
@org.springframework.stereotype.Component
class SigningDesk {

    private final NoteWriting writing;
    private final NoteReading reading;
    private final NoteSigning signing;
    private final NoteAmending amending;
    private final PasswordCheck passwords;
    private final ClientDirectory clients;
    private final ServiceCatalogue services;
    private final PracticeSettings practice;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final CorrectionDesk corrections;

    SigningDesk(
            NoteWriting writing,
            NoteReading reading,
            NoteSigning signing,
            NoteAmending amending,
            PasswordCheck passwords,
            ClientDirectory clients,
            ServiceCatalogue services,
            PracticeSettings practice,
            PracticeTime time,
            CurrentUser currentUser,
            CorrectionDesk corrections) {
        this.writing = writing;
        this.reading = reading;
        this.signing = signing;
        this.amending = amending;
        this.passwords = passwords;
        this.clients = clients;
        this.services = services;
        this.practice = practice;
        this.time = time;
        this.currentUser = currentUser;
        this.corrections = corrections;
    }

    /** Opens the session for its conductor, or its final note for whoever may read it. */
    OpenedNote open(SessionId id, @Nullable ClientId client) {
        return reading.open(id, client);
    }

    /** Whether the person conducted the session, and so knows whose it was besides. */
    boolean conducted(OpenedNote opened) {
        return opened.session().isConductedBy(currentUser.id());
    }

    /** The signed text of what was opened. */
    ReadableNote read(OpenedNote opened) {
        if (!opened.stored()) {
            throw new NotFound();
        }
        return reading.read(opened.note());
    }

    /** Asks for the password and signs, or jumps to what is missing. */
    void sign(NoteEditor editor, OpenedNote opened, Runnable signed) {
        NoteDraft draft = editor.draft();
        if (misses(editor)) {
            return;
        }
        Optional<NoteSection> unfit = editor.unfit();
        if (unfit.isPresent()) {
            editor.goTo(unfit.get());
            Notice.show("Before signing: " + unfit.get().label()
                    + " holds text that can't be saved. The message beside it says what to do.");
            return;
        }
        if (editor.isBehind()) {
            editor.onceSaved(() -> sign(editor, opened, signed), () -> {});
            return;
        }
        editor.lookCloser();
        if (misses(editor)) {
            return;
        }
        boolean submit = opened.needsCosignature();
        new SignNoteDialog(
                        submit ? "Submit for review" : "Sign note",
                        submit
                                ? "Your signature goes on this text. Your supervisor co-signs it or returns it to you;"
                                        + " until then nobody can change it."
                                : "After signing, no one can change the text. Corrections are added below it as"
                                        + " addenda, with your name and reason.",
                        facts(draft, opened),
                        editor.findings(),
                        editor::jump,
                        "Nothing required is missing. " + deadline(draft),
                        password -> {
                            try {
                                signing.sign(draft.note(), draft.revision(), passwords.prove(password));
                                signed.run();
                            } catch (DraftConflict conflict) {
                                settle(conflict, editor, opened);
                            }
                        })
                .open();
    }

    private static boolean misses(NoteEditor editor) {
        List<Finding> missing = editor.missing();
        if (missing.isEmpty()) {
            return false;
        }
        editor.jump(missing.getFirst());
        Notice.show("Before signing: " + missing.getFirst().words() + ".");
        return true;
    }

    private Facts facts(NoteDraft draft, OpenedNote opened) {
        ClientHeader client = clients.header(opened.client());
        return new Facts()
                .fact("Client", client.name() + ", " + client.age() + ", chart " + client.chartNumber())
                .fact(
                        opened.occasion() instanceof Occasion.Contact ? "Entry" : "Session",
                        time.longDate(time.dateOf(opened.begins())) + ", " + subject(draft, opened))
                .fact("Documented", NoteArticle.times(draft.content(), time))
                .fact("Stands for", code(draft))
                .fact("Signing as", currentUser.get().name() + ", author and rendering provider");
    }

    private String subject(NoteDraft draft, OpenedNote opened) {
        ServiceId service = draft.service();
        return service == null
                ? opened.occasion().label()
                : services.get(service).label();
    }

    private String code(NoteDraft draft) {
        Long minutes = draft.time().minutes();
        ServiceId service = draft.service();
        return minutes == null || service == null
                ? ""
                : services.get(service).codeFor(minutes.intValue()).orElse("");
    }

    private String deadline(NoteDraft draft) {
        Instant ended = draft.time().ended();
        Instant due = (ended == null ? Objects.requireNonNull(draft.time().started()) : ended).plus(practice.noteDue());
        return time.now().isAfter(due)
                ? "Late, it was due " + time.date(due) + "."
                : "On time, due " + time.date(due) + ".";
    }

    /** Shows both texts where two windows wrote in one note. */
    void settle(DraftConflict conflict, NoteEditor editor, OpenedNote opened) {
        NoteDraft theirs = conflict.theirs();
        DraftContent mine = editor.draft().content().completedBy(theirs.content());
        if (!ConflictDialog.differ(mine, theirs.content())) {
            editor.goOnWith(mine, theirs, true);
            return;
        }
        new ConflictDialog(
                        mine,
                        theirs.content(),
                        time.time(theirs.saved()),
                        chosen -> editor.goOnWith(chosen, theirs, true),
                        () -> {
                            writing.keepCopy(theirs.note(), mine);
                            editor.goOnWith(theirs.content(), theirs, false);
                            Notice.show("Your text was kept as a copy. It is under “Copies” in the note.");
                            offerCopies(theirs.note());
                        })
                .open();
    }

    /** Offers what was put aside, if anything was. */
    void offerCopies(ProgressNoteId note) {
        List<DraftCopy> copies = writing.copies(note);
        if (!copies.isEmpty()) {
            Notice.show(
                    copies.size() == 1 ? "A copy of this note is put aside." : copies.size() + " copies are put aside.",
                    "Show",
                    () -> show(copies));
        }
    }

    private void show(List<DraftCopy> copies) {
        Dialog dialog = new Dialog("Copies put aside");
        dialog.setWidth("720px");
        Div content = new Div();
        for (DraftCopy copy : copies) {
            content.add(new H3(time.dateTime(copy.kept())));
            copy.sections().forEach((section, text) -> content.add(NoteArticle.section(section.label(), text)));
        }
        dialog.add(content);
        dialog.getFooter().add(new Button("Close copies", event -> dialog.close()));
        dialog.open();
    }

    /** The signed text with what can be done with it. */
    Region article(ReadableNote note, Runnable changed) {
        Region article = new Region("Progress note");
        article.styled("note", "signed-note");
        Div sheet = new Div();
        sheet.addClassNames("note-sections", "print-sheet");
        sheet.getElement().setAttribute("tabindex", "0");
        NoteArticle.whole(note, time).forEach(sheet::add);
        Span frozen = new Span(
                note.status() == NoteStatus.SUBMITTED
                        ? "Submitted, so the text cannot change unless your supervisor returns it."
                        : "Signed, so the text cannot change. Add an addendum.");
        frozen.addClassNames("sub", "small", "no-print");
        sheet.add(frozen);
        article.add(sheet);
        article.add(actions(note, changed));
        return article;
    }

    /** Throws a draft away that was never signed. */
    void discard(OpenedNote opened) {
        writing.discard(opened.note());
    }

    /** The author goes on with the session, which has no note now; for anybody else there is nothing more to see. */
    private void marked(ReadableNote note, Runnable changed) {
        Command chart = () -> UI.getCurrent().navigate(ClientPaths.chart(note.client()));
        if (note.author().equals(currentUser.id()) && note.occasion().session() != null) {
            changed.run();
            Notice.show("The note is kept. Its text can be copied from the chart's timeline.", "Open chart", chart);
        } else {
            chart.execute();
        }
    }

    /** What can be done with a signed note. */
    private Component actions(ReadableNote note, Runnable changed) {
        Footer bar = new Footer();
        bar.addClassNames("note-bar", "no-print");
        Span grow = new Span();
        grow.addClassName("grow");
        Button print = new Button("Print note", new Icon("print"));
        print.addClickListener(
                event -> print.getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        bar.add(grow);
        corrections.markButton(note, () -> marked(note, changed)).ifPresent(bar::add);
        bar.add(print);
        if (note.status() != NoteStatus.SUBMITTED && amending.mayAmend(note)) {
            Button add = new Button(
                    "Add an addendum",
                    event -> new AddendumDialog(text -> amending.worthALook(note, text), (reason, text, password) -> {
                                amending.add(note.id(), reason, text, passwords.prove(password));
                                changed.run();
                            })
                            .open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            bar.add(add);
        }
        return bar;
    }
}
