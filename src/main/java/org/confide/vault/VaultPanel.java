package org.confide.vault;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.note.spi.NotePlace;
import org.confide.scheduling.SessionId;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * The vault on the screen. Until it is unlocked it is the same for every client: it takes the one fact that this person
 * may have a panel here, and reads nothing else. Everything unlocked is held in transient fields.
 */
final class VaultPanel extends Section implements VaultSession.Panel {

    /** True whatever the practice decided: which of the two it is would be asked of the database with every chart. */
    private static final String IF_LOST = "Without recovery officers a lost passphrase loses the notes: nobody can open"
            + " them without it. Whether the practice has any is said under My vault, behind your name.";

    private final transient VaultDesk desk;
    private final transient VaultSession session;
    private final transient ClientId client;
    private final transient @Nullable SessionId of;
    private final transient @Nullable Consumer<NotePlace> toRecord;
    private final UUID author;
    private final SealBand band = new SealBand("Psychotherapy notes");
    private transient @Nullable VaultPage page;

    /**
     * Makes a panel.
     *
     * @param desk what it works with
     * @param client whose notes it may show once unlocked
     * @param of the session whose note it opens, or null in the chart
     * @param toRecord puts the cursor into a section of the progress note beside it, or null where none is written
     */
    VaultPanel(VaultDesk desk, ClientId client, @Nullable SessionId of, @Nullable Consumer<NotePlace> toRecord) {
        this.desk = desk;
        this.session = desk.sessions().current();
        this.client = client;
        this.of = of;
        this.toRecord = toRecord;
        this.author = desk.person().account().value();
        addClassNames("vault", "aura-surface-solid", "aura-accent-surface-solid");
        // Typing and clicking count, nothing else does; what was typed is not sent along.
        getElement().addEventListener("keydown", event -> session.touch()).throttle(1_000);
        getElement().addEventListener("pointerdown", event -> session.touch()).throttle(1_000);
        session.vault(author).ifPresentOrElse(open -> reached(() -> showOpen(open)), this::showDoor);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        session.add(this);
        // Where the focus came from, to give it back when the text goes.
        getElement().executeJs("""
                if (this.confideFrom !== undefined) return;
                this.confideFrom = null;
                this.addEventListener('focusin', e => {
                  if (e.relatedTarget && !this.contains(e.relatedTarget)) this.confideFrom = e.relatedTarget;
                });""");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leavePage();
        session.remove(this);
    }

    @Override
    public void lock() {
        boolean wasOpen = hasClassName("open");
        leavePage();
        if (wasOpen) {
            getElement().executeJs("""
                    if (document.activeElement === document.body || this.contains(document.activeElement)) {
                      const back = this.confideFrom && this.confideFrom.isConnected ? this.confideFrom : document.querySelector('h1');
                      if (back) back.focus();
                    }""");
            removeClassName("open");
            showLocked();
        }
    }

    @Override
    public void lockingSoon(boolean soon) {
        if (page != null) {
            page.lockingSoon(soon);
        }
    }

    @Override
    public Optional<UUID> openNote() {
        return Optional.ofNullable(page).map(VaultPage::note);
    }

    private void showDoor() {
        try {
            if (desk.vault().state() == Vault.State.NEW) {
                show(
                        "locked",
                        new VaultSetUp(
                                IF_LOST, phrase -> opened(() -> desk.vault().setUp(phrase))));
            } else {
                showLocked();
            }
        } catch (SealedShut shut) {
            showSealed(shut);
        }
    }

    private void showLocked() {
        show("locked", new VaultLock(phrase -> opened(() -> desk.vault().unlock(phrase))));
    }

    private void showSealed(SealedShut shut) {
        show("sealed", line(shut.getMessage() == null ? "" : shut.getMessage()));
    }

    private void opened(Supplier<OpenVault> door) {
        VaultNotes.Overview overview = SealedShut.unlessReached(() -> {
            OpenVault vault = session.open(door.get());
            VaultNotes.Overview found = desk.entered(vault).orElseThrow(NotFound::new);
            showOpen(vault);
            return found;
        });
        addComponentAtIndex(1, VaultNotesList.overview(overview, desk.time()));
        if (page != null) {
            page.focus();
        }
    }

    private void showOpen(OpenVault vault) {
        addClassName("open");
        SessionId here = of;
        if (here == null) {
            showList(vault);
        } else {
            showNote(
                    vault,
                    () -> desk.notes().open(vault, here, client, () -> {
                        var day = desk.dayOf(here);
                        return NoteText.blank(day, desk.time().date(day));
                    }));
        }
    }

    private void showList(OpenVault vault) {
        leavePage();
        VaultNotesList list = new VaultNotesList(
                desk.time(),
                desk.notes().list(vault, client),
                note -> reopened(() -> showNote(vault, () -> desk.notes().open(vault, note))),
                of == null ? null : () -> reopened(() -> showOpen(vault)));
        show("open", list);
    }

    private void showVersions(OpenVault vault, UUID note) {
        leavePage();
        show(
                "open",
                VaultNotesList.versions(
                        desk.time(),
                        desk.notes().history(vault, note),
                        () -> reopened(() -> showNote(vault, () -> desk.notes().open(vault, note)))));
    }

    private void showLend(OpenVault vault, UUID note) {
        leavePage();
        desk.settled();
        VaultLend form = new VaultLend(
                desk.lending().people(),
                (whom, days) -> reopened(() -> {
                    lendTo(vault, note, whom, days);
                    showLend(vault, note);
                }),
                () -> reopened(() -> showNote(vault, () -> desk.notes().open(vault, note))));
        form.lent(
                desk.lending().of(vault, note),
                desk.time(),
                loan -> reopened(() -> {
                    desk.lending().recall(vault, note, loan);
                    showLend(vault, note);
                }));
        show("open", form);
    }

    private void lendTo(OpenVault vault, UUID note, AccountId whom, int days) {
        try {
            desk.lending().lend(vault, note, client, whom, days);
        } catch (NotFound unwritten) {
            throw new BadInput(Lending.WHOM, "Nothing is written on this page yet.");
        }
    }

    private void showNote(OpenVault vault, Supplier<OpenNote> opening) {
        try {
            desk.settled();
            OpenNote note = opening.get();
            VaultPage next = new VaultPage(desk, note, this::stillOpen);
            next.onList(() -> reopened(() -> showList(vault)));
            next.onVersions(
                    () -> reopened(() -> showVersions(vault, note.place().note())));
            next.onLend(() -> reopened(() -> showLend(vault, note.place().note())));
            next.onGoTo(toRecord);
            next.onSettle((mine, keepMine) -> showNote(vault, () -> desk.settle(mine, keepMine)));
            show("open", next);
            page = next;
            next.saveIfChanged();
        } catch (Tampered | NotFound damaged) {
            show(
                    "open",
                    line("This note can't be opened: its integrity check failed. The other notes still open, and"
                            + " nothing was changed. Tell your privacy officer."));
        }
    }

    /** Roles may have gone, the idle lock may have been faster: then the page goes too. */
    private boolean stillOpen() {
        if (session.vault(author).isEmpty() || !desk.mayWrite()) {
            session.lock();
            return false;
        }
        session.touch();
        return true;
    }

    /** Keys that another session renewed meanwhile must be unlocked again: what was sealed with those opens with no others. */
    private void reopened(Runnable act) {
        if (stillOpen()) {
            reached(() -> {
                if (session.vault(author).filter(desk::isCurrent).isPresent()) {
                    act.run();
                } else {
                    session.lock();
                }
            });
        }
    }

    private void reached(Runnable act) {
        try {
            SealedShut.unlessReached(() -> {
                act.run();
                return null;
            });
        } catch (SealedShut shut) {
            showSealed(shut);
        }
    }

    private void leavePage() {
        VaultPage leaving = page;
        page = null;
        if (leaving != null) {
            leaving.leave();
        }
    }

    private void show(String state, Component next) {
        switch (state) {
            case "open" -> band.open(session::lock);
            case "locked" -> band.closed("Locked");
            default -> band.closed("Sealed");
        }
        removeAll();
        add(band, next);
        getElement().setAttribute("aria-label", "Psychotherapy notes, " + state);
    }

    private static Component line(String sentence) {
        Paragraph words = new Paragraph(sentence);
        words.addClassName("vault-line");
        return words;
    }
}
