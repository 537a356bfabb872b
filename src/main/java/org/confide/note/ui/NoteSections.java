package org.confide.note.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.Binder;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.confide.note.NoteDraft;
import org.confide.note.NoteFormat;
import org.confide.note.NoteFormats;
import org.confide.note.NoteSection;
import org.confide.note.ReturnComment;
import org.confide.note.spi.WritingAid;
import org.confide.shared.ui.Icon;
import org.jspecify.annotations.Nullable;

/** The sections of the note being written: those of its format, and whatever else was written or asked for. */
class NoteSections extends Div {

    // A section of another format is no field to add; a format is chosen above.
    private static final Set<NoteSection> OF_A_FORMAT = EnumSet.range(NoteSection.SUBJECTIVE, NoteSection.HISTORY);

    private final NoteDraft draft;
    private final List<ReturnComment> comments;
    private final Binder<NoteDraft> binder;
    private final NoteFormats formats;
    private final LastNote lastNote;
    private final Runnable changed;
    private List<WritingAid.Aid> aids = List.of();
    private final Map<NoteSection, SectionRow> rows = new EnumMap<>(NoteSection.class);
    private String shownFormat = "";

    NoteSections(
            NoteDraft draft,
            List<ReturnComment> comments,
            Binder<NoteDraft> binder,
            NoteFormats formats,
            LastNote lastNote,
            Runnable changed) {
        this.draft = draft;
        this.comments = comments;
        this.binder = binder;
        this.formats = formats;
        this.lastNote = lastNote;
        this.changed = changed;
        addClassName("note-sections");
    }

    /** Takes what helps to write; before anything is shown. */
    void help(List<WritingAid.Aid> helping) {
        aids = helping;
    }

    /** Shows the draft as it is now, in its format. */
    void show() {
        shownFormat = draft.format();
        List<SectionRow> unfit =
                rows.values().stream().filter(row -> !row.fits()).toList();
        rows.values().forEach(row -> row.unbind(binder));
        rows.clear();
        removeAll();
        formats.get(draft.format()).parts().forEach(part -> addRow(part.section(), part));
        for (NoteSection section : NoteSection.values()) {
            boolean kept = unfit.stream().anyMatch(row -> row.section() == section);
            if (!rows.containsKey(section) && (kept || !draft.section(section).isEmpty())) {
                addRow(section, null);
            }
        }
        add(moreFields());
        binder.setBean(draft);
        // Text that can't be stored is in its field alone, so it goes over into the new one.
        unfit.forEach(row -> row(row.section()).show(row.text()));
        comments.forEach(this::comment);
        look();
    }

    /** Looks at the draft again after a change; another format shows other fields. */
    void follow() {
        if (draft.format().equals(shownFormat)) {
            look();
        } else {
            show();
        }
    }

    /** The first section whose text can't be stored as it stands. */
    Optional<NoteSection> unfit() {
        return rows.values().stream()
                .filter(row -> !row.fits())
                .map(SectionRow::section)
                .findFirst();
    }

    /** Puts the cursor into a section, which is opened if there is none yet. */
    void goTo(NoteSection section) {
        if (!rows.containsKey(section)) {
            remove(getComponentAt(getComponentCount() - 1));
            addRow(section, null);
            add(moreFields());
            binder.refreshFields();
        }
        row(section).focusText();
    }

    /** Puts the cursor back where it was, above it a line that says so. */
    void recover(NoteSection cursor, Div line) {
        addComponentAsFirst(line);
        if (rows.containsKey(cursor)) {
            row(cursor).focusText();
        }
    }

    /** Brings the section the cursor is in forward from the last note, unless something is written there. */
    void bringCurrentForward() {
        NoteSection cursor = draft.cursor();
        if (cursor != null && rows.containsKey(cursor) && row(cursor).isEmpty()) {
            bringForward(cursor);
        }
    }

    private void look() {
        rows.values().forEach(row -> {
            row.mark(draft.broughtForward(row.section()));
            row.offer(lastNote.earlier(row.section()).isPresent());
        });
    }

    private void addRow(NoteSection section, NoteFormat.@Nullable Part part) {
        SectionRow row =
                new SectionRow(section, part, () -> bringForward(section), () -> keep(section), () -> clear(section));
        aids.forEach(row::help);
        row.bind(binder);
        rows.put(section, row);
        add(row);
    }

    private Div moreFields() {
        Div chips = new Div();
        chips.addClassName("chips");
        for (NoteSection section : NoteSection.values()) {
            if (!rows.containsKey(section) && !OF_A_FORMAT.contains(section)) {
                Button chip = new Button(section.label(), event -> goTo(section));
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

    private void bringForward(NoteSection section) {
        lastNote.earlier(section).ifPresent(earlier -> {
            draft.bringForward(section, earlier.text(), earlier.from());
            // The field's own change then meets a draft that already says so, and leaves the mark.
            row(section).show(earlier.text());
            changed.run();
        });
    }

    private void keep(NoteSection section) {
        draft.keep(section);
        changed.run();
    }

    private void clear(NoteSection section) {
        row(section).show("");
        changed.run();
    }

    private void comment(ReturnComment comment) {
        NoteSection section = comment.section();
        if (section != null && rows.containsKey(section)) {
            row(section).comment(comment.comment(), comment.supervisorName());
        } else {
            Div whole = new Div(new Icon("back"), new Span("“" + comment.comment() + "” " + comment.supervisorName()));
            whole.addClassName("returned-comment");
            addComponentAsFirst(whole);
        }
    }

    private SectionRow row(NoteSection section) {
        return Objects.requireNonNull(rows.get(section));
    }
}
