package org.confide.note.ui;

import com.vaadin.flow.component.HtmlContainer;
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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.confide.note.BeforeSigning;
import org.confide.note.DraftConflict;
import org.confide.note.DraftContent;
import org.confide.note.Finding;
import org.confide.note.NoteDraft;
import org.confide.note.NoteFormat;
import org.confide.note.NoteFormats;
import org.confide.note.NoteSection;
import org.confide.note.OpenedNote;
import org.confide.note.ReturnComment;
import org.confide.note.spi.NotePlace;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceCatalogue;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.KeyHint;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.SaveState;
import org.jspecify.annotations.Nullable;

/** The progress note being written: facts, sections, and the bar that says whether every word is saved. */
class NoteEditor extends Section implements DraftSaver.Editor {

    // A section of another format is no field to add; a format is chosen above.
    private static final Set<NoteSection> OF_A_FORMAT = EnumSet.range(NoteSection.SUBJECTIVE, NoteSection.HISTORY);

    private final OpenedNote opened;
    private final NoteDraft draft;
    private final PracticeTime time;
    private final NoteFormats formats;
    private final BeforeSigning checks;
    private final LastNote lastNote;
    private final Checklist checklist;
    private final Consumer<DraftConflict> onConflict;
    private final Binder<NoteDraft> binder = new Binder<>();
    private final Strip strip;
    private final Div sections = new Div();
    private final Div recovered = new Div();
    private final Map<NoteSection, SectionRow> rows = new EnumMap<>(NoteSection.class);
    private final SaveState saveState = new SaveState();
    private final Span missingWords = new Span();
    private String shownFormat = "";
    private final DraftSaver saver;
    private Runnable beforeJump = () -> {};
    private @Nullable Runnable onceSaved;
    private @Nullable Runnable unlessSaved;

    NoteEditor(
            OpenedNote opened,
            EditorParts parts,
            LastNote lastNote,
            Consumer<DraftConflict> onConflict,
            Runnable onSign) {
        addClassName("note");
        setAriaLabel("Progress note");
        this.opened = opened;
        this.draft = opened.toWrite().orElseThrow();
        this.time = parts.time();
        this.formats = parts.formats();
        this.checks = parts.checks();
        this.lastNote = lastNote;
        this.onConflict = onConflict;
        this.checklist = new Checklist(this::jump);
        this.saver = parts.saver(UI.getCurrent(), opened, this);
        ServiceCatalogue services = parts.services();
        strip = new Strip(time, time.dateOf(opened.session().start()), services, formats, this::changed);
        strip.bind(binder, draft, services, formats);
        saveState.answerFor(sections);
        sections.addClassName("note-sections");
        recovered.addClassName("recovered-line");
        Button sign = KeyHint.on(
                new Button(opened.needsCosignature() ? "Submit for review" : "Sign note", event -> onSign.run()),
                "Ctrl Enter");
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        add(strip, sections, bar(sign));
        Keys.control(this, Key.ENTER, onSign::run);
        Keys.alt(this, Key.ARROW_UP, lastNote::older);
        Keys.alt(this, Key.ARROW_DOWN, lastNote::newer);
        Keys.alt(this, Key.KEY_B, this::bringCurrentForward);
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

    /** Whether something on the page is in the page alone: on its way, held up, or not to be stored as it stands. */
    boolean hasUnsaved() {
        return saver.isBehind() || saveState.isNotSaved();
    }

    /** The first section whose text can't be stored as it stands. */
    Optional<NoteSection> unfit() {
        return rows.values().stream()
                .filter(row -> !row.fits())
                .map(SectionRow::section)
                .findFirst();
    }

    /** Goes on with something when the last words are saved; a save that fails or takes long calls it off. */
    void onceSaved(Runnable act, Runnable otherwise) {
        onceSaved = act;
        unlessSaved = otherwise;
    }

    /** Whether it is known already that the last words can't be saved at once. */
    boolean isHeldUp() {
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
        shownFormat = draft.format();
        List<SectionRow> unfit =
                rows.values().stream().filter(row -> !row.fits()).toList();
        rows.values().forEach(row -> row.unbind(binder));
        rows.clear();
        sections.removeAll();
        NoteFormat format = formats.get(draft.format());
        format.parts().forEach(part -> addRow(part.section(), part));
        for (NoteSection section : NoteSection.values()) {
            boolean kept = unfit.stream().anyMatch(row -> row.section() == section);
            if (!rows.containsKey(section) && (kept || !draft.section(section).isEmpty())) {
                addRow(section, null);
            }
        }
        sections.add(moreFields());
        binder.setBean(draft);
        strip.show(draft);
        // Text that can't be stored is in its field alone, so it goes over into the new one.
        unfit.forEach(row -> rows(row.section()).show(row.text()));
        rows.values().forEach(row -> row.mark(draft.broughtForward(row.section())));
        opened.comments().forEach(this::comment);
        tellMissing();
    }

    private void addRow(NoteSection section, NoteFormat.@Nullable Part part) {
        SectionRow row =
                new SectionRow(section, part, () -> bringForward(section), () -> keep(section), () -> clear(section));
        row.bind(binder);
        rows.put(section, row);
        sections.add(row);
    }

    private Div moreFields() {
        Div chips = new Div();
        chips.addClassName("chips");
        for (NoteSection section : NoteSection.values()) {
            if (!rows.containsKey(section) && !OF_A_FORMAT.contains(section)) {
                Button chip = new Button(section.label(), event -> open(section));
                chip.addClassName("chip");
                chips.add(chip);
            }
        }
        HtmlContainer label = new HtmlContainer("b");
        label.setText("More fields");
        Div gutter = new Div(label);
        gutter.addClassName("gutter");
        Div text = new Div(chips);
        text.addClassName("text");
        Div more = new Div(gutter, text);
        more.addClassName("note-section");
        return more;
    }

    private void open(NoteSection section) {
        sections.remove(sections.getComponentAt(sections.getComponentCount() - 1));
        addRow(section, null);
        sections.add(moreFields());
        binder.refreshFields();
        rows(section).focusText();
    }

    private void changed() {
        recovered.removeFromParent();
        tellMissing();
        saver.changed(checks.missing(draft.content()).size());
        if (unfit().isPresent()) {
            refused("A section is too long or holds something that can't be stored. It stays here; the message beside"
                    + " it says what to do.");
        }
        if (!draft.format().equals(shownFormat)) {
            show();
        }
        rows.values().forEach(row -> row.mark(draft.broughtForward(row.section())));
        offerForward();
    }

    private void tellMissing() {
        List<Finding> missing = checks.missing(draft.content());
        checklist.show(missing);
        missingWords.setText(
                missing.isEmpty() ? "Nothing missing" : Checklist.words(missing.size()) + " before signing");
        offerForward();
    }

    private void offerForward() {
        rows.values().forEach(row -> row.offer(lastNote.earlier(row.section()).isPresent()));
    }

    private void bringCurrentForward() {
        NoteSection cursor = draft.cursor();
        if (cursor != null && rows.containsKey(cursor) && rows(cursor).isEmpty()) {
            bringForward(cursor);
        }
    }

    private void bringForward(NoteSection section) {
        lastNote.earlier(section).ifPresent(earlier -> {
            draft.bringForward(section, earlier.text(), earlier.from());
            // The field's own change then meets a draft that already says so, and leaves the mark.
            rows(section).show(earlier.text());
            changed();
        });
    }

    private void keep(NoteSection section) {
        draft.keep(section);
        changed();
    }

    private void clear(NoteSection section) {
        rows(section).show("");
        changed();
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
        if (!rows.containsKey(section)) {
            open(section);
        }
        rows(section).focusText();
    }

    private void recover() {
        NoteSection cursor = draft.cursor();
        if (cursor == null) {
            return;
        }
        recovered.setText("Recovered at " + time.time(time.now()) + ". You were in " + cursor.label() + ".");
        sections.addComponentAsFirst(recovered);
        if (rows.containsKey(cursor)) {
            rows(cursor).focusText();
        }
    }

    private void comment(ReturnComment comment) {
        NoteSection section = comment.section();
        if (section != null && rows.containsKey(section)) {
            rows(section).comment(comment.comment(), comment.supervisorName());
        } else {
            Div whole = new Div(new Icon("back"), new Span("“" + comment.comment() + "” " + comment.supervisorName()));
            whole.addClassName("returned-comment");
            sections.addComponentAsFirst(whole);
        }
    }

    private Footer bar(Button sign) {
        Span grow = new Span();
        grow.addClassName("grow");
        missingWords.addClassNames("small", "wide-only");
        Footer bar = new Footer(saveState, grow, missingWords, sign);
        bar.addClassName("note-bar");
        return bar;
    }

    private SectionRow rows(NoteSection section) {
        return Objects.requireNonNull(rows.get(section));
    }

    @Override
    public void saved(long revision, Instant at) {
        draft.savedAs(revision, at);
        if (saver.isBehind() || unfit().isPresent()) {
            return;
        }
        saveState.saved(time.time(at));
        Runnable act = onceSaved;
        onceSaved = null;
        unlessSaved = null;
        if (act != null) {
            act.run();
        }
    }

    @Override
    public void slow() {
        saveState.saving();
        otherwise();
    }

    private void otherwise() {
        Runnable act = unlessSaved;
        onceSaved = null;
        unlessSaved = null;
        if (act != null) {
            act.run();
        }
    }

    @Override
    public void notSaved() {
        otherwise();
        saveState.notSaved(
                time.time(draft.saved()),
                "The record is not reachable. Your text is kept here and saved as soon as it answers.");
    }

    @Override
    public void refused(String sentence) {
        otherwise();
        saveState.notSaved(time.time(draft.saved()), sentence);
    }

    @Override
    public void conflict(DraftConflict conflict, DraftContent mine) {
        otherwise();
        onConflict.accept(conflict);
    }
}
