package org.confide.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Says in words whether what was typed is safe, always in the same place. The visible text changes often and is not a
 * live region; a screen reader hears changes of kind only, at most every 30 seconds, and "not saved" once and at once.
 *
 * <p>What is typed reaches the server up to a second later. So that "every word saved" is true, and leaving the page asks
 * when it is not, the browser compares its own text with a fingerprint of what the server saved ({@code save-state.js}).
 */
public final class SaveState extends Span {

    private static final long QUIET_NANOS = 30_000_000_000L;
    private static final String KEPT = "data-kept";

    private enum Kind {
        NOTHING,
        SAVED,
        SAVING,
        NOT_SAVED
    }

    private final String saved;
    private final String savedShort;
    private final LongSupplier nanoTime;
    private final Span visible = new Span();
    private final Span status = new Span();
    private final Span alert = new Span();
    private @Nullable Component region;
    private Kind kind = Kind.NOTHING;
    private boolean wasNotSaved;
    private long lastSpoken;
    private boolean spoken;

    /** The record's: "Every word saved, 2:51 PM". */
    public SaveState() {
        this("Every word saved", "Saved");
    }

    /**
     * With words of its own.
     *
     * @param saved what stands before the time, such as "Sealed and saved"
     * @param savedShort the same where there is little room
     */
    public SaveState(String saved, String savedShort) {
        this(saved, savedShort, System::nanoTime);
    }

    SaveState(String saved, String savedShort, LongSupplier nanoTime) {
        this.saved = saved;
        this.savedShort = savedShort;
        this.nanoTime = nanoTime;
        addClassName("save-state");
        visible.addClassName("visible");
        status.addClassName("sr-only");
        status.getElement().setAttribute("role", "status");
        alert.addClassName("sr-only");
        alert.getElement().setAttribute("role", "alert");
        add(visible, words("typing-words", "Saving…"), status, alert);
    }

    /**
     * Answers for the fields of a region that were marked by {@link #keep}.
     *
     * @param fields what holds them
     */
    public void answerFor(Component fields) {
        region = fields;
        // An event at once, so that what waits for its second goes with it; there is nothing more to do about it.
        fields.getElement().addEventListener("send-typed", event -> {});
    }

    /**
     * Marks a field whose text is saved while it is typed.
     *
     * @param field a text field or area
     * @param name names it among the fields of its region
     * @param <F> its type
     */
    public static <F extends HasElement & HasValue<?, String>> void keep(F field, String name) {
        field.getElement().setAttribute(KEPT, name);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (region != null) {
            attached.getUI().getPage().addJavaScript("save-state.js");
            getElement().executeJs("window.confideSaveState(this, $0)", region.getElement());
            confirm();
        }
    }

    /** Tells the browser which text is saved: the one the fields have on the server now. */
    private void confirm() {
        if (region != null && isAttached() && (kind == Kind.SAVED || kind == Kind.NOTHING)) {
            getElement().executeJs("this.confideSaved($0)", fingerprint(region));
        }
    }

    /** The sum over the fields of the hash of name, line feed and text; the browser reckons the same. */
    static int fingerprint(Component of) {
        String name = of.getElement().getAttribute(KEPT);
        int own = name != null && of instanceof HasValue<?, ?> field ? (name + "\n" + field.getValue()).hashCode() : 0;
        return of.getChildren().mapToInt(SaveState::fingerprint).reduce(own, Integer::sum);
    }

    /** Shows nothing: nothing was typed yet. */
    public void nothing() {
        become(Kind.NOTHING);
        confirm();
    }

    /**
     * Everything typed is in the database.
     *
     * @param time when, such as "2:51 PM"
     */
    public void saved(String time) {
        become(Kind.SAVED);
        visible.add(new Icon("check"), words("wide", saved + ", " + time), words("narrow", savedShort + " " + time));
        if (wasNotSaved) {
            wasNotSaved = false;
            alert.setText("");
            say("Saved again, " + time);
        }
        confirm();
    }

    /** A save is on its way. The word comes up only if it takes longer than a second; until then the last state stays. */
    public void saving() {
        if (kind == Kind.SAVED || kind == Kind.NOTHING) {
            kind = Kind.SAVING;
            removeClassName("nothing");
            addClassName("saving");
            Span word = words("saving-words", "Saving…");
            word.addComponentAsFirst(new Icon("dot"));
            visible.add(word);
        }
    }

    /**
     * What was typed is not in the database.
     *
     * @param since the time of the last save, such as "2:51 PM"
     * @param why what happened, what is safe, what to do, in whole sentences
     */
    public void notSaved(String since, String why) {
        become(Kind.NOT_SAVED);
        String words = since.isEmpty() ? "Not saved yet. " + why : "Not saved since " + since + ". " + why;
        StateBadge badge = new StateBadge(
                StateBadge.Kind.OVERDUE, "warn", since.isEmpty() ? "Not saved yet" : "Not saved since " + since);
        visible.add(badge, words("why", why));
        if (!wasNotSaved) {
            wasNotSaved = true;
            status.setText("");
            alert.setText(words);
        }
    }

    /** {@return whether it says now that something is not saved} */
    public boolean isNotSaved() {
        return kind == Kind.NOT_SAVED;
    }

    /**
     * Speaks a change of kind to a screen reader, such as "Recovered at 2:53 PM".
     *
     * @param words what it says
     */
    public void say(String words) {
        long now = nanoTime.getAsLong();
        if (!spoken || now - lastSpoken >= QUIET_NANOS) {
            spoken = true;
            lastSpoken = now;
            status.setText(words);
        }
    }

    private void become(Kind next) {
        kind = next;
        visible.removeAll();
        removeClassNames("nothing", "saved", "saving", "not-saved");
        addClassName(next.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Span words(String className, String words) {
        Span span = new Span(words);
        span.addClassName(className);
        return span;
    }
}
