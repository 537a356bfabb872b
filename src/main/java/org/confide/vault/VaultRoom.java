package org.confide.vault;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.confide.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** An author's vault itself rather than a note in it: how it stands, and its passphrase. */
final class VaultRoom extends Section implements VaultSession.Panel {

    private static final String LENT =
            "You write no psychotherapy notes here. What a colleague lends you is sealed for you"
                    + " alone, and opens here with a passphrase of yours.";

    private final transient VaultDesk desk;
    private final transient VaultSession session;
    private final UUID author;
    private final SealBand band = new SealBand("My vault");
    private @Nullable UUID borrowed;

    VaultRoom(VaultDesk desk) {
        this.desk = desk;
        this.session = desk.sessions().current();
        this.author = desk.person().account().value();
        addClassNames("vault", "vault-room", "aura-surface-solid", "aura-accent-surface-solid");
        getElement().addEventListener("keydown", event -> acted()).throttle(1_000);
        getElement().addEventListener("pointerdown", event -> acted()).throttle(1_000);
        session.vault(author).ifPresentOrElse(open -> showOpen(null), this::showDoor);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        session.add(this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        session.remove(this);
    }

    @Override
    public void lock() {
        if (hasClassName("open")) {
            showLocked();
        }
    }

    @Override
    public void lockingSoon(boolean soon) {
        // Nothing is typed here that would be lost.
    }

    @Override
    public Optional<UUID> openNote() {
        return Optional.empty();
    }

    private void showDoor() {
        try {
            if (desk.vault().state() == Vault.State.NEW) {
                VaultSetUp setUp = new VaultSetUp(
                        desk.ifLost(), phrase -> opened(() -> desk.vault().setUp(phrase)));
                show("Locked", desk.mayWrite() ? setUp : new Div(line(LENT), setUp));
            } else {
                showLocked();
            }
        } catch (SealedShut shut) {
            show("Sealed", line(shut.getMessage() == null ? "" : shut.getMessage()));
        }
    }

    private void showLocked() {
        Anchor forgotten = new Anchor(VaultForgottenView.PATH, "I have lost the passphrase");
        Div both = new Div(new VaultLock(phrase -> opened(() -> desk.vault().unlock(phrase))), forgotten);
        forgotten.addClassName("vault-line");
        show("Locked", both);
    }

    private void opened(Supplier<OpenVault> door) {
        Optional<VaultNotes.Overview> overview = SealedShut.unlessReached(() -> desk.entered(session.open(door.get())));
        showOpen(overview.map(found -> VaultNotesList.overview(found, desk.time()))
                .orElse(null));
    }

    private void showOpen(@Nullable Component overview) {
        Div body = new Div();
        body.addClassName("vault-body");
        if (overview != null) {
            body.add(overview);
        }
        Div acts = new Div(
                new Button("Change the passphrase", click -> whileOpen(this::showChange)),
                new Button("Renew the keys", click -> whileOpen(this::showRenewal)));
        acts.addClassNames("row", "wrap");
        body.add(
                line(
                        desk.mayWrite()
                                ? "Your notes open beside the progress note of their session, and in the client's chart."
                                : LENT),
                acts);
        session.vault(author).ifPresent(vault -> {
            long left = desk.renewal().left(vault);
            if (left > 0) {
                body.add(line(left + (left == 1 ? " text is" : " texts are")
                        + " still sealed with your earlier keys and being sealed anew. Nothing waits for that; it goes"
                        + " on whenever your vault is open."));
            }
            List<Borrowed.Head> lent = desk.borrowed().list(vault);
            if (!lent.isEmpty()) {
                body.add(new BorrowedList(desk.time(), lent, id -> whileOpen(open -> showBorrowed(open, id))));
            }
        });
        borrowed = null;
        show(null, body);
    }

    private void showBorrowed(OpenVault vault, UUID id) {
        try {
            NoteText text = desk.borrowed().open(vault, id);
            borrowed = id;
            show(null, BorrowedList.note(text, () -> whileOpen(open -> showOpen(null))));
        } catch (NotFound over) {
            showOpen(line("This note is not lent to you any more."));
        } catch (Tampered changed) {
            showOpen(line("This copy can't be opened: its integrity check failed. Tell your privacy officer."));
        }
    }

    /** The next click after the end, or after the lender took it back, takes it off the page. */
    private void acted() {
        session.touch();
        UUID shown = borrowed;
        if (shown != null && hasClassName("open") && !desk.borrowed().lasts(shown)) {
            showOpen(line("This note is not lent to you any more."));
        }
    }

    private void showChange(OpenVault vault) {
        show(
                null,
                new VaultChange(
                        (old, chosen) -> {
                            SealedShut.unlessReached(() -> {
                                desk.vault().changePassphrase(vault, old, chosen);
                                return null;
                            });
                            showOpen(line("Your passphrase was changed. Destroy what you wrote the old one on."));
                        },
                        () -> showOpen(null)));
    }

    private void showRenewal(OpenVault vault) {
        show(
                null,
                new VaultRenewal(
                        desk.time().date(desk.renewal().since(vault)),
                        phrase -> {
                            OpenVault renewed = SealedShut.unlessReached(
                                    () -> desk.renewal().renew(vault, phrase));
                            session.lock();
                            desk.sessions().shut(author, session);
                            desk.resealBehind(session.open(renewed));
                            showOpen(line("Your keys were renewed."));
                        },
                        () -> showOpen(null)));
    }

    /** Roles may have gone, the idle lock or a renewal elsewhere may have been faster: then what is open goes too. */
    private void whileOpen(Consumer<OpenVault> act) {
        OpenVault vault = session.vault(author).orElse(null);
        if (vault == null || !desk.mayHaveAVault() || !desk.isCurrent(vault)) {
            session.lock();
            showLocked();
            return;
        }
        session.touch();
        act.accept(vault);
    }

    /** Shows what is open where no word is given for being closed. */
    private void show(@Nullable String closed, Component next) {
        setClassName("open", closed == null);
        if (closed == null) {
            band.open(session::lock);
        } else {
            band.closed(closed);
        }
        removeAll();
        add(band, next);
        getElement().setAttribute("aria-label", "My vault, " + (closed == null ? "open" : closed));
    }

    private static Component line(String sentence) {
        Paragraph words = new Paragraph(sentence);
        words.addClassName("vault-line");
        return words;
    }
}
