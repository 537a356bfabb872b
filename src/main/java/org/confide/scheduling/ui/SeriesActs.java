package org.confide.scheduling.ui;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.confide.scheduling.Move;
import org.confide.scheduling.SeriesBack;
import org.confide.scheduling.SeriesChange;
import org.confide.scheduling.SeriesChoice;
import org.confide.scheduling.SeriesPlace;
import org.confide.scheduling.SeriesScope;
import org.confide.scheduling.SeriesTaken;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.Notice;

/** What may be done with a session that may recur: it asks how far a change reaches, and what of it is wanted. */
class SeriesActs implements Serializable {

    private static final Set<SessionStatus> CALLED_OFF =
            EnumSet.of(SessionStatus.CANCELLED, SessionStatus.LATE_CANCELLED, SessionStatus.ENTERED_IN_ERROR);

    private final CalendarParts parts;
    private final SerializableRunnable changed;
    private final LastAct last;

    SeriesActs(CalendarParts parts, SerializableRunnable changed, LastAct last) {
        this.parts = parts;
        this.changed = changed;
        this.last = last;
    }

    /** Adds to a session's menu what changes its plan. */
    void offer(SubMenu menu, SessionRow row) {
        if (row.status() == SessionStatus.PLANNED
                && row.start().isAfter(parts.time().now())) {
            menu.addItem("Change session", event -> change(row));
        }
    }

    /**
     * Takes over where a session of a series is called off.
     *
     * @return whether it asked, so that nothing else is to be done
     */
    boolean callOff(SessionRow row, SessionStatus status, String verb) {
        Optional<SeriesPlace> place = CALLED_OFF.contains(status) ? of(row.id()) : Optional.empty();
        place.ifPresent(found -> new SeriesQuestionDialog(found, verb, scope -> {
                    SeriesBack[] back = new SeriesBack[1];
                    if (new Fields()
                            .attempt(() -> back[0] = parts.series().editing().cancel(row.id(), scope, status))) {
                        changed.run();
                        done(back[0], "called off");
                    }
                })
                .open());
        return place.isPresent();
    }

    /**
     * Moves a session, or more of its series when that is the answer.
     *
     * @param wanted where to
     * @param alone moves the one session
     */
    void move(Move wanted, SerializableRunnable alone) {
        Optional<SeriesPlace> place = of(wanted.session());
        if (place.isEmpty()) {
            alone.run();
            return;
        }
        new SeriesQuestionDialog(place.get(), "Move session", scope -> {
                    if (scope == SeriesScope.THIS) {
                        alone.run();
                    } else {
                        new Fields().attempt(() -> change(wanted.session(), scope, SeriesChange.of(wanted), () -> {}));
                    }
                })
                .open();
    }

    void change(SessionRow row) {
        ChangeSessionDialog[] dialog = new ChangeSessionDialog[1];
        dialog[0] = new ChangeSessionDialog(
                row,
                parts.time().local(row.start()),
                of(row.id()).orElse(null),
                parts.reading().calendars(),
                parts.rooms().all(),
                (scope, wanted) ->
                        parts.series().editing().effect(row.id(), scope, wanted).words(),
                (scope, wanted) -> change(row.id(), scope, wanted, () -> dialog[0].close()));
        dialog[0].open();
    }

    private void change(SessionId id, SeriesScope scope, SeriesChange wanted, SerializableRunnable close) {
        SeriesBack[] back = new SeriesBack[1];
        attempt(
                parts,
                choice -> back[0] = parts.series().editing().change(id, scope, wanted, choice),
                SeriesWords.CHANGE,
                () -> {
                    close.run();
                    changed.run();
                    done(back[0], "changed");
                });
    }

    private void done(SeriesBack back, String what) {
        if (back.sessions() > 0) {
            last.done(sessions(back) + " " + what + ".", () -> undo(back));
        }
    }

    private void undo(SeriesBack back) {
        try {
            boolean done = new Fields().attempt(() -> parts.series().undoing().undo(back));
            changed.run();
            if (done) {
                Notice.show(sessions(back) + " as before.");
            }
        } catch (SeriesTaken taken) {
            changed.run();
            new TakenDialog(taken.clashes().stream()
                            .map(clash -> parts.time().date(clash.day()) + ": " + String.join(" ", clash.reasons()))
                            .toList())
                    .open();
        }
    }

    private static String sessions(SeriesBack back) {
        return Column.sessions(back.sessions());
    }

    private Optional<SeriesPlace> of(SessionId id) {
        return parts.series().editing().of(id);
    }

    /** Words of the question about days that are taken. */
    enum SeriesWords {
        BOOK("The days that are not ticked are left out.", "Book series"),
        CHANGE("Sessions that are not ticked stay where they are.", "Change sessions");

        private final String leftOut;
        private final String verb;

        SeriesWords(String leftOut, String verb) {
            this.leftOut = leftOut;
            this.verb = verb;
        }
    }

    /**
     * Does something to a series, and asks about each day against which something stands until all are decided.
     *
     * @param parts says days
     * @param act calls the service
     * @param words of the question
     * @param done is called when it is done
     */
    static void attempt(
            CalendarParts parts, SerializableConsumer<SeriesChoice> act, SeriesWords words, SerializableRunnable done) {
        attempt(parts, act, words, done, SeriesChoice.NONE);
    }

    private static void attempt(
            CalendarParts parts,
            SerializableConsumer<SeriesChoice> act,
            SeriesWords words,
            SerializableRunnable done,
            SeriesChoice choice) {
        try {
            act.accept(choice);
            done.run();
        } catch (SeriesTaken taken) {
            new SeriesTakenDialog(
                            taken.clashes(),
                            parts.time()::date,
                            parts.checking().mayOverride(),
                            words.leftOut,
                            words.verb,
                            more -> new Fields().attempt(() -> attempt(parts, act, words, done, both(choice, more))))
                    .open();
        }
    }

    private static SeriesChoice both(SeriesChoice before, SeriesChoice more) {
        Set<LocalDate> leftOut = new HashSet<>(before.leftOut());
        leftOut.addAll(more.leftOut());
        Set<LocalDate> anyway = new HashSet<>(before.anyway());
        anyway.addAll(more.anyway());
        return new SeriesChoice(leftOut, anyway, more.reason().isEmpty() ? before.reason() : more.reason());
    }
}
