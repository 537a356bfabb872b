package org.confide.vault;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.confide.note.spi.NotePlace;
import org.confide.shared.NoRoom;
import org.confide.shared.PlainText;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.SaveState;
import org.jspecify.annotations.Nullable;

/** An open note: its title, its page, and whether it is safe. */
final class VaultPage extends Div implements Saver.Listener {

    private static final int AUTOSAVE_MILLIS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String NOT_SEALED =
            "The vault is not reachable. Your text is kept here and sealed as soon as it answers.";

    private final transient VaultDesk desk;
    private final transient OpenNote note;
    private final transient Saver saver;
    private final transient BooleanSupplier stillOpen;
    private final transient Binder<OpenNote> binder = new Binder<>();
    private final TextField title = new TextField();
    private final TextArea text = new TextArea();
    private final Div hint = new Div();
    private final Div conflict = new Div();
    private final SaveState state = new SaveState("Sealed and saved", "Sealed");
    private final Span idle = new Span();
    private final Set<String> dismissed = new HashSet<>();
    private final Button list = new Button("My notes on this client");
    private final Button versions = new Button("Earlier versions");
    private final Button lend = new Button("Lend for training");
    private String lastSaved = "";
    private boolean left;
    private transient @Nullable UI ui;
    private transient @Nullable Consumer<NotePlace> goTo;
    private transient BiConsumer<OpenNote, Boolean> settle = (mine, keepMine) -> {};

    VaultPage(VaultDesk desk, OpenNote note, BooleanSupplier stillOpen) {
        this.desk = desk;
        this.note = note;
        this.stillOpen = stillOpen;
        this.saver = desk.saver(note, this);
        addClassName("vault-leaf");
        compose();
        bind();
        lockingSoon(false);
        look();
    }

    void onList(Runnable act) {
        list.addClickListener(click -> act.run());
    }

    void onVersions(Runnable act) {
        versions.addClickListener(click -> act.run());
    }

    void onLend(Runnable act) {
        lend.addClickListener(click -> act.run());
    }

    void onGoTo(@Nullable Consumer<NotePlace> act) {
        goTo = act;
        look();
    }

    void onSettle(BiConsumer<OpenNote, Boolean> act) {
        settle = act;
    }

    UUID note() {
        return note.place().note();
    }

    void focus() {
        ((Focusable<?>) text).focus();
    }

    void lockingSoon(boolean soon) {
        Duration whole = desk.sessions().idle();
        idle.setText(
                soon
                        ? "Locks in " + words(whole.dividedBy(5))
                        : "Locks after " + words(whole).replace("minutes", "min") + " without typing");
        idle.setClassName("brass", soon);
        idle.setClassName("sub", !soon);
    }

    /** For a text that is on the page and in no draft yet. */
    void saveIfChanged() {
        if (note.changed() && note.counter() == 0) {
            save();
        }
    }

    /** Seals what is on the page as a version and takes it off. What can't be saved now goes on being tried. */
    void leave() {
        if (left) {
            return;
        }
        left = true;
        if (note.changed() && note.isOpen()) {
            desk.file(note, saver, PATIENCE);
        }
        binder.removeBean();
        title.clear();
        text.clear();
        hint.removeAll();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ui = event.getUI();
    }

    @Override
    public void saved(SealedText text, Instant at) {
        show(() -> {
            lastSaved = desk.time().time(at);
            if (text.version() || text.number() == note.counter()) {
                state.saved(lastSaved);
            }
        });
    }

    @Override
    public void notSaved(RuntimeException why) {
        String words = NoRoom.within(why) ? NoRoom.KEPT : NOT_SEALED;
        show(() -> state.notSaved(lastSaved, words));
    }

    @Override
    public void conflict() {
        show(() -> {
            state.notSaved(lastSaved, "This note was also changed in another window. Both texts are safe.");
            conflict.setVisible(true);
        });
    }

    private void compose() {
        Span only = new Span("Only you can read this.");
        only.addClassNames("brass", "strong");
        Div meta = new Div(only, idle);
        meta.addClassName("vault-meta");
        title.setAriaLabel("Title of the psychotherapy note");
        title.addClassName("vault-title");
        text.setAriaLabel("Psychotherapy note");
        text.addClassName("vault-page");
        text.setMinRows(8);
        for (var field : List.of(title, text)) {
            field.getElement().setAttribute("autocomplete", "off");
        }
        hint.addClassName("vault-hint");
        conflict.addClassName("vault-hint");
        conflict.setVisible(false);
        conflict.add(
                new Span("Keep one on the page; the other stays as a version."),
                small("Keep mine", () -> settled(true)),
                small("Take the other", () -> settled(false)));
        list.addThemeVariants(ButtonVariant.TERTIARY);
        versions.addThemeVariants(ButtonVariant.TERTIARY);
        versions.setVisible(note.base() > 0);
        lend.addThemeVariants(ButtonVariant.TERTIARY);
        Div foot = new Div(state, versions, lend, list);
        foot.addClassName("vault-foot");
        Span belongs = new Span(
                "Diagnosis, medication, test results, times, plan and progress belong in the" + " progress note.");
        belongs.addClassNames("vault-line", "sub");
        add(meta, title, text, conflict, hint, belongs, foot);
    }

    private void bind() {
        state.answerFor(this);
        SaveState.keep(title, "title");
        SaveState.keep(text, "text");
        Counter.on(title, NoteText.TITLE_LIMIT);
        Counter.on(text, NoteText.TEXT_LIMIT);
        title.setValueChangeMode(ValueChangeMode.TIMEOUT);
        title.setValueChangeTimeout(AUTOSAVE_MILLIS);
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(AUTOSAVE_MILLIS);
        binder.forField(title)
                .withValidator((value, context) -> check(value, NoteText.TITLE_LIMIT))
                .bind(OpenNote::title, OpenNote::title);
        binder.forField(text)
                .withValidator((value, context) -> check(value, NoteText.TEXT_LIMIT))
                .bind(OpenNote::text, OpenNote::text);
        binder.setBean(note);
        binder.addValueChangeListener(change -> {
            if (!left && change.isFromClient() && stillOpen.getAsBoolean()) {
                if (binder.isValid()) {
                    save();
                }
                look();
            }
        });
    }

    private void save() {
        if (note.changed()) {
            state.saving();
            saver.put(note.draft());
        }
    }

    private void look() {
        hint.removeAll();
        var found = Hints.first(note.text(), dismissed);
        hint.setVisible(found.isPresent());
        found.ifPresent(one -> {
            Icon warn = new Icon("warn");
            warn.addClassName("brass");
            Span words = new Span("“" + one.quote() + "” " + one.sentence());
            words.addClassName("grow");
            hint.add(warn, words);
            Consumer<NotePlace> there = goTo;
            if (there != null) {
                hint.add(small("Go to " + one.belongs().label(), () -> there.accept(one.belongs())));
            }
            hint.add(small("Hide hint", () -> {
                dismissed.add(one.kind());
                look();
            }));
        });
    }

    private void settled(boolean keepMine) {
        try {
            settle.accept(note, keepMine);
            left = true;
        } catch (Conflict again) {
            // A third page was faster: the question stands.
        }
    }

    private void show(Runnable act) {
        UI here = ui;
        if (here != null) {
            try {
                var unused = here.access(() -> {
                    if (!left) {
                        act.run();
                    }
                });
            } catch (UIDetachedException gone) {
                // Nobody is looking any more.
            }
        }
    }

    private static ValidationResult check(@Nullable String value, int limit) {
        String problem = PlainText.problem(value == null ? "" : value, limit);
        return problem == null ? ValidationResult.ok() : ValidationResult.error(problem);
    }

    private static Button small(String label, Runnable act) {
        Button button = new Button(label, click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static String words(Duration time) {
        long minutes = time.toMinutes();
        return minutes == 0 ? time.toSeconds() + " seconds" : minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
