package org.confide.note.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.Binder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.confide.client.ClientHeader;
import org.confide.note.BeforeSigning;
import org.confide.note.DraftConflict;
import org.confide.note.DraftContent;
import org.confide.note.Finding;
import org.confide.note.NoteDraft;
import org.confide.note.NoteFormats;
import org.confide.note.NoteSection;
import org.confide.note.NoteToSign;
import org.confide.note.OpenedNote;
import org.confide.note.spi.NoteInWriting;
import org.confide.note.spi.NotePlace;
import org.confide.note.spi.WritingAid;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceCatalogue;
import org.confide.shared.ui.KeyHint;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.OnceSaved;
import org.confide.shared.ui.SaveState;
import org.confide.shared.ui.Unsaved;

/** The progress note being written: facts, sections, and the bar that says whether every word is saved. */
class NoteEditor extends Section implements DraftSaver.Editor, Unsaved {

    private final NoteDraft draft;
    private final PracticeTime time;
    private final Supplier<BeforeSigning.Looks> closer;
    private final List<WritingAid.Aid> aids;
    private final Checklist checklist;
    private final Consumer<DraftConflict> onConflict;
    private final Binder<NoteDraft> binder = new Binder<>();
    private final Strip strip;
    private final NoteSections sections;
    private final Div recovered = new Div();
    private final SaveState saveState = new SaveState();
    private final Span missingWords = new Span();
    private final DraftSaver saver;
    private BeforeSigning.Looks looks;
    private Runnable beforeJump = () -> {};
    private final OnceSaved once = new OnceSaved();

    NoteEditor(
            OpenedNote opened,
            EditorParts parts,
            ClientHeader client,
            LastNote lastNote,
            Consumer<DraftConflict> onConflict,
            Runnable onSign) {
        addClassName("note");
        setAriaLabel("Progress note");
        this.draft = opened.toWrite().orElseThrow();
        this.time = parts.time();
        this.looks = parts.looks(opened, lastNote, NoteToSign.Moment.WRITING);
        this.closer = () -> parts.looks(opened, lastNote, NoteToSign.Moment.ABOUT_TO_SIGN);
        this.onConflict = onConflict;
        this.checklist = new Checklist(this::jump);
        this.saver = parts.saver(UI.getCurrent(), opened, this);
        ServiceCatalogue services = parts.services();
        NoteFormats formats = parts.formats();
        sections = new NoteSections(draft, opened.comments(), binder, formats, lastNote, this::changed);
        aids = parts.aids(new NoteInWriting(client, sections));
        sections.help(aids);
        strip = new Strip(time, opened, services, formats, this::changed);
        strip.bind(binder, draft, services, formats);
        saveState.answerFor(sections);
        recovered.addClassName("recovered-line");
        Button sign = KeyHint.on(
                new Button(opened.needsCosignature() ? "Submit for review" : "Sign note", event -> onSign.run()),
                "Ctrl Enter");
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        add(strip, sections, bar(sign));
        Keys.control(this, Key.ENTER, onSign::run);
        Keys.alt(this, Key.ARROW_UP, lastNote::older);
        Keys.alt(this, Key.ARROW_DOWN, lastNote::newer);
        Keys.alt(this, Key.KEY_B, sections::bringCurrentForward);
        show();
        if (opened.stored()) {
            saveState.saved(time.time(draft.saved()));
            recover();
        }
        binder.addValueChangeListener(event -> changed());
    }

    Checklist checklist() {
        return checklist;
    }

    NoteDraft draft() {
        return draft;
    }

    boolean isBehind() {
        return saver.isBehind();
    }

    @Override
    public boolean hasUnsaved() {
        return saver.isBehind() || saveState.isNotSaved();
    }

    /** The first section whose text can't be stored as it stands. */
    Optional<NoteSection> unfit() {
        return sections.unfit();
    }

    @Override
    public void onceSaved(Runnable act, Runnable otherwise) {
        once.goOnWith(act, otherwise);
    }

    @Override
    public boolean isOnThePageAlone() {
        return !isBehind() || unfit().isPresent();
    }

    @Override
    public boolean isHeldUp() {
        return saveState.isNotSaved();
    }

    /** Goes on with a text after a conflict, on top of what the other window saved. */
    void goOnWith(DraftContent content, NoteDraft theirs, boolean save) {
        draft.replace(content);
        draft.joins(theirs);
        saver.goOnFrom(draft.revision());
        show();
        if (save) {
            changed();
        } else {
            saveState.saved(time.time(draft.saved()));
        }
    }

    private void show() {
        sections.show();
        strip.show(draft);
        tellMissing();
    }

    private void changed() {
        recovered.removeFromParent();
        tellMissing();
        saver.changed(missing());
        if (unfit().isPresent()) {
            refused("A section is too long or holds something that can't be stored. It stays here; the message beside"
                    + " it says what to do.");
        }
        sections.follow();
    }

    /** Looks once more, at what waited until somebody means to sign. */
    void lookCloser() {
        looks = closer.get();
        tellMissing();
    }

    /** What stands between the note and its signature, required or not. */
    List<Finding> findings() {
        return looks.all(draft.content());
    }

    /** What of it is required. */
    List<Finding> missing() {
        return looks.missing(draft.content());
    }

    private void tellMissing() {
        List<Finding> missing = missing();
        aids.forEach(aid -> aid.changed(draft.content()));
        checklist.show(findings());
        missingWords.setText(
                missing.isEmpty() ? "Nothing missing" : Checklist.words(missing.size()) + " before signing");
    }

    /** Does something before the cursor is put somewhere, such as bringing the note to the front. */
    void beforeJump(Runnable act) {
        beforeJump = act;
    }

    /** Puts the cursor where something is missing. */
    void jump(Finding finding) {
        beforeJump.run();
        switch (finding.place()) {
            case TIMES -> strip.focusTimes();
            case SERVICE, PLACE -> strip.focusPlace();
            case PRESENT -> strip.focusPresent();
            case SECTION -> goTo(Objects.requireNonNull(finding.section()));
        }
    }

    /** Puts the cursor where something belongs that was written elsewhere. */
    void goTo(NotePlace place) {
        beforeJump.run();
        switch (place) {
            case TIMES -> strip.focusTimes();
            case TEST_RESULTS -> goTo(NoteSection.TEST_RESULTS);
            case MEDICATION -> goTo(NoteSection.MEDICATION);
            case DIAGNOSIS -> goTo(NoteSection.DIAGNOSIS);
        }
    }

    /** Puts the cursor into a section, which is opened if the note has none yet. */
    void goTo(NoteSection section) {
        beforeJump.run();
        sections.goTo(section);
    }

    private void recover() {
        NoteSection cursor = draft.cursor();
        if (cursor == null) {
            return;
        }
        recovered.setText("Recovered at " + time.time(time.now()) + ". You were in " + cursor.label() + ".");
        sections.recover(cursor, recovered);
    }

    private Footer bar(Button sign) {
        Span grow = new Span();
        grow.addClassName("grow");
        missingWords.addClassNames("small", "wide-only");
        Footer bar = new Footer(saveState, grow);
        aids.forEach(aid -> aid.barTool().ifPresent(bar::add));
        bar.add(missingWords, sign);
        bar.addClassName("note-bar");
        return bar;
    }

    @Override
    public void saved(long revision, Instant at) {
        draft.savedAs(revision, at);
        if (saver.isBehind() || unfit().isPresent()) {
            return;
        }
        saveState.saved(time.time(at));
        once.saved();
    }

    @Override
    public void slow() {
        saveState.saving();
        once.calledOff();
    }

    @Override
    public void refused(String sentence) {
        once.calledOff();
        saveState.notSaved(time.time(draft.saved()), sentence);
    }

    @Override
    public void conflict(DraftConflict conflict, DraftContent mine) {
        once.calledOff();
        onConflict.accept(conflict);
    }
}
