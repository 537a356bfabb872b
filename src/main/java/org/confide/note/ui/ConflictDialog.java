package org.confide.note.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.confide.note.DraftContent;
import org.confide.note.NoteSection;
import org.confide.shared.ui.KeyHint;

/**
 * Two windows wrote in the same note. Each section that differs is shown with both texts; the person takes one, the
 * other, or both. Nothing is thrown away unseen: Escape keeps this window's text as a copy.
 */
class ConflictDialog extends Dialog {

    private final DraftContent mine;
    private final DraftContent theirs;
    private final Deque<NoteSection> open = new ArrayDeque<>();
    private final Map<NoteSection, String> chosen = new EnumMap<>(NoteSection.class);
    private final String savedAt;
    private final Consumer<DraftContent> resolved;
    private boolean done;

    /**
     * @param mine this window's text
     * @param theirs the other window's, which is in the database
     * @param savedAt words for when the other window saved
     * @param resolved takes the text to go on with
     * @param keptAsCopy called on Escape, to put this window's text aside
     */
    ConflictDialog(
            DraftContent mine,
            DraftContent theirs,
            String savedAt,
            Consumer<DraftContent> resolved,
            Runnable keptAsCopy) {
        this.mine = mine;
        this.theirs = theirs;
        this.savedAt = savedAt;
        this.resolved = resolved;
        setWidth("1040px");
        setCloseOnOutsideClick(false);
        chosen.putAll(theirs.sections());
        Arrays.stream(NoteSection.values())
                .filter(section -> !mine.section(section).equals(theirs.section(section)))
                .forEach(open::add);
        Span hint = new Span("Esc keeps this window’s text as a copy");
        hint.addClassNames("small", "sub", "dialog-start");
        Button both = KeyHint.on(new Button("Keep both, one below the other", event -> takeBoth()), "3");
        both.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(hint, both);
        Shortcuts.addShortcutListener(this, this::takeMine, Key.DIGIT_1).listenOn(this);
        Shortcuts.addShortcutListener(this, this::takeTheirs, Key.DIGIT_2).listenOn(this);
        Shortcuts.addShortcutListener(this, this::takeBoth, Key.DIGIT_3).listenOn(this);
        addOpenedChangeListener(event -> {
            if (!event.isOpened() && !done) {
                done = true;
                keptAsCopy.run();
            }
        });
        show();
    }

    /** Whether any text differs; where only facts above the text do, this window's are taken. */
    static boolean differ(DraftContent mine, DraftContent theirs) {
        return !mine.sections().equals(theirs.sections());
    }

    private void show() {
        removeAll();
        NoteSection section = open.getFirst();
        setHeaderTitle(section.label() + " was also changed in another window");
        Paragraph lead = new Paragraph("Both texts are safe. Choose what the note is to say"
                + (open.size() > 1 ? "; " + (open.size() - 1) + " more to look at after this one." : "."));
        lead.addClassName("dialog-lead");
        Div texts = new Div(
                side(
                        "This window",
                        "not saved yet",
                        mine.section(section),
                        theirs.section(section),
                        "1",
                        this::takeMine),
                side(
                        "The other window",
                        savedAt,
                        theirs.section(section),
                        mine.section(section),
                        "2",
                        this::takeTheirs));
        texts.addClassName("conflict-texts");
        add(lead, texts);
    }

    private Article side(String title, String when, String text, String other, String key, Runnable take) {
        HtmlContainer name = new HtmlContainer("b");
        name.setText(title);
        name.addClassName("grow");
        Span at = new Span(when);
        at.addClassNames("small", "sub");
        Div head = new Div(name, at);
        head.addClassName("row");
        Div body = new Div();
        body.addClassName("text");
        marked(text, other).forEach(body::add);
        return new Article(head, body, KeyHint.on(new Button("Take this one", event -> take.run()), key));
    }

    private void takeMine() {
        take(mine.section(open.getFirst()));
    }

    private void takeTheirs() {
        take(theirs.section(open.getFirst()));
    }

    private void takeBoth() {
        NoteSection section = open.getFirst();
        String first = theirs.section(section);
        String second = mine.section(section);
        take(first.isEmpty() || second.isEmpty() ? first + second : first + "\n\n" + second);
    }

    private void take(String text) {
        chosen.put(open.removeFirst(), text);
        if (!open.isEmpty()) {
            show();
            return;
        }
        done = true;
        close();
        resolved.accept(new DraftContent(
                mine.format(),
                mine.time(),
                mine.timeConfirmed(),
                mine.service(),
                mine.place(),
                mine.audioOnly(),
                mine.present(),
                chosen,
                marks()));
    }

    /** What was brought forward and stays as it is in this window stays marked. */
    private Map<NoteSection, String> marks() {
        Map<NoteSection, String> marks = new EnumMap<>(NoteSection.class);
        mine.broughtForward().forEach((section, from) -> {
            if (mine.section(section).equals(chosen.get(section))) {
                marks.put(section, from);
            }
        });
        return marks;
    }

    /** The text, the stretch in which it differs from the other underlined. */
    private static List<Span> marked(String text, String other) {
        int start = 0;
        int most = Math.min(text.length(), other.length());
        while (start < most && text.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && text.charAt(text.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        List<Span> parts = new ArrayList<>();
        parts.add(new Span(text.substring(0, start)));
        Span differs = new Span(text.substring(start, text.length() - end));
        differs.addClassName("differs");
        parts.add(differs);
        parts.add(new Span(text.substring(text.length() - end)));
        return parts;
    }
}
