package org.confide.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Says in words whether what was typed is safe, always in the same place. The visible text changes often and is not a
 * live region; a screen reader hears changes of kind only, at most every 30 seconds, and "not saved" once and at once.
 */
public final class SaveState extends Span {

    private static final long QUIET_NANOS = 30_000_000_000L;

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
        add(visible, status, alert);
    }

    /** Shows nothing: nothing was typed yet. */
    public void nothing() {
        become(Kind.NOTHING);
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
